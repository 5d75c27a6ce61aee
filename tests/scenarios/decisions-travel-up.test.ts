import { catalogueIndex } from "../../src/core/catalogue";
import { type SummaryModel, mergeSubmissions } from "../../src/core/merge";
import type { Decision, SubmissionOutcome } from "../../src/core/submissions";
import { readDecisions, readSummary, summaryWorkbook } from "../../src/core/summary";
import { type Sheet, type Workbook, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { type ReportParts, PERIOD, report, smallCatalogue } from "../support/small-campaign";
import { drawnSummary } from "../support/drawn-summary";
import { sheetOf } from "../support/typed-into";

const SHEET = "Quyết định của Ban";

/** The small campaign as a board has it: the last column of T1 is the board's own. */
const indexOf = (orgUnit: string) =>
  catalogueIndex({
    ...smallCatalogue,
    board: { ...smallCatalogue.board, orgUnit },
    orgUnits: [
      ...smallCatalogue.orgUnits,
      ...smallCatalogue.orgUnits.flatMap((unit) =>
        unit.code === "BAN" ? [{ ...unit, code: "BAN2", name: "Ban Dân vận", shortName: "Dân vận" }] : [],
      ),
    ],
    templates: smallCatalogue.templates.map((template) => ({
      ...template,
      fields: template.fields.map((field) =>
        field.key === "ghiChu" ? { ...field, filledByBoard: true } : field,
      ),
    })),
  });

const merge = (sent: readonly SubmissionOutcome[], decisions: readonly Decision[] = [], board = "BAN") =>
  mergeSubmissions(sent, { index: indexOf(board), period: PERIOD, asOf: "2024-08-01", decisions });

const bytesOf = (model: SummaryModel, board: string): Uint8Array =>
  writeWorkbook(summaryWorkbook(model, { index: indexOf(board), wording: ({ code }) => code }));

function opened(bytes: Uint8Array): Workbook {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

const sentUp = (workbook: Workbook, file: string): readonly SubmissionOutcome[] =>
  readSummary(workbook, { file, sha256: file });

const rows = [
  { phaiHoc: 100, thamGia: 90 },
  { phaiHoc: 50, thamGia: 40 },
];
const inXA1 = { orgUnit: "XA1", template: "T1" };
const signed = { reason: "đã hỏi đơn vị", by: "Nguyễn Văn An", on: "2024-08-01" };
const reply = (value: string, row = 12): Decision => ({
  ...{ kind: "reply", ...inXA1, row, field: "ghiChu", value, reason: "", by: "" },
});

/** The summary of a board that got the report and replied to it. */
function summaryOf(
  board: string,
  { decisions, parts = {} }: { readonly decisions: readonly Decision[]; readonly parts?: ReportParts },
): Workbook {
  const sent = [report("XA1", { returns: { T1: rows, T2: "nil" }, ...parts }), report("XA3", {})];
  return opened(bytesOf(merge(sent, decisions, board), board));
}

const repliesShown = (model: SummaryModel) =>
  model.templates[0]?.blocks.flatMap(({ entries }) => entries.map(({ values }) => values["ghiChu"]));

const listed = (bytes: Uint8Array) =>
  sheetOf(bytes, SHEET)
    .map(({ texts }) => texts)
    .filter((texts) => texts.includes("Trả lời") || texts.includes("Sửa số liệu"));

describe("[M29] one report through the summaries of two boards that replied differently", () => {
  const merged = (parts: ReportParts = {}) =>
    merge([
      ...sentUp(summaryOf("BAN", { decisions: [reply("Đã chuyển Sở")] }), "mot.xlsx"),
      ...sentUp(summaryOf("BAN2", { decisions: [reply("Chưa có kinh phí")], parts }), "hai.xlsx"),
    ]);

  test.each([
    ["the same bytes", {}],
    ["saved again", { file: "luu-lai.xlsx" }],
  ])("both replies are kept and shown, with both files: %s", (_, parts) => {
    const model = merged(parts);
    const [shown] = repliesShown(model) ?? [];
    const [file, otherFile, other] =
      shown === "Đã chuyển Sở"
        ? ["mot.xlsx", "hai.xlsx", "Chưa có kinh phí"]
        : ["hai.xlsx", "mot.xlsx", "Đã chuyển Sở"];
    expect(model.issues).toContainEqual(
      expect.objectContaining({
        code: "merge.other-reply",
        severity: "warning",
        where: expect.objectContaining({ template: "T1", row: 12, field: "ghiChu" }),
        found: other,
      }),
    );
    const told = model.issues.filter(({ code }) => code === "merge.other-reply");
    expect(told).toHaveLength(1);
    expect(told[0]?.where.file).toContain(`${file} › `);
    expect(told[0]?.facts).toEqual({ shown, other: expect.stringContaining(`${otherFile} › `) });

    const bytes = bytesOf(model, "BAN");
    expect(listed(bytes)).toEqual([expect.arrayContaining([other, "Cần xem lại"])]);
    const draft = drawnSummary(model, { index: indexOf("BAN"), wording: ({ code }) => code });
    expect(JSON.stringify(draft.sheets.find(({ name }) => name.startsWith("T1")))).toContain(`ghi: ${other}`);
    // A further level still sees the other reply.
    expect(merge(sentUp(opened(bytes), "tinh.xlsx")).decisions).toMatchObject([
      { state: "open", decision: { kind: "reply", value: other } },
    ]);
  });

  test("where they agree, or the board that merges wrote the same, nothing is said", () => {
    const same = (file: string, board: string) =>
      sentUp(summaryOf(board, { decisions: [reply("Đã chuyển Sở")] }), file);
    const model = merge([...same("mot.xlsx", "BAN"), ...same("hai.xlsx", "BAN2")]);
    expect(model.issues.map(({ code }) => code)).not.toContain("merge.other-reply");
    expect(model.decisions).toEqual([]);
  });

  test("a reply beside a cell left blank is told too", () => {
    const model = merge([
      ...sentUp(summaryOf("BAN", { decisions: [reply("Đã chuyển Sở", 12)] }), "mot.xlsx"),
      ...sentUp(summaryOf("BAN2", { decisions: [reply("Chưa có kinh phí", 13)] }), "hai.xlsx"),
    ]);
    const seen = [
      ...(repliesShown(model) ?? []),
      ...model.decisions.map(({ decision }) => decision.value),
    ].filter((value) => value !== undefined);
    expect(seen.sort()).toEqual(["Chưa có kinh phí", "Đã chuyển Sở"]);
  });
});

test("[M20] what waits at a board below is seen above with its board and state, and is applied nowhere", () => {
  const correct: Decision = { kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "30", ...signed };
  const decisions: readonly Decision[] = [
    { ...correct, ground: "0123456789abcdef" },
    { ...correct, value: "40", ground: "0123456789abcdef" },
    { ...correct, orgUnit: "XA3" },
  ];
  const below = summaryOf("BAN2", { decisions });
  const above = merge([...sentUp(below, "hai.xlsx"), ...sentUp(below, "hai (1).xlsx")]);
  expect(above.decisions.map(({ state, decision }) => [state, decision.board])).toEqual([
    ["open", "BAN2"],
    ["met", "BAN2"],
    ["astray", "BAN2"],
  ]);
  expect(above.templates[0]?.total["thamGia"]).toBe(130);
  expect(above.issues.map(({ code }) => code).filter((code) => code.startsWith("merge.decision"))).toEqual(
    [],
  );
  const bytes = bytesOf(above, "BAN");
  expect(listed(bytes)).toEqual(
    ["Cần xem lại", "Đã xong, không còn cần", "Chưa áp dụng: không tìm thấy"].map((state) =>
      expect.arrayContaining([state, "Ban Dân vận"]),
    ),
  );
  // They are not taken for decisions of the board above, and travel on.
  const [period] = smallCatalogue.periods;
  if (period === undefined) throw new Error("test catalogue");
  expect(readDecisions(opened(bytes), { index: indexOf("BAN"), period, file: "tinh.xlsx" })).toMatchObject({
    value: { decisions: [] },
  });
  expect(merge(sentUp(opened(bytes), "tinh.xlsx")).decisions).toEqual(above.decisions);
});

describe("[M20] a sheet of decisions changed after the merge and sent up without merging again", () => {
  const book = () =>
    summaryOf("BAN2", {
      decisions: [{ kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "30", ...signed }],
    });
  const typed = (workbook: Workbook, change: (row: Sheet["rows"][number]) => Sheet["rows"]): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === SHEET ? { ...sheet, rows: sheet.rows.flatMap(change) } : sheet,
    ),
  });
  const isDecision = ({ cells }: Sheet["rows"][number]) => cells.some(({ value }) => value === "Sửa số liệu");
  const told = (workbook: Workbook) =>
    merge(sentUp(workbook, "hai.xlsx")).issues.filter(({ code }) => code === "summary.decisions-edited");
  const with31 = (row: Sheet["rows"][number]) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.value === "30" ? { ...cell, value: "31" } : cell)),
  });

  test("is told once, with its place", () => {
    const expected = [{ severity: "warning", where: { file: "hai.xlsx", sheet: SHEET } }];
    expect(told(typed(book(), (row) => [isDecision(row) ? with31(row) : row]))).toMatchObject(expected);
    expect(told(typed(book(), (row) => (isDecision(row) ? [] : [row])))).toMatchObject(expected);
    expect(
      told(typed(book(), (row) => (isDecision(row) ? [row, { ...with31(row), number: 900 }] : [row]))),
    ).toMatchObject(expected);
  });

  test("and so is another text to split off; what stood in a corrected cell is written for people alone", () => {
    const split: Decision = {
      ...{ kind: "split", template: "T1", field: "ghiChu", before: "Thiếu kinh phí", ...signed },
    };
    const correct: Decision = {
      ...{ kind: "correct", ...inXA1, row: 13, field: "thamGia", value: "30", ...signed },
    };
    const written = summaryOf("BAN2", { decisions: [split, correct] });
    const otherwise = (kind: string, before: string, now: string) =>
      typed(written, ({ cells, ...row }) => {
        const isIt = cells.some(({ value }) => value === kind);
        const changed = cells.map((cell) => (isIt && cell.value === before ? { ...cell, value: now } : cell));
        return [{ ...row, cells: changed }];
      });
    expect(told(otherwise("Tách nội dung", "Thiếu kinh phí", "Thiếu người"))).toHaveLength(1);
    expect(told(otherwise("Sửa số liệu", "40", "khoảng 40"))).toEqual([]);
  });

  test("and nothing is said where it stands as it was written, in whatever order", () => {
    expect(told(book())).toEqual([]);
    const moved = typed(book(), (row) => [isDecision(row) ? { ...row, number: 900 } : row]);
    expect(told(moved)).toEqual([]);
  });
});
