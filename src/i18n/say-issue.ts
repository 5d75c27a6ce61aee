import { type Issue, type Place, type Severity, cellAddress, columnLetters } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import { issuesEn } from "./en/issues";
import { issuesVi } from "./vi/issues";
import { type Language, fill } from "./language";
import { en } from "./en/words";
import { type Words, vi } from "./vi/words";

/** Label of a field, to be named beside its column; undefined where the template or field is unknown. */
export type FieldLabel = (template: string, field: string) => string | undefined;

/** How fields are called in a catalogue. */
export const fieldLabelsOf =
  (index: CatalogueIndex): FieldLabel =>
  (template, field) =>
    index.template(template)?.fields.find(({ key }) => key === field)?.label;

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: issuesVi,
  en: issuesEn,
};
const WORDS: Readonly<Record<Language, Words>> = { vi, en };

export const wordsIn = (language: Language): Words => WORDS[language];

export function severityWord(severity: Severity, language: Language): string {
  const words = wordsIn(language);
  return { error: words.severityError, warning: words.severityWarning, info: words.severityInfo }[severity];
}

/** Finding and remedy in one or two sentences, without the place. */
export function sayIssue(issue: Issue, language: Language): string {
  const sentences = SENTENCES[language];
  // A summary may carry the findings of a program newer than this one.
  if (!Object.hasOwn(sentences, issue.code)) return wordsIn(language).unknownFinding;
  const sentence = sentences[issue.code] ?? "";
  const said = fill(sentence, { found: issue.found ?? "", ...issue.facts });
  return issue.also === undefined ? said : `${said} ${sayOthers(issue, issue.also, language)}`;
}

const MOST_PLACES = 3;

/** "Có cả thảy 95 chỗ như vậy: còn ở trang “Phân công”, ô A3; …" */
function sayOthers({ where }: Issue, also: readonly Place[], language: Language): string {
  const places = also.slice(0, MOST_PLACES).map(({ sheet, row, column }) => {
    const cell = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
    return sayPlace(
      sheet === where.sheet ? cell : { sheet: sheet ?? "", ...cell },
      language,
      () => undefined,
    );
  });
  const more = also.length > MOST_PLACES ? "; …" : "";
  return fill(wordsIn(language).saidAlsoOf, { count: also.length + 1, places: places.join("; ") + more });
}

/** Where it stands, as the user sees it in Excel: sheet “KG01”, cell D14 (Ngày tổ chức). The file is left out. */
export function sayPlace(place: Place, language: Language, labelOf: FieldLabel): string {
  const words = wordsIn(language);
  const { sheet, row, column, template, field } = place;
  const label = template !== undefined && field !== undefined ? labelOf(template, field) : undefined;
  const parts = [sheet === undefined ? undefined : fill(words.placeSheet, { sheet })];
  if (row !== undefined && column !== undefined)
    parts.push(fill(words.placeCell, { cell: cellAddress(row, column) }));
  else if (row !== undefined) parts.push(fill(words.placeRow, { row }));
  else if (column !== undefined) parts.push(fill(words.placeColumn, { column: columnLetters(column) }));
  const text = parts.filter((part) => part !== undefined).join(", ");
  return label === undefined ? text : `${text} ${fill(words.placeField, { field: label })}`.trim();
}
