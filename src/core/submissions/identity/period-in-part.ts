import { type Issue, daysLater, formatDate, given, plainDate } from "../../base";
import { COVER_FIELDS, type CatalogueIndex, type Template } from "../../catalogue";
import { submissionIssue } from "../issues";
import { type Span, daysIn, sharedDays, spanOf } from "../stated-time";
import { type FoundCover, coverText } from "./find-cover";
import type { Identity } from "./identify";
import type { CoverReading } from "./read-cover";

/** A report may be closed some days early; one that leaves out more than a fifth of the days is for another time. */
const ENOUGH = 4 / 5;
/** Days after the due date from which the year of a signature is doubted. */
const HALF_A_YEAR = 183;
const DAY = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`;
const FROM_TO = new RegExp(`từ (?:ngày )?${DAY} ?(?:đến|-|–)(?: hết)?(?: ngày)? ?${DAY}`, "iu");

interface CoverRead {
  readonly cover: FoundCover | undefined;
  readonly values: CoverReading["values"] | undefined;
  readonly template: Template | undefined;
}

/**
 * What the cover says of its days, held against the period: figures "đến ngày 31/3" are none of a year, and a signature a
 * year late bears the wrong year. The first is asked about, since the sheet may be right and its cover not.
 */
export function daysOnCover(
  { cover, values, template }: CoverRead,
  { period, orgUnit: code = "" }: Pick<Identity, "period" | "orgUnit">,
  { index, file }: { readonly index: CatalogueIndex; readonly file: string },
): readonly Issue[] {
  if (cover === undefined || values === undefined || template === undefined || period === undefined)
    return [];
  const orgUnit = index.orgUnit(code);
  const at = (field: string) => {
    const { row, column } = cover.cells.get(field) ?? {};
    return { file, sheet: cover.sheet.name, template: template.code, field, ...given({ row, column }) };
  };
  const { name, dueDate } = period;
  // A commune made in July reports a year of six months.
  const whole = sharedDays(period, { from: orgUnit?.validFrom ?? "", to: orgUnit?.validTo ?? period.to });
  const facts = { period: name, expected: wordsOf(whole) };
  const stated: readonly (readonly [field: string, span: Span | undefined])[] = [
    [COVER_FIELDS.to, spanOf(values[COVER_FIELDS.from], values[COVER_FIELDS.to])],
    [COVER_FIELDS.periodKind, spanIn(coverText(cover, COVER_FIELDS.periodKind) ?? "")],
  ];
  const parts = stated.flatMap(([field, span]) => {
    if (span === undefined || !isPartOf(span, whole)) return [];
    return [submissionIssue("submission.period-partly", at(field), { found: wordsOf(span), facts })];
  });
  const signed = values[COVER_FIELDS.reportedOn];
  if (typeof signed !== "string" || signed <= daysLater(dueDate, HALF_A_YEAR)) return parts;
  const late = { found: formatDate(signed), facts: { due: formatDate(dueDate) } };
  return [...parts, submissionIssue("submission.signed-late", at(COVER_FIELDS.reportedOn), late)];
}

/** "Năm 2024 (từ 01/01/2024 đến 31/3/2024)" */
function spanIn(text: string): Span | undefined {
  const found = FROM_TO.exec(text)?.slice(1).map(Number) ?? [];
  const [fromDay = 0, fromMonth = 0, fromYear = 0, toDay = 0, toMonth = 0, toYear = 0] = found;
  return spanOf(plainDate(fromYear, fromMonth, fromDay), plainDate(toYear, toMonth, toDay));
}

/** Days of another year are no part: that is told by other words of the cover. */
function isPartOf(span: Span, whole: Span): boolean {
  const shared = sharedDays(span, whole);
  return shared.from <= shared.to && daysIn(shared) < daysIn(whole) * ENOUGH;
}

const wordsOf = ({ from, to }: Span): string => `${formatDate(from)} – ${formatDate(to)}`;
