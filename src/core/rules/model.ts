/**
 * The language of rules and computed fields, over the field keys of one entry:
 *
 *   numbers 12  0.8   texts "Hoàn thành"   truth true false   blank
 *   fields  dvThamGia   cover fields  cover.donVi
 *   + - * /   == != < <= > >=   && || !   ( )   x in ["a", "b"]
 *   functions: see `functions.ts`
 *
 * Numbers, dates and times are ordered by < and >; texts are only equal or not (case aside), since every program
 * sorts Vietnamese its own way.
 * Dates are Excel serials (days), so `denNgay - tuNgay <= 60` reads as it says; times of day are fractions of a day:
 * `(denGio - tuGio) * 24 <= 4`, `tuGio >= 7 / 24`. No loops, no assignment, no
 * member access but `cover.`: every expression ends, and each has an exact twin as an Excel formula.
 */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "field"; readonly key: string }
  | { readonly kind: "cover"; readonly key: string }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "negate"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "in"; readonly value: Expression; readonly choices: readonly (string | number)[] }
  | { readonly kind: "call"; readonly name: FunctionName; readonly arguments: readonly Expression[] };

export type BinaryOperator = "+" | "-" | "*" | "/" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "&&" | "||";

export type FunctionName =
  | "abs" // abs(n)
  | "year" // year(date) → 2024
  | "length" // length(text) → characters
  | "isBlank" // isBlank(field)
  | "contains" // contains(text, part), case kept
  | "startsWith" // startsWith(text, part)
  | "endsWith" // endsWith(text, part)
  | "concat" // concat(a, b, …)
  | "min" // min(a, b, …)
  | "max" // max(a, b, …)
  | "code" // code(choiceField) → code of the chosen choice, or blank
  | "issuedOn" // issuedOn(directiveField) → day of issue, or blank
  | "reviewDue" // reviewDue(directiveField) → "Sơ kết" | "Tổng kết" | "" for the period's year
  | "reviewYears" // reviewYears(directiveField) → years stated for that review, or blank
  | "inPeriod" // inPeriod(date)
  | "validOn" // validOn(orgUnitField, date)
  | "unitKind" // unitKind() → code of the kind of the unit that reports
  | "ordinal" // ordinal() → number of the row in its sheet, as STT says it
  | "rowsWith"; // rowsWith(field, value, …) → how many rows of the sheet have these values; blank: nothing

/**
 * A value while a rule is worked out; undefined is blank, NaN what Excel would show as an error. Dates and
 * times are serials, directives and units their ids.
 */
export type RuleValue = number | string | boolean | undefined;

/** What a rule may ask of the world around one entry. */
export interface RuleContext {
  field(key: string): RuleValue;
  cover(key: string): RuleValue;
  /** Code of the choice a field holds. */
  choiceCode(fieldKey: string): string | undefined;
  /** Serial of the day the directive was issued. */
  issuedOn(directiveId: string): number | undefined;
  reviewDue(directiveId: string): { readonly kind: string; readonly years: number } | undefined;
  /** First and last day of the period, as serials. */
  readonly period: { readonly from: number; readonly to: number };
  validOn(orgUnitCode: string, day: number): boolean;
  /** Code of the kind of the unit that reports; undefined while nobody knows which unit that is. */
  readonly unitKind: string | undefined;
  /** The sheet around the entry; absent while it is read row by row: what asks about it is not judged then. */
  readonly around?: EntryAround | undefined;
}

/** An entry among the others of its sheet. */
export interface EntryAround {
  /** As STT says it. */
  readonly ordinal: number;
  readonly rows: SheetRowCounts;
}

/** How many rows of a sheet have these values; asked about every row, and counted once. */
export interface SheetRowCounts {
  count(fields: readonly string[], values: readonly RuleValue[]): number;
}
