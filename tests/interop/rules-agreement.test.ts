import fc from "fast-check";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { columnLetters, serialFromDate, serialFromTime } from "../../src/core/base";
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
import { type CellDraft, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { convertWithLibreOffice } from "../support/office-tools";

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
const FORMULAS = ["a / b", "a + b", "a - b * c", "max(a, b)", "(a + b) / (c - d)", "(k - h) * 24"] as const;
const FIELDS = ["a", "b", "c", "d", "t", "u", "h", "k"] as const;
const PERIOD = { from: serialFromDate("2024-01-01"), to: serialFromDate("2024-06-30") };
const SAMPLE = 60;

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
});

/** All samples are the rows of one sheet. */
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

const counted = new WeakMap<readonly Values[], ReturnType<typeof sheetRowCounts>>();
function countsOf(samples: readonly Values[]) {
  const known = counted.get(samples) ?? sheetRowCounts(samples.map((row) => (key: string) => row[key]));
  counted.set(samples, known);
  return known;
}

const lettersOf = (key: string) => columnLetters(FIELDS.findIndex((one) => one === key) + 1);

const namesOf = (row: number): ExcelNames => ({
  field: (key) => `$${lettersOf(key)}$${row}`,
  cover: () => '""',
  choiceCode: () => '""',
  issuedOn: () => '""',
  reviewDue: () => '""',
  reviewYears: () => '""',
  validOn: () => "TRUE",
  unitKind: '""',
  ordinal: "ROW()",
  rowsOf: (key) => `$${lettersOf(key)}$1:$${lettersOf(key)}$${SAMPLE}`,
  periodFrom: String(PERIOD.from),
  periodTo: String(PERIOD.to),
});

const parsed = (source: string) => {
  const result = parseExpression(source);
  if (!result.ok) throw new Error(source);
  return result.expression;
};

test("every rule and computed field gives in LibreOffice what it gives in our check", () => {
  const samples = fc.sample(someValues, { numRuns: SAMPLE, seed: 20240630 });
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
  const rows = samples.map((values, at) => {
    const names = namesOf(at + 1);
    const fields = FIELDS.map((key): CellDraft | undefined =>
      values[key] === undefined ? undefined : { value: values[key] },
    );
    const formulas = cases.map(({ rule, whenBlank }): CellDraft => {
      const expression = parsed(rule);
      return {
        formula:
          whenBlank === undefined
            ? excelComputed(expression, names)
            : excelRule(expression, whenBlank, names),
      };
    });
    return { cells: [...fields, ...formulas] };
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
      const row = recalculated.value.sheets[0]?.rows.find(({ number: rowNumber }) => rowNumber === at + 1);
      const found = row?.cells.find(({ column }) => column === FIELDS.length + nth + 1)?.value ?? "";
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
