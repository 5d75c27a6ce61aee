import { type Issue, daysLater, formatDate, given } from "../../base";
import { COVER_FIELDS, type CatalogueIndex, type Template } from "../../catalogue";
import { submissionIssue } from "../issues";
import { type Span, daysInWords, daysAnsweredFor, graveAsPart, spanIn, spanOf } from "../stated-time";
import { type FoundCover, coverText } from "./find-cover";
import type { Identity } from "./identify";
import type { CoverReading } from "./read-cover";

/** Days after the due date from which the year of a signature is doubted. */
const HALF_A_YEAR = 183;

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
  const whole = daysAnsweredFor(period, orgUnit);
  const facts = { period: name, expected: daysInWords(whole) };
  const stated: readonly (readonly [field: string, span: Span | undefined])[] = [
    [COVER_FIELDS.to, spanOf(values[COVER_FIELDS.from], values[COVER_FIELDS.to])],
    [COVER_FIELDS.periodKind, spanIn(coverText(cover, COVER_FIELDS.periodKind) ?? "", whole.from)],
  ];
  const parts = stated.flatMap(([field, span]) => {
    const severity = span && graveAsPart(span, whole);
    if (span === undefined || severity === undefined) return [];
    const told = { severity, found: daysInWords(span), facts };
    return [submissionIssue("submission.period-partly", at(field), told)];
  });
  const signed = values[COVER_FIELDS.reportedOn];
  if (typeof signed !== "string" || signed <= daysLater(dueDate, HALF_A_YEAR)) return parts;
  const late = { found: formatDate(signed), facts: { due: formatDate(dueDate) } };
  return [...parts, submissionIssue("submission.signed-late", at(COVER_FIELDS.reportedOn), late)];
}
