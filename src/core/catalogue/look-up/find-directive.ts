import { groupBy, foldAmong, foldKey, remembered } from "../../base";
import { centralTermOn, documentTypeNames } from "../../citations";
import type { Directive } from "../model";
import { documentSegments } from "./document-segments";
import { leadingTypes } from "./leading-type";
import { type FindByName, type Named, nameMatcher } from "./name-index";
import { nearestTo } from "./nearest";
import { type Circumstances, readCitations } from "./read-citation";
import { type Resolution, namesNothing, outOf } from "./resolution";

export type FindDirective = (text: string) => Resolution<Directive>;

/** What is asked of a catalogue's documents to find one. */
export interface DirectiveNames {
  readonly byName: FindByName<Directive>;
  /** Types of the catalogue that a text opens with. */
  readonly typesOf: (text: string) => readonly string[];
  /** The same of any type there is. */
  readonly opensWithType: (text: string) => boolean;
  /** A text cut where another document may begin. */
  readonly segmentsOf: (text: string) => readonly string[];
}

export function directiveNames(directives: readonly Directive[]): DirectiveNames {
  const byName = nameMatcher(directives.map(namedDirective));
  const ownTypes = directives.map(({ documentType }) => documentType);
  const anyTypesOf = leadingTypes([...ownTypes, ...documentTypeNames]);
  const opensWithType = (text: string) => anyTypesOf(text).length > 0;
  const isName = (text: string) => byName(text).kind !== "none";
  return {
    byName,
    typesOf: leadingTypes(ownTypes),
    opensWithType,
    segmentsOf: (text) => documentSegments(text, { opensWithType, isName }),
  };
}

const namedDirective = (directive: Directive): Named<Directive> => ({
  value: directive,
  code: directive.id,
  names: [directive.label],
  aliases: directive.aliases,
});

/**
 * Finds the document a text names: by id, label or alias; else by number, letters and day in any spelling. The
 * number alone will do where one document bears it; 36-NQ/TW, borne by two, is `several`, as are two documents in
 * one text. If a text names one that the catalogue has and one that it has not, it is `none`: never the first alone.
 */
export function directiveFinder(directives: readonly Directive[], names: DirectiveNames): FindDirective {
  const { byName, typesOf, opensWithType, segmentsOf } = names;
  const nearByName = nearestTo(directives.map(namedDirective));
  const byCode = groupBy(
    directives.filter(({ number }) => number !== undefined),
    ({ number = "", symbol = "" }) => foldKey(`${number} ${symbol}`),
  );

  /** The documents each thing named in a segment may be: none for one that the catalogue has not. */
  const namedIn = (segment: string): readonly Candidates[] => {
    const found = byName(segment);
    if (found.kind !== "none") return [{ fitting: found.kind === "one" ? [found.value] : found.values }];
    const types = typesOf(segment);
    const cited = readCitations(segment).map((citation, at) => {
      const bearers = byCode.get(citation.code) ?? [];
      const ofType = ({ documentType }: Directive) =>
        at > 0 || types.length === 0 || types.includes(documentType);
      return { bearers, fitting: bearers.filter(ofType).filter(issuedAs(citation)) };
    });
    return cited.length === 0 && opensWithType(segment) ? [{ fitting: [] }] : cited;
  };

  return remembered((text) => {
    const found = byName(text);
    if (found.kind !== "none") return found;
    const all = segmentsOf(text).flatMap(namedIn);
    const fitting = all.flatMap((one) => one.fitting);
    const isWhole = all.every((one) => one.fitting.length > 0) && fitting.length > 0;
    if (isWhole && !namesAnother(text)) return outOf(fitting, "code");
    const cited = [...new Set(all.flatMap((one) => [...one.fitting, ...(one.bearers ?? [])]))].slice(0, 3);
    return namesNothing(() => (cited.length > 0 ? cited : nearByName(text)));
  });
}

/** "Ngoại giao" and "Trụ sở" leave nothing out, as "ngoài" and "trừ" do. */
const foldAmongChanges = foldAmong("ngoài trừ thay thế cho bãi bỏ hủy sửa đổi không phải chưa");

/**
 * "thay thế Chỉ thị 21-CT/TW", "sửa đổi Quy định 24": the document meant is one that changes the one named, or all
 * others; "chưa triển khai 45-NQ/TW": nothing was done about it.
 */
function namesAnother(text: string): boolean {
  const words = foldAmongChanges(text);
  if (
    /(?:^| )(?:chua|khong) (?:trien khai|thuc hien|quan triet|hoc tap|pho bien|ban hanh)(?: |$)/.test(words)
  )
    return true;
  const [before = ""] = words.split(/\d/, 1);
  return /^(?:ngoai|tru) |(?:^| )(?:thay (?:the|cho)|bai bo|hu[iy] bo|sua doi|khong phai)(?: |$)/.test(
    before,
  );
}

interface Candidates {
  readonly fitting: readonly Directive[];
  /** Documents of that number, whatever their day and type. */
  readonly bearers?: readonly Directive[];
}

/**
 * What is stated of day, year, term and issuer must be right: a wrong one may mean another document, as 29-NQ/TW of khóa
 * XIII is not that of khóa XI.
 */
export function issuedAs(told: Circumstances): (directive: Directive) => boolean {
  return (directive) => {
    const [year, month, day] = directive.issuedOn?.split("-").map(Number) ?? [];
    const isCentral = /TW$/.test(directive.symbol ?? "");
    return (
      (told.issuedOn === undefined || directive.issuedOn === told.issuedOn) &&
      (told.year === undefined || year === told.year) &&
      (told.month === undefined || month === told.month) &&
      (told.day === undefined || day === told.day) &&
      (told.term === undefined || termOf(directive) === told.term) &&
      (told.elsewhere === undefined || !isCentral)
    );
  };
}

/** As the catalogue says, else the Central Committee's on the day. */
export function termOf({ term, symbol = "", issuedOn }: Directive): string | undefined {
  return term ?? (/TW$/.test(symbol) && issuedOn !== undefined ? centralTermOn(issuedOn) : undefined);
}
