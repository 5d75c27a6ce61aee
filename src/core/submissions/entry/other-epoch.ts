import { DAYS_TO_1904, dateFromSerial, formatDate, given, rememberedOf } from "../../base";
import { type Template, kindOf } from "../../catalogue";
import { serialOf } from "../known-days";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";

interface EpochWorld {
  readonly span: { readonly from: number; readonly to: number };
  readonly columnOf: ReadonlyMap<string, number>;
  readonly findings: Findings;
}

interface Day {
  readonly row: number;
  readonly field: string;
  readonly label: string;
  readonly serial: number;
}

/** Two days may lie four years back for a reason of their own. */
const FEWEST = 3;
/** Days that belong to no period: of birth, of issue, of founding. */
const OF_ANOTHER_TIME =
  /sinh|ban hành|thành lập|(?<!\p{L})ký(?!\p{L})|kết nạp|công nhận|bổ nhiệm|cấp(?!\p{L})|văn bản|quyết định|trước/iu;
/** What is said of such a day cell by cell, and follows from it. */
const FOLLOWS = new Set([
  "submission.rule-broken",
  "submission.maybe-swapped-date",
  "submission.swapped-date",
]);

/**
 * Days copied between a workbook that counts from 1900 and one that counts from 1904 are all off by four years and a day:
 * outside the period, and inside it once put back. One finding in place of one for each cell.
 */
export function reportOtherEpoch(entries: readonly Entry[], template: Template, world: EpochWorld): void {
  const { span, columnOf, findings } = world;
  const fields = daysOfPeriod(template);
  const isInside = (serial: number): boolean => serial >= span.from && serial <= span.to;
  const days: Day[] = [];
  for (const { row, values } of entries) {
    for (const { key, label } of fields) {
      const value = values[key];
      if (typeof value !== "string") continue;
      const serial = serialOf(value);
      // As in nearly every sheet: one day of the period tells that the count is right.
      if (isInside(serial)) return;
      days.push({ row, field: key, label, serial });
    }
  }
  const [first] = days;
  if (first === undefined || days.length < FEWEST || !Number.isFinite(span.from)) return;
  const shift = [DAYS_TO_1904, -DAYS_TO_1904].find((by) => days.every(({ serial }) => isInside(serial + by)));
  if (shift === undefined) return;
  const places = new Set(days.map(({ row, field }) => `${row} ${field}`));
  const dropped = findings.withdraw(
    ({ code, where }) => FOLLOWS.has(code) && places.has(`${where.row} ${where.field}`),
  );
  const place = { row: first.row, field: first.field, ...given({ column: columnOf.get(first.field) }) };
  findings.addAt(place, "submission.dates-of-1904", {
    severity: dropped.some(({ severity }) => severity === "error") ? "error" : "warning",
    found: shown(first.serial),
    facts: {
      labels: [...new Set(days.map(({ label }) => `“${label}”`))].join(", "),
      ...{ count: days.length, date: shown(first.serial + shift) },
    },
  });
}

/** Columns of days that lie in the period. */
const daysOfPeriod = rememberedOf(({ fields }: Template) =>
  fields.filter(
    (field) =>
      kindOf(field).holds === "day" && field.formula === undefined && !OF_ANOTHER_TIME.test(field.label),
  ),
);

const shown = (serial: number): string => formatDate(dateFromSerial(serial) ?? "");
