import fc from "fast-check";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { columnLetters, serialFromDate, serialFromTime } from "../../src/core/base";
import type { Field, Template } from "../../src/core/catalogue";
import {
  type ExcelNames,
  type RuleContext,
  type RuleValue,
  compileFormula,
  compileRule,
  excelComputed,
  excelRule,
  parseExpression,
  sheetRowCounts,
} from "../../src/core/rules";
import { templateLayout } from "../../src/core/templates";
import { entryRows, wholeColumn } from "../../src/core/templates/sheet/entry-formulas";
import { excelNames } from "../../src/core/templates/sheet/excel-names";
import { type CellDraft, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { convertWithLibreOffice } from "../support/office-tools";
import { smallCatalogue, smallIndex } from "../support/small-campaign";

/** "One rule, two places": the check we run and the formula in the template workbook say the same. */

const RULES = [
  "a <= b",
  "a + b == c",
  "a + b + c == d",
  "a <= b && b <= c",
  "a < b || t == \"Hoàn thành\"",
  "!isBlank(t) || a > 0",
  "t != \"Hoàn thành\" || !isBlank(a)",
  "t in [\"Hoàn thành\", \"Đã ban hành\"]",
  "d - c <= 60",
  "c >= 45000",
  "year(d) == 2024",
  "inPeriod(d)",
  "a <= b * 1.02",
  "abs(a - b) <= 1",
  "length(t) >= 10",
  "contains(t, \"thành\")",
  "startsWith(t, \"Hoàn\")",
  "endsWith(t, \"hành\")",
  "concat(t, \"!\") == \"Hoàn thành!\"",
  "max(a, b, c) >= d",
  "min(a, b) >= 0",
  "-a < b",
  "a / b >= 0.8",
  "a / b in [1, 2]",
  "!isBlank(a / b)",
  "length(concat(t, a / b)) >= 3",
  "contains(t, concat(a / b))",
  "a == blank",
  "a != 0",
  "t == u",
  "a == u",
  "h < k",
  "h == k",
  "k - h <= 0.25",
  "(k - h) * 24 <= 4",
  "h >= 7 / 24",
  "max(h, k) < 0.5",
  "rowsWith(t, u) > 5",
  "rowsWith(t, blank) + rowsWith(a, b) >= 12",
  "rowsWith(a, 0) == 0 || rowsWith(t, \"Hoàn thành\", a, ordinal()) > 0",
  "ordinal() <= 30",
] as const; // prettier-ignore
const FORMULAS = [
  ...["a / b", "a + b", "a - b * c", "max(a, b)", "(a + b) / (c - d)", "(k - h) * 24"],
  ...["rowsWith(t, blank)", "rowsWith(t, u)", "rowsWith(a, b)", "rowsWith(a, 0)", "rowsWith(t, blank, a, 0)"],
  ...["rowsWith(y, true)", "rowsWith(y, false)", "rowsWith(y, blank)", "rowsWith(y, y)", "rowsWith(y, false, t, u)"],
] as const; // prettier-ignore
const TYPES = {
  ...({ a: "decimal", b: "decimal", c: "decimal", d: "decimal" } as const),
  ...({ t: "text", u: "text", h: "time", k: "time", y: "boolean" } as const),
};
const FIELDS = Object.keys(TYPES);
const PERIOD = { from: serialFromDate("2024-01-01"), to: serialFromDate("2024-06-30") };
const SAMPLE = 60;
/** Each such row of the table is blank, as are all below the sample. */
const BLANK_ROW = 9;

type Values = Readonly<Record<string, RuleValue>>;

const number = fc.oneof(
  fc.constant(undefined),
  fc.nat(5),
  fc.constantFrom(0, 0.1, 0.2, 0.3, 45292, 45350, 45473, 45474.5),
);
const text = fc.constantFrom(undefined, "Hoàn thành", "HOÀN THÀNH", "Đã ban hành", "Đang soạn thảo", "x");
const time = fc
  .constantFrom(undefined, "00:00", "06:59", "07:00", "08:30", "11:00", "12:00", "23:59")
  .map((clock) => (clock === undefined ? undefined : serialFromTime(clock)));
const someValues: fc.Arbitrary<Values> = fc.record({
  a: number,
  b: number,
  c: number,
  d: number,
  t: text,
  u: text,
  h: time,
  k: time,
  y: fc.constantFrom(undefined, true, false),
});

/** All samples are the rows of one sheet, of which the blank ones are no entries. */
const contextOf = (values: Values, samples: readonly Values[]): RuleContext => ({
  field: (key) => values[key],
  cover: () => undefined,
  choiceCode: () => undefined,
  issuedOn: () => undefined,
  reviewDue: () => undefined,
  period: PERIOD,
  validOn: () => true,
  unitKind: undefined,
  around: { ordinal: samples.indexOf(values) + 1, rows: countsOf(samples) },
});

const isEntry = (values: Values): boolean => Object.values(values).some((value) => value !== undefined);

const counted = new WeakMap<readonly Values[], ReturnType<typeof sheetRowCounts>>();
function countsOf(samples: readonly Values[]) {
  const known =
    counted.get(samples) ?? sheetRowCounts(samples.filter(isEntry).map((row) => (key: string) => row[key]));
  counted.set(samples, known);
  return known;
}

/** A form with these columns, as it is issued: far more rows than anybody fills in. */
const [, anyForm] = smallCatalogue.templates;
const [orgUnit] = smallCatalogue.orgUnits;
const [period] = smallCatalogue.periods;
if (!anyForm || !orgUnit || !period) throw new Error("test catalogue");
const anyField: Field = { ...anyForm.fields[0]!, aggregate: { op: "none" } };
const fields = Object.entries(TYPES).map(([key, type]): Field => ({ ...anyField, key, type }));
const form: Template = { ...anyForm, fields };
const layout = templateLayout(form);
const cellAt = (column: number): string => `$${columnLetters(column)}1`;
const columnOf = (key: string): number => layout.columns.get(key) ?? 0;
const table = {
  ordinal: `(ROW()-${layout.firstRow - 1})`,
  columnOf: (key: string) => wholeColumn(layout, columnOf(key), cellAt),
  entryRows: entryRows(form, layout, cellAt),
};

const namesOf = (row: number): ExcelNames =>
  excelNames({
    ...{ index: smallIndex, orgUnit, period, fields, table },
    cellOf: (key) => `$${columnLetters(columnOf(key))}$${row}`,
  });

const parsed = (source: string) => {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(source);
  return result.expression;
};

test("every rule and computed field gives in LibreOffice what it gives in our check", () => {
  const samples = fc
    .sample(someValues, { numRuns: SAMPLE, seed: 20240630 })
    .map((values, nth): Values => (nth % BLANK_ROW === 0 ? {} : values));
  const cases = [
    ...RULES.flatMap((rule) => (["skip", "evaluate"] as const).map((whenBlank) => ({ rule, whenBlank }))),
    ...FORMULAS.map((rule) => ({ rule, whenBlank: undefined })),
  ];
  const expected = samples.map((values) =>
    cases.map(({ rule, whenBlank }) => {
      const expression = parsed(rule);
      const context = contextOf(values, samples);
      if (whenBlank === undefined) return compileFormula(expression)(context) ?? "";
      return compileRule(expression, whenBlank)(context) !== "broken";
    }),
  );
  const rows = samples.map((values, nth) => {
    const names = namesOf(layout.firstRow + nth);
    const typed = FIELDS.map((key): CellDraft | undefined => {
      const value = values[key];
      if (value === undefined) return undefined;
      return { value: typeof value === "boolean" ? (value ? "Có" : "Không") : value };
    });
    const formulas = cases.map(({ rule, whenBlank }): CellDraft => {
      const expression = parsed(rule);
      return {
        formula:
          whenBlank === undefined
            ? excelComputed(expression, names)
            : excelRule(expression, whenBlank, names),
      };
    });
    return { number: layout.firstRow + nth, cells: [undefined, ...typed, ...formulas] };
  });

  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-rules-"));
  const file = path.join(folder, "rules.xlsx");
  writeFileSync(file, writeWorkbook({ sheets: [{ name: "Rules", rows }] }));
  const recalculated = readWorkbook(
    readFileSync(convertWithLibreOffice(file, "xlsx", path.join(folder, "out"))),
  );
  if (!recalculated.ok) throw new Error(JSON.stringify(recalculated.issues));

  const differences = samples.flatMap((values, at) =>
    cases.flatMap(({ rule, whenBlank }, nth) => {
      const row = recalculated.value.sheets[0]?.rows.find(
        ({ number: rowNumber }) => rowNumber === layout.firstRow + at,
      );
      const found = row?.cells.find(({ column }) => column === layout.checkColumn + nth)?.value ?? "";
      const ours = expected[at]?.[nth];
      const same =
        typeof found === "number" && typeof ours === "number"
          ? Math.abs(found - ours) < 1e-9
          : found === ours;
      return same ? [] : [{ rule, whenBlank, values, ours, libreOffice: found }];
    }),
  );
  expect(differences.slice(0, 5)).toEqual([]);
});
