import { foldKey, remembered } from "../../base";
import { groupBy } from "../group-by";
import type { Directive } from "../model";
import { leadingTypes } from "./leading-type";
import { nameMatcher } from "./name-index";
import { nearestTo } from "./nearest";
import { type CitedDocument, readCitations } from "./read-citation";
import { type Resolution, outOf } from "./resolution";

export type FindDirective = (text: string) => Resolution<Directive>;

/**
 * Finds the document a text names: by id, label or alias; else by number, letters and day in any spelling. The
 * number alone will do where one document bears it; 36-NQ/TW, borne by two, is `several`.
 */
export function directiveFinder(directives: readonly Directive[]): FindDirective {
  const named = directives.map((directive) => ({
    value: directive,
    code: directive.id,
    names: [directive.label],
    aliases: directive.aliases,
  }));
  const byName = nameMatcher(named);
  const nearByName = nearestTo(named);
  const byCode = groupBy(
    directives.filter(({ number }) => number !== undefined),
    ({ number = "", symbol = "" }) => foldKey(`${number} ${symbol}`),
  );
  const typesOf = leadingTypes(directives.map(({ documentType }) => documentType));
  return remembered((text) => {
    const found = byName(text);
    if (found.kind !== "none") return found;
    const types = typesOf(text);
    const ofType = ({ documentType }: Directive) => types.length === 0 || types.includes(documentType);
    const cited = readCitations(text).map((citation) => ({
      citation,
      bearers: byCode.get(citation.code) ?? [],
    }));
    const fitting = cited.flatMap(({ citation, bearers }) =>
      bearers.filter(ofType).filter(issuedAs(citation)),
    );
    if (fitting.length > 0) return outOf(fitting, "code");
    const near = cited.flatMap(({ bearers }) => bearers).slice(0, 3);
    return { kind: "none", near: near.length > 0 ? near : nearByName(text) };
  });
}

/** A day or year that is stated must be the right one: a wrong day may mean another document. */
const issuedAs =
  ({ issuedOn, year }: CitedDocument) =>
  (directive: Directive): boolean =>
    (issuedOn === undefined || directive.issuedOn === issuedOn) &&
    (year === undefined || directive.issuedOn?.startsWith(`${year}-`) === true);
