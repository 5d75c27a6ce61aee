import { cleanText, foldKey, withoutMarks } from "../base";
import type { CatalogueIndex } from "../catalogue";
import type { Citation } from "../citations";
import { matchCitation } from "./match-citation";
import type { DirectiveMatch } from "./model";

/** A document and every citation of it in one text. */
export interface GatheredDocument {
  readonly id: string;
  readonly citations: readonly Citation[];
  /** The one that says most. */
  readonly fullest: Citation;
  readonly match: DirectiveMatch;
}

/**
 * Citations → distinct documents, in order of first mention. Number and letters alone are no key (36-NQ/TW is two
 * documents); a mention without a day joins the one document of that code the text names with its day.
 */
export function gatherDocuments(
  citations: readonly Citation[],
  index: CatalogueIndex,
): readonly GatheredDocument[] {
  const dayOf = onlyDays(citations);
  const documents = new Map<string, { citations: Citation[]; match: DirectiveMatch }>();
  for (const citation of citations) {
    const date =
      citation.date ?? (citation.code === undefined ? undefined : dayOf.get(foldKey(citation.code)));
    const dated = date === undefined ? citation : { ...citation, date };
    const match = matchCitation(dated, index);
    const id = match.kind === "known" ? match.directive.id : newId(dated);
    const document = documents.get(id);
    if (document) document.citations.push(citation);
    else documents.set(id, { citations: [citation], match });
  }
  return [...documents].map(([id, document]) => ({
    id,
    ...document,
    fullest: fullestOf(document.citations),
  }));
}

/** The day of each code that the text gives one day only. */
function onlyDays(citations: readonly Citation[]): ReadonlyMap<string, string> {
  const days = new Map<string, Set<string>>();
  for (const { code, date } of citations) {
    if (code === undefined || date === undefined) continue;
    const key = foldKey(code);
    days.set(key, (days.get(key) ?? new Set()).add(date));
  }
  return new Map(
    [...days].flatMap(([code, [day = "", other]]) => (other === undefined ? [[code, day]] : [])),
  );
}

/** The catalogue's form of an id; a document without number is called by its name. */
function newId({ code, date, text }: Citation): string {
  if (code !== undefined) return date === undefined ? code : `${code}@${date}`;
  const plain = withoutMarks(cleanText(text).toUpperCase());
  return (
    plain
      .match(/[A-Z0-9]+/g)
      ?.slice(0, LONGEST_NAME)
      .join("-") ?? plain
  );
}

/** In words. */
const LONGEST_NAME = 16;

function fullestOf(citations: readonly Citation[]): Citation {
  const said = ({ date, issuer, term, subject, parent }: Citation): number =>
    [date, issuer, term, subject].filter(Boolean).length * 2 - (parent === undefined ? 0 : 1);
  return citations.reduce((fullest, one) => (said(one) > said(fullest) ? one : fullest));
}
