import { given } from "../../base";
import { isMass, sideOf, trueBody, withoutFootnote } from "../known/bodies";
import { figuresOf } from "../known/figures";
import { type Side, trueLetters } from "../known/document-types";

/** What the parts of a code say. */
export interface CodeMeaning {
  readonly number: string;
  readonly letters?: string;
  readonly year?: number;
  readonly symbol: string;
  readonly code: string;
  readonly side: Side | undefined;
  /** Written with the separators of the other side: 22/CT-TW. */
  readonly swapped: boolean;
  /** Sure enough to stand without a word for its type before it. */
  readonly isCertain: boolean;
  /** A part of it was guessed: "l6/CT-TTg", "15-CV/ABC5". */
  readonly isUnclear: boolean;
}

/** What CODE found, by group. */
type Parts = Readonly<Record<string, string | undefined>>;

/** The meaning of a number and the groups of CODE; undefined where they are none of a code. */
export function meaningOf(number: string, parts: Parts): CodeMeaning | undefined {
  const { law, old } = parts;
  const lettered = letteredParts(number, parts);
  if (lettered !== undefined) return ofLetters(lettered);
  if (law !== undefined) return ofState(number, law, { year: parts["lawYear"], isCertain: true });
  return old === undefined ? ofOffice(number, parts) : beforeBodies(number, old, parts["oldMark"]);
}

/** "33A-HĐBT", "64/CP", "17-SL": a body or letters alone, as before 1992. */
function beforeBodies(number: string, old: string, mark = "-"): CodeMeaning {
  const symbol = trueBody(old);
  return {
    number,
    ...(symbol === "SL" ? { letters: symbol } : {}),
    symbol,
    code: `${number}${separatorOf(mark)}${symbol}`,
    side: "state",
    swapped: false,
    isCertain: symbol.startsWith("HĐ"),
    isUnclear: false,
  };
}

/** "4555/BGDĐT-GDPT": the letters of an official letter are those of its office and unit. */
function ofOffice(number: string, parts: Parts): CodeMeaning | undefined {
  const { office, unit, officeYear: year } = parts;
  if (office === undefined) return undefined;
  const written = unit === undefined ? office : `${office}-${unit}`;
  const isKnown = sideOf(office) === "state" || isMass(office);
  const isCertain = unit !== undefined && isKnown && office.length > 2;
  return ofState(number, written, { year, isCertain });
}

interface StateParts {
  readonly year: string | undefined;
  readonly isCertain: boolean;
}

function ofState(number: string, written: string, { year: figures, isCertain }: StateParts): CodeMeaning {
  const { body: symbol, isUnclear } = withoutFootnote(tidy(written));
  const year = yearOf(figures);
  return {
    number,
    symbol,
    ...given({ year }),
    code: [number, year, symbol].filter((part) => part !== undefined).join("/"),
    side: "state",
    swapped: false,
    isCertain,
    isUnclear: isUnclear || isMisread(figures) || /^(?:QH|UBTVQH)$/.test(symbol),
  };
}

interface LetteredParts {
  readonly number: string;
  readonly year: string | undefined;
  readonly before: string;
  readonly letters: string;
  readonly between: string;
  readonly body: string;
  /** Letters as they are laid down, not small ones or glued ones. */
  readonly isUsual: boolean;
}

/** Number, letters of a type and a body, in whichever way they are written. */
function letteredParts(number: string, parts: Parts): LetteredParts | undefined {
  const { year, before = "", letters, between = "", body } = parts;
  if (letters !== undefined && body !== undefined)
    return { number, year, before, letters, between, body, isUsual: !letters.includes(" ") };
  const { beforeGlued = "", lettersGlued, bodyGlued } = parts;
  if (lettersGlued !== undefined && bodyGlued !== undefined)
    return {
      number,
      year,
      before: beforeGlued,
      letters: lettersGlued,
      between: "",
      body: bodyGlued,
      isUsual: false,
    };
  const { smallYear, smallBefore = "", smallLetters, smallBetween = "", smallBody } = parts;
  if (smallLetters === undefined || smallBody === undefined) return undefined;
  const capitals = { letters: smallLetters.toUpperCase(), body: smallBody.toUpperCase() };
  return { number, year: smallYear, before: smallBefore, between: smallBetween, ...capitals, isUsual: false };
}

/** The separators of either side are put right. */
function ofLetters({ number, year: figures, ...written }: LetteredParts): CodeMeaning {
  const letters = trueLetters(tidy(written.letters));
  const { body: known, isUnclear } = withoutFootnote(tidy(written.body));
  const body = trueBody(known);
  const year = yearOf(figures);
  const [first, second] = [separatorOf(written.before), separatorOf(written.between)];
  const isParty = year === undefined && (sideOf(body) ?? (second === "/" ? "party" : "state")) === "party";
  const symbol = `${letters}${isParty ? "/" : "-"}${body}`;
  const isUsual = isParty ? first !== "/" && second !== "-" : first !== "-" && second !== "/";
  const isGluedNumber = written.before === "";
  return {
    number,
    letters,
    symbol,
    ...given({ year }),
    code: isParty
      ? `${number}-${symbol}`
      : [number, year, symbol].filter((part) => part !== undefined).join("/"),
    side: isParty ? "party" : "state",
    swapped: !isUsual,
    isCertain:
      written.isUsual &&
      !isGluedNumber &&
      (first !== "" || (written.before === " " && (sideOf(body) === "party" || isMass(body)))),
    isUnclear: isUnclear || isMisread(figures),
  };
}

/** The separator that is meant: "--" is "-", a backslash a slash. */
const separatorOf = (written: string): string =>
  written.trim().slice(0, 1).replace("_", "-").replace("\\", "/");

const tidy = (letters: string): string => letters.replace(/[\s.]+/g, "");
const yearOf = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : Number(figuresOf(written));
/** Letters or a blank stood among the figures. */
const isMisread = (figures: string | undefined): boolean => figures !== undefined && !/^\d{4}$/.test(figures);
