import { formatDate, remembered, rememberedOf } from "../../base";
import type { Directive } from "../model";
import { searchIndex } from "./search-index";
import type { Search, Searchable, WeightedText } from "./searchable";

const WEIGHTS = {
  code: 8,
  label: 4,
  aliases: 4,
  documentType: 4,
  issuedOn: 4,
  issuer: 2,
  subject: 3,
  term: 1,
} as const;

/**
 * Search over documents, by number and letters, type or its initials, day or year, issuer, and subject. One for each list of
 * documents: what a picker has made ready is ready for whoever asks what a text may have meant.
 */
export const directiveSearch = rememberedOf((directives: readonly Directive[]): Search<Directive> =>
  searchIndex(() => directives.map(searchable)),
);

function searchable(directive: Directive): Searchable<Directive> {
  const { number, symbol = "", issuedOn, label } = directive;
  const code = number === undefined ? "" : `${number}-${symbol}`;
  return {
    value: directive,
    label,
    texts: textsOf(directive, code),
    ...(issuedOn === undefined ? {} : { date: issuedOn }),
    ...(code === "" ? {} : { group: code.toLowerCase() }),
  };
}

function textsOf(directive: Directive, code: string): readonly WeightedText[] {
  const { aliases, documentType, issuedOn, issuer, label, subject, symbol = "", term = "" } = directive;
  const date = issuedOn === undefined ? "" : formatDate(issuedOn);
  const texts = [
    { text: code, weight: WEIGHTS.code },
    { text: symbol.replace(/[-/]/g, ""), weight: WEIGHTS.code }, // typed in one go: 40cttw
    { text: date, weight: WEIGHTS.issuedOn },
    { text: documentType, weight: WEIGHTS.documentType },
    { text: initials(documentType), weight: WEIGHTS.documentType },
    { text: subject, weight: WEIGHTS.subject },
    { text: issuer, weight: WEIGHTS.issuer },
    { text: term, weight: WEIGHTS.term },
    ...aliases.map((text) => ({ text, weight: WEIGHTS.aliases })),
  ];
  // The usual label says nothing new.
  return label === `${code} (${date})` ? texts : [...texts, { text: label, weight: WEIGHTS.label }];
}

/** "Chương trình hành động" → "Cthđ" */
const initials = remembered((type) =>
  type
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join(""),
);
