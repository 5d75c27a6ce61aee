import { serialFromDate } from "../base";
import { MAX_CELL_TEXT } from "../workbook";

/** What a value of a field is, whatever the field is for. Each floor has a table over these: how it reads or shows them. */
export type Holds = "text" | "number" | "day" | "time" | "truth" | "choice" | "directive" | "org-unit";

/** How a form lets a value be given. */
export type Control =
  | "text"
  | "long-text"
  | "integer"
  | "decimal"
  | "percent"
  | "money"
  | "date"
  | "time"
  | "yes-no"
  | "choice"
  | "directive"
  | "org-unit";

/** The least and greatest value, in the units a cell holds, where a field states none. */
interface Limits {
  /** Which of the field's limits stand in for these: `min` and `max`, or `minLength` and `maxLength`. */
  readonly of: "value" | "length";
  readonly min: number;
  readonly max: number;
}

/** How the cells of a type look in Excel: `#,##0` with two decimals and a sign behind is `#,##0.00%`. */
interface ExcelFormat {
  readonly code: string;
  /** Decimals where the field states none; a type without this has none whatever its field states. */
  readonly decimals?: number;
  readonly sign?: string;
  readonly align: "left" | "center" | "right";
}

/** All that is known of a type of field. Nothing else in the program may know a type by its name. */
export interface FieldKind {
  readonly holds: Holds;
  readonly control: Control;
  /** A figure that adds up; shares do not. */
  readonly isFigure: boolean;
  /** A number without decimals. */
  readonly isWhole: boolean;
  /** A fraction of 1 that people write as hundredths: 0.955 is 95,5%. */
  readonly isShare: boolean;
  /** Of two values one is the greater or the later. */
  readonly isOrdered: boolean;
  /** Excel tells its values apart as we do, so that its formulas count the same rows; not so texts and fractions of a day. */
  readonly isCountable: boolean;
  /** Says when something happened: it differs from period to period. */
  readonly isMoment: boolean;
  readonly limits: Limits;
  /** What Excel holds a cell to. */
  readonly validation: "textLength" | "whole" | "decimal" | "date" | "time" | "list";
  readonly excelFormat: ExcelFormat;
  /** Least and greatest width of its column in the summary, in characters. */
  readonly summaryWidth: readonly [least: number, most: number];
}

/** Figures beyond this are no report's. */
const MOST = 999_999_999_999;
/** A report names no day before the Party was founded; Excel's own dates begin in 1900. */
const FIRST_DAY = serialFromDate("1930-02-03");
export const LAST_DAY = serialFromDate("2199-12-31");
/** 23:59:59 as Excel's fraction of a day; 1 would be 00:00 of the next. */
const LAST_SECOND = 86_399 / 86_400;

const plain = {
  isFigure: false,
  isWhole: false,
  isShare: false,
  isOrdered: false,
  isCountable: true,
  isMoment: false,
  limits: { of: "value", min: -MOST, max: MOST },
  summaryWidth: [9, 16],
} as const;

/** Excel holds two texts for equal by rules of its own. Kept as typed: "24/7" must not become a day, nor "05" a 5. */
const text = {
  ...plain,
  holds: "text",
  isCountable: false,
  limits: { of: "length", min: 0, max: MAX_CELL_TEXT },
  validation: "textLength",
  excelFormat: { code: "@", align: "left" },
} as const;

const number = { ...plain, holds: "number", isFigure: true, isOrdered: true, validation: "decimal" } as const;

/** Picked from a list. */
const picked = { ...plain, validation: "list", excelFormat: { code: "@", align: "left" } } as const;

/** Names something of the catalogue, which wants more room than a word. */
const named = { ...picked, summaryWidth: [16, 22] } as const;

/** Every type a field may have. A further one begins here, and the compiler asks for the rest. */
export const FIELD_KINDS = {
  text: { ...text, control: "text" },
  "long-text": { ...text, control: "long-text", summaryWidth: [26, 32] },
  integer: {
    ...number,
    control: "integer",
    isWhole: true,
    validation: "whole",
    excelFormat: { code: "#,##0", align: "right" },
  },
  decimal: {
    ...number,
    control: "decimal",
    excelFormat: { code: "#,##0", decimals: 2, align: "right" },
  },
  percent: {
    ...number,
    control: "percent",
    isFigure: false,
    isShare: true,
    excelFormat: { code: "0", decimals: 2, sign: "%", align: "right" },
  },
  money: {
    ...number,
    control: "money",
    excelFormat: { code: "#,##0", decimals: 1, align: "right" },
  },
  date: {
    ...plain,
    holds: "day",
    control: "date",
    isOrdered: true,
    isMoment: true,
    limits: { of: "value", min: FIRST_DAY, max: LAST_DAY },
    validation: "date",
    excelFormat: { code: "dd/mm/yyyy", align: "center" },
  },
  time: {
    ...plain,
    holds: "time",
    control: "time",
    isOrdered: true,
    isCountable: false,
    isMoment: true,
    limits: { of: "value", min: 0, max: LAST_SECOND },
    validation: "time",
    excelFormat: { code: "hh:mm", align: "center" },
  },
  boolean: {
    ...picked,
    holds: "truth",
    control: "yes-no",
    excelFormat: { code: "@", align: "center" },
  },
  choice: { ...picked, holds: "choice", control: "choice" },
  directive: { ...named, holds: "directive", control: "directive" },
  "org-unit": { ...named, holds: "org-unit", control: "org-unit" },
} as const satisfies Readonly<Record<string, FieldKind>>;

export type FieldType = keyof typeof FIELD_KINDS;

/** What is known of a field by its type. */
export const kindOf = ({ type }: { readonly type: FieldType }): FieldKind => FIELD_KINDS[type];

export const isFieldType = (value: unknown): value is FieldType =>
  typeof value === "string" && Object.hasOwn(FIELD_KINDS, value);

/** The types of which something is true, in the order of the table. */
export const fieldTypes = (isMeant: (kind: FieldKind) => boolean): readonly FieldType[] =>
  Object.keys(FIELD_KINDS)
    .filter(isFieldType)
    .filter((type) => isMeant(FIELD_KINDS[type]));
