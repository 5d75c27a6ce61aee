import { foldKey, formatDate } from "../base";
import type { CatalogueIndex, Directive } from "../catalogue";
import type { Citation } from "../citations";
import type { DirectiveMatch } from "./model";

/** What the catalogue says of a cited document: it knows it, has something near, or it is new. */
export function matchCitation(citation: Citation, index: CatalogueIndex): DirectiveMatch {
  return citation.code === undefined ? matchName(citation, index) : matchCode(citation, citation.code, index);
}

/** By number, letters and day. Without a day the code will do when one document bears it. */
function matchCode(
  { type = "", code: _, date, term }: Citation,
  code: string,
  index: CatalogueIndex,
): DirectiveMatch {
  const day = date === undefined ? "" : ` ngày ${formatDate(date)}`;
  const found = index.findDirective(`${type} ${code}${day}`.trim());
  if (found.kind === "one") return { kind: "known", directive: found.value };
  if (found.kind === "several") {
    const ofTerm = found.values.filter((directive) => term !== undefined && directive.term === term);
    const [only] = ofTerm;
    return only && ofTerm.length === 1 ? { kind: "known", directive: only } : near(found.values);
  }
  return near(found.near.filter((directive) => codeOf(directive) === foldKey(code)));
}

/** By name, first with its subject: “Chương trình hành động của Tỉnh ủy về thực hiện …”. */
function matchName(citation: Citation, index: CatalogueIndex): DirectiveMatch {
  const { words, subject } = citation;
  const names = subject === undefined ? [words] : [`${words} ${subject}`, words];
  const found = names.map((name) => index.findDirective(name));
  for (const resolution of found) {
    if (resolution.kind === "one" && resolution.value.number === undefined) {
      return { kind: "known", directive: resolution.value };
    }
  }
  const longer = withSubject(citation, index);
  if (longer) return { kind: "known", directive: longer };
  return near(
    found.flatMap((resolution) =>
      resolution.kind === "several" ? resolution.values : resolution.kind === "none" ? resolution.near : [],
    ),
  );
}

/** The catalogue may keep the short name of what the guide quotes with its subject: “Quy chế phối hợp … trong việc …”. */
function withSubject({ words }: Citation, { catalogue }: CatalogueIndex): Directive | undefined {
  const key = foldKey(words);
  const named = catalogue.directives.filter(
    ({ number, label, aliases }) =>
      number === undefined &&
      [label, ...aliases]
        .map(foldKey)
        .some((name) => key.startsWith(`${name} `) && SUBJECT.test(key.slice(name.length))),
  );
  return named.length === 1 ? named[0] : undefined;
}

const SUBJECT = /^ (?:ve|trong viec|nham|de|theo) /;

const codeOf = ({ number = "", symbol = "" }: Directive): string => foldKey(`${number} ${symbol}`);

const near = (directives: readonly Directive[]): DirectiveMatch =>
  directives.length === 0 ? { kind: "new" } : { kind: "near", directives: [...new Set(directives)] };
