import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { columnLetters } from "../../src/core/base";
import { type Catalogue, type Field, catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { type SubmissionOutcome, readSubmission } from "../../src/core/submissions";
import { draftValue, filledWorkbook, templateLayout, templateWorkbook } from "../../src/core/templates";
import { type Workbook, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { sheetOf } from "../core/templates/made-workbook";
import { expression } from "../core/catalogue/small-catalogue";
import { convertWithLibreOffice } from "../support/office-tools";
import { sampleCover, sampleEntries } from "../support/sample-entries";

/** Columns of times of day, through the life of a workbook: printed, filled in, worked out by LibreOffice, read. */

const time = (key: string, label: string, more: Partial<Field> = {}): Field => ({
  ...{ key, label, aliases: [], type: "time", required: false, width: 9 },
  ...{ aggregate: { op: "max" }, filledByBoard: false },
  ...more,
});

const OPENING = 7 / 24;
const fields = [
  time("tuGio", "Từ giờ", { min: OPENING }),
  time("denGio", "Đến giờ"),
  time("soGio", "Số giờ họp", { type: "decimal", formula: expression("(denGio - tuGio) * 24") }),
];
const LATE = "Giờ kết thúc phải sau giờ bắt đầu.";

const withTimes = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  templates: catalogue.templates.map((template) =>
    template.code === "KG01"
      ? {
          ...template,
          fields: [...template.fields, ...fields],
          rules: [
            {
              ...{ code: "GIO", severity: "error", expression: expression("tuGio < denGio"), message: LATE },
              ...{ field: "denGio", whenBlank: "skip" },
            },
          ],
        }
      : template,
  ),
});

const catalogue = withTimes(defaultCatalogue);
const index = catalogueIndex(catalogue);
const template = index.template("KG01") ?? catalogue.templates[0]!;
const layout = templateLayout(template);
const [entry = {}] = sampleEntries["KG01"] ?? [];
const rows = [
  { ...entry, tuGio: "08:30", denGio: "11:00" },
  { ...entry, vanBan: "38-CT/TW@2009-09-07", tuGio: "08:30", denGio: "08:30" },
  { ...entry, vanBan: "36-NQ/TW@2014-07-01", tuGio: "06:59", denGio: "11:00" },
  { ...entry, vanBan: "45-NQ/TW@2023-11-24", tuGio: "8 giờ 30", denGio: "11:00" },
  { ...entry, vanBan: "25-CT/TW@2023-10-25", denGio: "11:00" },
];

const printed = templateWorkbook(catalogue, { orgUnit: "XA_21811", period: "2024" });
if (!printed.ok) throw new Error(JSON.stringify(printed.issues));
const folder = mkdtempSync(join(tmpdir(), "khoagiao-times-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let saved: Workbook;
let outcome: SubmissionOutcome;

beforeAll(() => {
  const file = join(folder, "co-gio.xlsx");
  const filled = filledWorkbook(printed.value, index, {
    cover: sampleCover,
    templates: { ...sampleEntries, KG01: rows },
  });
  writeFileSync(file, writeWorkbook(filled));
  const read = readWorkbook(readFileSync(convertWithLibreOffice(file, "xlsx", join(folder, "out"))));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  saved = read.value;
  outcome = readSubmission(saved, { file: "co-gio.xlsx", sha256: "0".repeat(64) }, { index, period: "2024" });
}, 300_000);

test("the sheet shows, holds and explains a time as the catalogue says", () => {
  const sheet = sheetOf(printed.value, "KG01");
  const at = layout.columns.get("tuGio") ?? 0;
  const letters = columnLetters(at);
  expect(sheet.columns?.[at - 1]?.style?.numberFormat).toBe("hh:mm");
  const validation = sheet.validations?.find(({ range }) =>
    range.startsWith(`${letters}${layout.firstRow}:`),
  );
  expect(validation).toMatchObject({
    ...{ type: "time", operator: "between", formula1: String(OPENING), formula2: String(86_399 / 86_400) },
    prompt: "Nhập giờ trong ngày từ 07:00 trở lên.",
  });
  expect(draftValue(fields[0]!, "08:30", index)).toBe(8.5 / 24);
});

test("a duration over times written in advance stands with its result, as Excel works it out", () => {
  const preset = { tuGio: "08:30", denGio: "11:00" };
  const issued = templateWorkbook(
    {
      ...catalogue,
      templates: catalogue.templates.map((one) =>
        one.code === "KG01" ? { ...one, presetRows: [preset] } : one,
      ),
    },
    { orgUnit: "XA_21811", period: "2024" },
  );
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const row = sheetOf(issued.value, "KG01").rows.find(({ number }) => number === layout.firstRow);
  const cellOf = (key: string) => row?.cells[(layout.columns.get(key) ?? 0) - 1];
  expect(cellOf("tuGio")).toBe(8.5 / 24);
  expect(cellOf("soGio")).toMatchObject({ value: expect.closeTo(2.5, 9) as number });
});

const checkOf = (at: number): string => {
  const sheet = saved.sheets.find(({ name }) => name.startsWith("KG01"));
  const row = sheet?.rows.find(({ number }) => number === layout.firstRow + at);
  return String(row?.cells.find(({ column }) => column === layout.checkColumn)?.value ?? "");
};

test.each([
  [0, /^Đạt/],
  [1, /Giờ kết thúc phải sau giờ bắt đầu/],
  [2, /ghi chưa đúng: Từ giờ/],
  [3, /ghi chưa đúng: Từ giờ/],
  [4, /^Đạt/],
])("LibreOffice judges row %d", (at, answer) => {
  expect(checkOf(at)).toMatch(answer);
});

test("the reader says the same of every row, and reads the one that is only written as text", () => {
  const said = outcome.issues.flatMap(({ code, where: { template: of, row = 0, field } }) =>
    of === "KG01" ? [`${row - layout.firstRow} ${code.replace("submission.", "")} ${field ?? ""}`] : [],
  );
  expect(said).toEqual(["1 rule-broken denGio", "2 time-out-of-range tuGio", "3 time-as-text tuGio"]);
});
