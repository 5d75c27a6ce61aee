import { groupBy, cleanText, foldKey, remembered } from "../../base";
import type { Directive } from "../model";
import { directiveSearch } from "../search/directive-search";
import { BINDING } from "../search/query";
import { withoutFullDates, wordsOf } from "../search/words";
import { type DirectiveNames, type FindDirective, issuedAs, termOf } from "./find-directive";
import { circumstancesIn } from "./read-citation";
import { namesNothing, outOf } from "./resolution";

/** As many are asked about as are read at a glance. */
const MOST_PROPOSALS = 5;
/** What the search finds is less sure than what bears the number. */
const MOST_FOUND = 3;
/** A longer text is no name that somebody typed. */
const LONGEST_QUERY = 300;

/**
 * Finds the document a person means who typed into a cell: as `find` does; else by type and number alone, "Chỉ thị 40",
 * "NQ 45 của Trung ương", as long as day, year and every further word agree; words decide between two of one code too
 * ("36-NQ/TW khóa XI"). A bare number, and what contradicts, is
 * only asked about; so is what the pickers' search finds.
 */
export function typedDirectiveFinder(
  directives: readonly Directive[],
  names: DirectiveNames,
  find: FindDirective,
): FindDirective {
  const byNumber = groupBy(
    directives.filter(({ number }) => number !== undefined),
    ({ number = "" }) => numberKey(number),
  );
  const search = directiveSearch(directives);
  const wordsIn = remembered((text) => new Set(wordsOf(text).flatMap(({ key, marked }) => [key, marked])));

  const speaksOf = (words: string): ((directive: Directive) => boolean) => {
    const told = wordsOf(withoutFullDates(words)).filter(
      ({ key }) => !BINDING.has(key) && !/^\d{4}$/.test(key),
    );
    return (directive) => {
      const known = wordsIn(textOf(directive));
      return told.every(({ key, marked }) => known.has(marked) || (key === marked && known.has(key)));
    };
  };

  return remembered((text) => {
    const found = find(text);
    if (found.kind === "several") {
      const meant = found.values.filter(speaksOf(text));
      return meant.length === 1 ? outOf(meant, "number") : found;
    }
    if (found.kind === "one")
      return found.how === "code" && isAboutOther(text, wordsIn(textOf(found.value)))
        ? { kind: "none", near: [found.value] }
        : found;
    const apart = find(text.replace(GLUED, "$1-"));
    if (apart.kind !== "none") return apart;
    const [first = "", ...others] = names.segmentsOf(text);
    const short = shortName(first, names);
    const bearers = short === undefined ? [] : (byNumber.get(numberKey(short.number)) ?? []);
    const ofType = bearers.filter(({ documentType }) => short?.types.includes(documentType));
    const isOne = short !== undefined && others.length === 0;
    const fitting = isOne
      ? ofType.filter(issuedAs(circumstancesIn(short.rest))).filter(speaksOf(short.rest))
      : [];
    if (fitting.length > 0) return outOf(fitting, "number");
    return namesNothing(() => {
      const asked = [
        ...(ofType.length > 0 ? ofType : bearers),
        ...found.near,
        ...(text.length > LONGEST_QUERY ? [] : search.find(text, MOST_FOUND).map(({ value }) => value)),
      ];
      return [...new Set(asked)].slice(0, MOST_PROPOSALS);
    });
  });
}

/** "45-NQ/TW về phát triển kinh tế biển": most words of the subject that is told are none of the document's. */
function isAboutOther(text: string, known: ReadonlySet<string>): boolean {
  const told = wordsOf(ABOUT.exec(text)?.[1] ?? "").filter(({ key }) => !BINDING.has(key));
  return told.length >= FEWEST_ABOUT && told.filter(({ key }) => known.has(key)).length * 2 < told.length;
}

/** The subject that a text tells: "… về công tác khuyến học". */
const ABOUT = /(?<!\p{L})về (?:việc )?(.{1,300})$/isu;
/** Fewer words than these may be an abbreviation of the subject. */
const FEWEST_ABOUT = 3;

/** "21CT/TW" */
const GLUED = /(?<![\p{L}\d/-])(\d{1,4})(?=\p{Lu}{2,5}[/-])/u;

/** "Chỉ thị số 40 của Ban Bí thư", "NQ45", "40-CT", "40" alone. */
interface ShortName {
  /** None where nothing tells the type. */
  readonly types: readonly string[];
  readonly number: string;
  readonly rest: string;
}

const NUMBER = /^(?:(?:số|so) ?:? ?)?(?<number>\d{1,5}[a-zđ]?)(?![\p{L}\d]| ?[/.] ?\d)(?<rest>.*)$/iu;
const LETTERS_BEHIND = /^ ?[-/ ] ?(?<letters>\p{L}{2,4})(?!\p{L})(?<rest>.*)$/u;

function shortName(text: string, { typesOf }: DirectiveNames): ShortName | undefined {
  const words = cleanText(text)
    .replace(/(?<=^\p{L}{2,4})-?(?=\d)/u, " ")
    .split(" ");
  const types = typesOf(words.join(" "));
  const behindType = words.slice(lengthOfType(words, types)).join(" ");
  const { number, rest = "" } = NUMBER.exec(behindType)?.groups ?? {};
  if (number === undefined) return undefined;
  const { letters = "", rest: behind = "" } = LETTERS_BEHIND.exec(rest)?.groups ?? {};
  const ofLetters = typesOf(letters).filter((type) => types.length === 0 || types.includes(type));
  const short = ofLetters.length > 0 ? { types: ofLetters, number, rest: behind } : { types, number, rest };
  // A whole code was read before: 37-CT/TU is not 37-CT/TW.
  return /^ ?[-/]/.test(short.rest) ? undefined : short;
}

/** How many words the type took: "Chương trình hành động" four, "CTHĐ" one. */
function lengthOfType(words: readonly string[], types: readonly string[]): number {
  const lengths = types.map((type) => type.split(" ").length);
  return (
    lengths.find((length) => foldKey(words.slice(0, length).join(" ")) === foldKey(types[0] ?? "")) ??
    Math.min(1, types.length)
  );
}

/** 05 is 5. */
const numberKey = (number: string): string => number.toLowerCase().replace(/^0+(?=\d)/, "");

/** All that may be said of a document. */
function textOf(directive: Directive): string {
  const { aliases, documentType, domain = "", issuer, label, subject, symbol = "" } = directive;
  const central = /TW$/.test(symbol) ? "Trung ương TƯ T.Ư Đảng" : "";
  const term = termOf(directive);
  return [
    documentType,
    symbol,
    label,
    issuer,
    initials(issuer),
    central,
    subject,
    term === undefined ? "" : `khóa ${term}`,
    domain,
    ...aliases,
  ].join(" ");
}

const initials = (words: string): string => words.match(/(?<!\p{L})\p{L}/gu)?.join("") ?? "";
