import fc from "fast-check";
import {
  type Catalogue,
  type Field,
  type Period,
  type Template,
  catalogueIndex,
} from "../../src/core/catalogue";
import type { FieldValue } from "../../src/core/submissions";
import { type ReportParts, type Rows, report, smallCatalogue } from "./small-campaign";

/** A year of the small campaign: two quarters are reported by months, and the year, the half and the quarters may be too. */
const day = (month: number, of: number): string =>
  `2024-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;

const period = (
  id: string,
  name: string,
  [from, to]: readonly [string, string],
  parts?: readonly string[],
): Period => ({
  ...{ id, name, kind: name.replace(/ (năm )?2024$/, ""), year: 2024, from, to, cutOffDate: to, dueDate: to },
  ...(parts && { parts }),
});

const LAST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const monthId = (month: number): string => `2024-M${String(month).padStart(2, "0")}`;
const months = LAST.map((last, at) =>
  period(monthId(at + 1), `Tháng ${at + 1} năm 2024`, [day(at + 1, 1), day(at + 1, last)]),
);
const quarter = (number: number): Period => {
  const held = [1, 2, 3].map((one) => 3 * (number - 1) + one);
  const last = 3 * number;
  return period(
    `2024-Q${number}`,
    `Quý ${number} năm 2024`,
    [day(last - 2, 1), day(last, LAST[last - 1] ?? 0)],
    held.map(monthId),
  );
};

export const YEAR = "2024";
const half = (number: number, [from, to]: readonly [string, string]): Period =>
  period(
    `2024-H${number}`,
    `Nửa năm ${number} 2024`,
    [from, to],
    [`2024-Q${2 * number - 1}`, `2024-Q${2 * number}`],
  );

const periods = [
  period(YEAR, "Năm 2024", ["2024-01-01", "2024-12-31"], ["2024-H1", "2024-H2"]),
  half(1, ["2024-01-01", "2024-06-30"]),
  half(2, ["2024-07-01", "2024-12-31"]),
  ...[1, 2, 3, 4].map(quarter),
  ...months,
];

const field = (
  key: string,
  type: Field["type"],
  aggregate: Field["aggregate"],
  more: Partial<Field> = {},
): Field => ({
  ...{
    key,
    label: `Cột ${key}`,
    aliases: [],
    type,
    required: false,
    width: 12,
    aggregate,
    filledByBoard: false,
  },
  ...more,
});

/** Flows, stocks, and ratios of each kind of these. */
const fields = [
  field("loai", "choice", { op: "group" }, { list: "hinhThuc" }),
  field("viec", "integer", { op: "sum" }),
  field("xong", "integer", { op: "sum" }),
  field("tyLeXong", "percent", { op: "ratio", numerator: "xong", denominator: "viec" }),
  field("tien", "money", { op: "sum" }, { unitOfMeasure: "triệu đồng" }),
  field("hoiVien", "integer", { op: "sum" }, { isStock: true }),
  field("dan", "integer", { op: "sum" }, { isStock: true }),
  field("tyLeHoiVien", "percent", { op: "ratio", numerator: "hoiVien", denominator: "dan" }),
  field("viecMoiDan", "percent", { op: "ratio", numerator: "viec", denominator: "dan" }),
  field("caoNhat", "integer", { op: "max" }),
  field("ctv", "integer", { op: "max-per-unit" }),
  field("noiDung", "long-text", { op: "join" }),
];

const template: Template = {
  ...{
    code: "B1",
    version: 1,
    title: "Biểu một",
    shortTitle: "Một",
    section: "I",
    oneRow: "một dòng",
    guidance: "",
  },
  ...{
    layout: "table",
    confidential: false,
    fields,
    rules: [],
    rowKey: [],
    groupBy: ["loai"],
    presetRows: [],
  },
};

export const monthsCatalogue: Catalogue = {
  ...smallCatalogue,
  periods,
  templates: [...smallCatalogue.templates.slice(0, 1), template],
  assignments: months.map(({ id }) => ({
    ...{ orgUnit: "@xa", template: "B1", period: id, duty: "mandatory" as const },
  })),
};

export const monthsIndex = catalogueIndex(monthsCatalogue);

/** A unit's report of one month, or of any other period. */
export const reported = (unit: string, of: string | number, rows: Rows | "nil", parts: ReportParts = {}) => {
  const id = typeof of === "number" ? monthId(of) : of;
  return report(unit, {
    ...{ period: id, file: `${unit}-${id}.xlsx`, savedAt: undefined, reportedOn: undefined },
    ...parts,
    returns: { B1: rows },
  });
};

type Row = Readonly<Record<string, FieldValue>>;

const count = fc.integer({ min: 0, max: 500 });
const row: fc.Arbitrary<Row> = fc
  .record(
    {
      loai: fc.constantFrom("Trực tiếp", "Trực tuyến"),
      ...{ viec: count, xong: count, tien: count.map((n) => n / 10), hoiVien: count, dan: count },
      ...{ caoNhat: count, ctv: count, noiDung: fc.constantFrom("Thiếu kinh phí", "Thiếu người", "Tốt") },
    },
    { requiredKeys: ["loai"] },
  )
  .map((values) => Object.fromEntries(Object.entries(values)));

const rows: fc.Arbitrary<Rows | "nil"> = fc.oneof(
  { weight: 5, arbitrary: fc.array(row, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant("nil" as const) },
);

const UNITS = ["XA1", "XA2", "XA3"];

/** Reports of any months, quarters and halves, each at most once of a unit. */
export const yearsOfReports: fc.Arbitrary<readonly ReturnType<typeof reported>[]> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...UNITS), fc.constantFrom(...periods.slice(1).map(({ id }) => id)), rows),
    {
      selector: ([unit, id]) => `${unit} ${id}`,
      maxLength: 25,
    },
  )
  .map((told) => told.map(([unit, id, found]) => reported(unit, id, found)));
