import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { besideOthers, entryForm } from "../../src/app";
import { type CatalogueIndex, catalogueIndex, shippedCatalogue } from "../../src/core/catalogue";
import { mergeSubmissions } from "../../src/core/merge";
import { type Decision, readSubmission } from "../../src/core/submissions";
import { filledWorkbook, templateLayout, templateWorkbook } from "../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { anOpenBook, reportOf } from "../support/an-open-report";
import { convertWithLibreOffice } from "../support/office-tools";

/** "Each shortcoming has a cause" (KG09) is asked by the sheet, the pane and the merge alike, and stops nobody. */

const catalogue = shippedCatalogue("gia-lai-2026")!;
const index = catalogueIndex(catalogue);
const [UNIT, PERIOD] = ["XA25_21808", "2026-H1"];
const template = index.template("KG09")!;
const FIRST = templateLayout(template).firstRow;
const WARNED = "Hạn chế chưa có nguyên nhân";

type Row = Readonly<Record<string, string | number>>;
const shortcoming = (at: number): Row => ({
  ...{ nhom: "Hạn chế", noiDung: `Hạn chế thứ ${at} của đơn vị trong kỳ.` },
});
const cause = (of?: number): Row => ({
  ...{ nhom: "Nguyên nhân chủ quan", noiDung: `Nguyên nhân của hạn chế số ${of ?? "nào cũng vậy"}.` },
  ...(of !== undefined && { lienQuan: of }),
});
/** The third has none. */
const ROWS = [shortcoming(1), cause(1), shortcoming(3), cause(5), shortcoming(5)];

function returned(rows: readonly Row[], of = catalogue): Uint8Array {
  const issued = templateWorkbook(of, { orgUnit: UNIT, period: PERIOD });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const owed = index.owed(UNIT, PERIOD).filter((one) => one.template.layout === "table");
  const nil = Object.fromEntries(owed.map((one) => [one.template.code, "nil" as const]));
  const cover = { ngayBaoCao: "2026-07-03", nguoiLap: "Hoa", nguoiKy: "Bí thư Trần Văn Nam", lanNop: 1 };
  const draft = filledWorkbook(issued.value, index, { cover, templates: { ...nil, KG09: rows } });
  return writeWorkbook({ ...draft, savedAt: "2026-07-03T08:00:00Z" });
}

function opened(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Numbers of the rows that are warned about. */
const warned = (issues: readonly { readonly facts?: object; readonly where: { readonly row?: number } }[]) =>
  issues.flatMap(({ facts, where }) =>
    String((facts as { message?: string } | undefined)?.message).startsWith(WARNED)
      ? [(where.row ?? 0) - FIRST + 1]
      : [],
  );

const merged = (rows: readonly Row[], ...decisions: readonly Decision[]) => mergedBy(index, rows, decisions);

function mergedBy(by: CatalogueIndex, rows: readonly Row[], decisions: readonly Decision[]) {
  const source = { file: "tay-son.xlsx", sha256: "1" };
  const outcome = readSubmission(opened(returned(rows, by.catalogue)), source, { index: by });
  return mergeSubmissions([outcome], { index: by, period: PERIOD, asOf: "2026-07-10", decisions });
}

test("the merge warns of the one without a cause, by its row; a cause that names none is of all", () => {
  const { issues, sources } = merged(ROWS);
  expect(warned(issues)).toEqual([3]);
  expect(sources[0]?.status).toBe("accepted-with-warnings");
  expect(warned(merged([...ROWS, cause()]).issues)).toEqual([]);
  expect(warned(merged([shortcoming(1), shortcoming(2)]).issues)).toEqual([1, 2]);
});

test("what the board corrects, leaves out or passes is judged over the whole sheet again", () => {
  const about = { orgUnit: UNIT, template: "KG09", reason: "hỏi lại", by: "An" } as const;
  const correct: Decision = { kind: "correct", ...about, row: FIRST + 1, field: "lienQuan", value: "3" };
  expect(warned(merged(ROWS, correct).issues)).toEqual([1]);
  const leaveOut: Decision = { kind: "leave-out", ...about, row: FIRST + 3 };
  expect(warned(merged(ROWS, leaveOut).issues)).toEqual([3, 5]);
  const pass: Decision = { kind: "pass", ...about, row: FIRST + 2, code: "submission.rule-broken" };
  expect(warned(merged(ROWS, pass, leaveOut).issues)).toEqual([5]);
});

test("what the board passed of it stays passed, and an error sends nothing back any more", () => {
  const strict = catalogueIndex({
    ...catalogue,
    templates: catalogue.templates.map((one) => ({
      ...one,
      rules: one.rules.map((rule) =>
        rule.message.startsWith(WARNED) ? { ...rule, severity: "error" as const } : rule,
      ),
    })),
  });
  const about = { orgUnit: UNIT, template: "KG09", reason: "hỏi lại", by: "An" } as const;
  const pass: Decision = { kind: "pass", ...about, row: FIRST + 2, code: "submission.rule-broken" };
  const correct: Decision = {
    kind: "correct",
    ...about,
    row: FIRST,
    field: "noiDung",
    value: "Thiếu vốn cho hoạt động khoa giáo ở cơ sở.",
  };
  expect(mergedBy(strict, ROWS, []).sources[0]?.status).toBe("accepted-in-part");
  const model = mergedBy(strict, ROWS, [pass, correct]);
  expect(warned(model.issues)).toEqual([]);
  expect(model.sources[0]?.status).not.toBe("accepted-in-part");
});

test("while a cell it asks about cannot be read nothing is said of the sheet, whatever the board corrects elsewhere", () => {
  const unreadable = { ...cause(1), nhom: "Lý do" };
  const rows = [shortcoming(1), unreadable, shortcoming(3)];
  expect(warned(merged(rows).issues)).toEqual([]);
  const about = { orgUnit: UNIT, template: "KG09", reason: "hỏi lại", by: "An" } as const;
  const elsewhere: Decision = {
    kind: "correct",
    ...about,
    row: FIRST + 2,
    field: "noiDung",
    value: "Thiếu vốn cho hoạt động khoa giáo ở cơ sở.",
  };
  expect(warned(merged(rows, elsewhere).issues)).toEqual([]);
  const read: Decision = {
    kind: "correct",
    ...about,
    row: FIRST + 1,
    field: "nhom",
    value: cause(1)["nhom"] + "",
  };
  expect(warned(merged(rows, read).issues)).toEqual([3]);
  // A correction nobody can read, either, tells no more.
  const worse: Decision = { ...read, value: "Duyên cớ" };
  expect(warned(merged(rows, worse, elsewhere).issues)).toEqual([]);
  const leaveOut: Decision = { kind: "leave-out", ...about, row: FIRST + 1 };
  expect(warned(merged(rows, leaveOut).issues)).toEqual([1, 3]);
});

test("the pane says it while the row is typed, and the sheet in its column “Kiểm tra”", () => {
  const report = reportOf(anOpenBook({ KG09: ROWS }, { orgUnit: UNIT, period: PERIOD, catalogue }));
  const told = (row: number | undefined, { nhom, noiDung }: Row) => {
    const texts = { nhom: String(nhom), noiDung: String(noiDung) };
    const { issues } = besideOthers(entryForm(report, "KG09"), report, row).check(texts);
    return issues.some(({ facts }) => String(facts?.["message"]).startsWith(WARNED));
  };
  const rows = [1, 3, 5].map((at) => told(FIRST + at - 1, shortcoming(at)));
  expect([...rows, told(undefined, shortcoming(6))]).toEqual([false, true, false, true]);

  const folder = mkdtempSync(path.join(tmpdir(), "causes-"));
  const file = path.join(folder, "tay-son.xlsx");
  writeFileSync(file, returned(ROWS));
  const made = convertWithLibreOffice(file, "xlsx:Calc MS Excel 2007 XML", path.join(folder, "made"));
  const sheet = opened(new Uint8Array(readFileSync(made))).sheets.find(({ name }) => name.startsWith("KG09"));
  const { checkColumn } = templateLayout(template);
  const says = ROWS.map((_, at) => {
    const row = sheet?.rows.find(({ number }) => number === FIRST + at);
    return String(row?.cells.find(({ column }) => column === checkColumn)?.value);
  });
  rmSync(folder, { recursive: true, force: true });
  expect(says.map((text) => text.includes(WARNED))).toEqual([false, false, true, false, false]);
  expect(says[0]).toBe("Đạt");
}, 120_000);
