import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { leftToMend } from "../../src/app/filling/left-to-mend";
import { readReport } from "../../src/app/filling/report/read-report";
import { readSubmission } from "../../src/core/submissions";
import { type Workbook, readWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import {
  BINH_TAN,
  TAY_GIANG,
  TAY_THUAN,
  aBoard,
  repliesTo,
  signed,
  typedDecisions,
} from "../support/a-board";
import { khoagiao } from "../support/command-line";
import { PERIOD, index } from "../support/returned-file";
import { sheetOf, typedInto } from "../support/typed-into";

const REMARKS = "Trả lời của Ban";

function opened(bytes: Uint8Array): Workbook {
  const book = readWorkbook(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

const outcomeOf = (bytes: Uint8Array) =>
  readSubmission(opened(bytes), { file: "bao-cao.xlsx", sha256: "" }, { index, period: PERIOD });

/** Copies of what units sent, with the board's remarks. */
async function returned(board: ReturnType<typeof aBoard>, ...from: readonly string[]) {
  const out = path.join(board.folder, "tra-loi");
  const ran = await khoagiao(
    "returns",
    board.out,
    ...(from.length > 0 ? from : [board.inbox]),
    "--out",
    out,
    "--json",
  );
  const json = JSON.parse(ran.printed || "null");
  const copies: readonly { orgUnit: string; file: string; toMend: number }[] = json?.returns ?? [];
  const copyFor = (unit: string) => copies.find(({ orgUnit }) => orgUnit === unit);
  return {
    ...{ exitCode: ran.exitCode, complained: ran.complained, copies, issues: json?.issues },
    copyFor,
    bytesFor: (unit: string) => new Uint8Array(readFileSync(copyFor(unit)?.file ?? "")),
  };
}

/** Tây Giang has a wrong figure, Bình Tân a matter to be answered; of Tây Thuận one sheet goes back with a new deadline. */
async function afterTheFirstMerge() {
  const board = aBoard();
  board.send("tay-giang.xlsx", { orgUnit: TAY_GIANG, tookPart: 999 });
  board.send("binh-tan.xlsx", { orgUnit: BINH_TAN });
  board.send("tay-thuan.xlsx", { orgUnit: TAY_THUAN });
  await board.merge();
  const back = {
    "Quyết định": "Trả lại",
    "Đơn vị": "Đảng ủy xã Tây Thuận",
    Biểu: "KG01",
    "Hạn gửi lại": "30/07/2024",
  };
  board.type(...typedDecisions(board.book(), { ...back, ...signed }));
  await board.merge();
  const replies = repliesTo(board.book(), (unit) => `Đã chuyển ${unit} tới Sở`);
  board.type(...replies.filter(({ value }) => String(value).includes("Bình Tân")));
  return board;
}

test("a unit gets its own workbook back: what is wrong beside its cells, what was decided, answered, and by when", async () => {
  const board = await afterTheFirstMerge();
  const back = await returned(board);
  expect(back).toMatchObject({ exitCode: 0, issues: [] });
  expect(back.copies.map(({ orgUnit, toMend }) => [orgUnit, toMend]).sort()).toEqual(
    [
      [BINH_TAN, 0],
      [TAY_THUAN, 1],
      [TAY_GIANG, 1],
    ].sort(),
  );

  const giang = opened(back.bytesFor(TAY_GIANG));
  const [wrong] = outcomeOf(back.bytesFor(TAY_GIANG)).issues.filter(({ severity }) => severity === "error");
  const notes = giang.sheets.flatMap(({ name, notes = [] }) =>
    notes.filter(({ author }) => author === REMARKS).map((note) => ({ sheet: name, ...note })),
  );
  const { sheet, row, column } = wrong?.where ?? {};
  expect(notes).toEqual([
    {
      kind: "comment",
      sheet,
      row,
      column,
      author: REMARKS,
      text: expect.stringMatching(/^Cần sửa: Số đảng viên tham gia lớn hơn .* Đề nghị kiểm tra và sửa\.$/),
    },
  ]);
  const said = sheetOf(back.bytesFor(TAY_GIANG), REMARKS).flatMap(({ texts }) => texts);
  expect(said).toContain("Kính gửi: Đảng ủy xã Tây Giang");
  expect(said).toContain("Cần sửa 1 chỗ.");
  expect(said.join("\n")).toContain("lần nộp 2");

  const thuan = sheetOf(back.bytesFor(TAY_THUAN), REMARKS).flatMap(({ texts }) => texts);
  expect(thuan.join("\n")).toContain("Hạn gửi lại: 30/07/2024.");
  expect(thuan.join("\n")).toContain("Ban trả lại: đã gọi điện hỏi.");
  expect(thuan).toContain("Cần sửa 1 chỗ. Hạn gửi lại: 30/07/2024.");
  const report = readReport(
    { workbook: opened(back.bytesFor(TAY_THUAN)), name: "a.xlsx", readOnly: false },
    nodeHost,
  );
  expect(report.ok && leftToMend(report.value)).toBe(1);

  const tan = opened(back.bytesFor(BINH_TAN));
  const answers = tan.sheets.flatMap(({ name, notes = [] }) =>
    notes.filter(({ author }) => author === REMARKS).map(({ text }) => [name.slice(0, 4), text]),
  );
  expect(answers).toEqual([["KG08", "Ban trả lời: Đã chuyển Đảng ủy xã Bình Tân tới Sở"]]);
});

test("[M35] a copy nobody touched reads as the file it is a copy of, and changes nothing where it lies among the reports", async () => {
  const board = await afterTheFirstMerge();
  const back = await returned(board);
  for (const [unit, name] of [
    [TAY_GIANG, "tay-giang"],
    [BINH_TAN, "binh-tan"],
    [TAY_THUAN, "tay-thuan"],
  ] as const) {
    const sent = readFileSync(path.join(board.inbox, `${name}.xlsx`));
    expect(outcomeOf(back.bytesFor(unit))).toEqual(outcomeOf(new Uint8Array(sent)));
  }
  const { json: before } = await board.merge("--json");
  for (const [at, { file }] of back.copies.entries())
    writeFileSync(path.join(board.inbox, `tra-loi-${at}.xlsx`), readFileSync(file));
  const { json: after } = await board.merge("--json");
  expect(after.totals).toEqual(before.totals);
  expect(after.completeness).toEqual(before.completeness);
});

test("[M35] corrected, it comes back as the next turn, whatever the cover says, and the finding is gone", async () => {
  const board = await afterTheFirstMerge();
  const { json: first } = await board.merge("--json");
  const back = await returned(board);
  const copy = back.bytesFor(TAY_GIANG);
  const {
    sheet = "",
    row = 0,
    column = 0,
  } = outcomeOf(copy).issues.find(({ severity }) => severity === "error")?.where ?? {};
  const corrected = typedInto(copy, { sheet: sheet.split(" ")[0] ?? "", row, column, value: 600 });
  writeFileSync(path.join(board.inbox, "tay-giang-sua.xlsx"), corrected);
  const { json } = await board.merge("--json");
  const files: readonly { file: string; issues: readonly { code: string; severity: string }[] }[] =
    json.submissions;
  const named = (name: string) => files.find(({ file }) => file.endsWith(name));
  expect(named("/tay-giang-sua.xlsx")?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(named("/tay-giang-sua.xlsx")?.issues.map(({ code }) => code)).toContain("submission.sent-back-copy");
  expect(json.totals.KG01.soHoiNghi).toBe(first.totals.KG01.soHoiNghi + 4);
  // The pane knows that it was sent back, and that nothing is left to mend.
  const pane = readReport({ workbook: opened(corrected), name: "tay-giang.xlsx", readOnly: false }, nodeHost);
  expect(pane).toMatchObject({ ok: true, value: { reading: { sentBack: { turn: 1 } } } });
});

test("a file that was to go back and is not among those named is told, and so is one nothing can be written into", async () => {
  const board = await afterTheFirstMerge();
  const only = await returned(board, path.join(board.inbox, "binh-tan.xlsx"));
  expect(only.exitCode).toBe(1);
  expect(only.complained).toContain("tay-giang.xlsx");
  expect(only.issues.map(({ code }: { code: string }) => code)).toContain("summary.file-not-given");
  expect(readdirSync(path.join(board.folder, "tra-loi"))).toEqual(["tra-loi_dang-uy-xa-binh-tan.xlsx"]);
  expect(await khoagiao("returns", board.out, "--out", board.folder)).toMatchObject({ exitCode: 2 });
});
