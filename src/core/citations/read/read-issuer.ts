import {
  BODIES,
  FIELDS,
  LEVELS,
  LOCAL_BODIES,
  MASS_OFFICES,
  MASS_ORGANISATIONS,
  OFFICES,
  PARTY_COMMITTEES,
  PARTY_OFFICES,
} from "../known/issuer-names";
import { type NameWord, longestOf, wordsFrom } from "./name-words";
import { BLANK, FOOTNOTE, GAP, LEAD, onOneLine } from "./pieces";

/** Who issued a document, as said in its citation. */
export interface IssuerFound {
  readonly to: number;
  readonly issuer: string;
}

const OF = new RegExp(
  `${LEAD}(?:(?:của|do|CỦA|DO)${BLANK}|(?=Hội${BLANK}nghị${BLANK}(?:lần|Trung${BLANK}ương${BLANK}\\d)))`,
  "uy",
);
const ORDINAL = String.raw`[\p{Ll}\d]{1,6}(?: (?:một|hai|ba|tư|lăm|sáu|bảy|tám|chín)(?!\p{L}))?`;
const PLENUM = new RegExp(
  `(?:Hội|HỘI)${BLANK}(?:nghị|NGHỊ)${BLANK}(?:lần|LẦN)${BLANK}(?:thứ|THỨ)${BLANK}${ORDINAL}[ ,]${GAP}(?:của${BLANK})?`,
  "uy",
);
/** A name nobody listed, where it is clear how far it goes: "Trường Đại học Quy Nhơn về …", "BCĐ về …". */
const GOES_ON = "về|ngày|v/v|quy định|ban hành|phê duyệt|hướng dẫn|khóa|khoá|thực hiện|gửi";
const UNLISTED = new RegExp(
  String.raw`(?:\p{Lu}{2}[\p{L}\d&-]{0,11}|\p{Lu}[\p{L}&-]{0,11}(?:${BLANK}(?!(?:${GOES_ON})(?!\p{L}))(?:[\p{L}&-]{1,12}|\d{1,3})){1,11}?)(?=${GAP}(?:[.,;:()\n[¹²³⁰⁴-⁹]|$)|${BLANK}(?:${GOES_ON})(?!\p{L}))`,
  "uy",
);

/** "Hội nghị Trung ương 7 khóa XII" */
const NUMBERED_PLENUM = new RegExp(`Hội${BLANK}nghị${BLANK}Trung${BLANK}ương${BLANK}\\d{1,2}(?!\\d)`, "uy");

/** The issuer that follows a place in repaired text, as written but on one line; "của" is left out before a plenum. */
export function readIssuer(text: string, at: number): IssuerFound | undefined {
  const start = endAt(OF, text, at);
  if (start === undefined) return undefined;
  const to = endOfKnownName(text, start) ?? endAt(UNLISTED, text, start);
  return to === undefined
    ? undefined
    : { to: endAt(MARK, text, to) ?? to, issuer: onOneLine(text.slice(start, to)) };
}
const MARK = new RegExp(FOOTNOTE, "uy");

/** The body whose name stands at a place, if it is one that is known: "Ban Bí thư (đã ban hành …)". */
export function readKnownName(text: string, at: number): IssuerFound | undefined {
  const to = endOfKnownName(text, at);
  return to === undefined ? undefined : { to, issuer: onOneLine(text.slice(at, to)) };
}

function endOfKnownName(text: string, at: number): number | undefined {
  const words = wordsFrom(text, endAt(PLENUM, text, at) ?? at);
  return endAt(NUMBERED_PLENUM, text, at) ?? words[nameLength(words, 0) - 1]?.to;
}

/** Where what a sticky pattern finds at a place ends. */
function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

const bodyLength = longestOf(BODIES);
const partyOfficeLength = longestOf(PARTY_OFFICES);
const committeeLength = longestOf(PARTY_COMMITTEES);
const localBodyLength = longestOf(LOCAL_BODIES);
const massOfficeLength = longestOf(MASS_OFFICES);
const massOrganisationLength = longestOf(MASS_ORGANISATIONS);
const officeLength = longestOf(OFFICES);
const fieldLength = longestOf(FIELDS);
const levelLength = longestOf(LEVELS);

/** How many words the longest name from a position on has: the kinds are told apart in issuer-names.ts. */
function nameLength(words: readonly NameWord[], from: number): number {
  const office = partyOfficeLength(words, from);
  return Math.max(
    bodyLength(words, from),
    committee(words, from, office),
    committee(words, from, 0),
    massOrganisation(words, from),
    joined(words, from, officeOf(words, from)),
    joined(words, from, localBody(words, from)),
  );
}

function committee(words: readonly NameWord[], from: number, office: number): number {
  const named = committeeLength(words, from + office);
  if (named === 0) return 0;
  const field = fieldLength(words, from + office + named);
  return withLocality(words, from, office + named + field);
}

function massOrganisation(words: readonly NameWord[], from: number): number {
  const office = massOfficeLength(words, from);
  const organisation = office === 0 ? 0 : massOrganisationLength(words, from + office);
  return organisation === 0 ? 0 : office + organisation;
}

function officeOf(words: readonly NameWord[], from: number): number {
  const office = officeLength(words, from);
  const field = office === 0 ? 0 : fieldLength(words, from + office);
  return field === 0 ? 0 : withLocality(words, from, office + field);
}

function localBody(words: readonly NameWord[], from: number): number {
  const body = localBodyLength(words, from);
  return body === 0 ? 0 : withLocality(words, from, body);
}

const JOINTS = new Set(["và", "với", "-", ","]);
/** Joint papers: "Bộ Giáo dục và Đào tạo và Bộ Nội vụ". */
function joined(words: readonly NameWord[], from: number, length: number): number {
  const joint = words[from + length];
  if (length === 0 || joint === undefined || !JOINTS.has(joint.key)) return length;
  const next = officeOf(words, from + length + 1);
  return next === 0 ? length : length + 1 + joined(words, from + length + 1, next);
}

const PLACE_WORD = /^\p{Lu}\p{Ll}+$/u;
/** Letters of a kind of school and the like, within a name: "Trường THCS Bình Tường". */
const SHORT_KIND = /^[A-ZĐ]{2,5}$/;
/** Capital words that open what follows an issuer, and belong to no place. */
const NO_PLACE = new Set("khóa về ngày và năm giai trong tại với".split(" "));
/** The same, unless a further capital word tells that they are part of a place: "Quy Nhơn", "Kế Sách". */
const SELDOM_PLACE = new Set(
  "phê ban quy thực triển hướng tổ ủy sở bộ nghị chỉ kết kế chương thông quyết".split(" "),
);
const LONGEST_PLACE = 4;

/** "tỉnh Bình Định", "huyện", "Bình Định". */
function withLocality(words: readonly NameWord[], from: number, length: number): number {
  const level = length + levelLength(words, from + length);
  let place = level;
  while (place < level + LONGEST_PLACE) {
    const word = words[from + place];
    const isWithin = place > level && word !== undefined && SHORT_KIND.test(word.written);
    if (!isWithin && !isPlaceWord(word, words[from + place + 1])) break;
    place += 1;
  }
  const isInCapitals = place === level && isCapital(words[from + level - 1]);
  return isInCapitals ? level + capitalPlace(words, from + level) : place;
}

function isPlaceWord(word: NameWord | undefined, next: NameWord | undefined): boolean {
  if (word === undefined || !PLACE_WORD.test(word.written) || NO_PLACE.has(word.key)) return false;
  const goesOn = next !== undefined && PLACE_WORD.test(next.written) && !SELDOM_PLACE.has(next.key);
  return goesOn || !SELDOM_PLACE.has(word.key);
}

const isCapital = (word: NameWord | undefined): boolean =>
  word !== undefined && word.written.length > 1 && word.written === word.written.toUpperCase();

/** In a title in capitals only a word that goes on with something else tells where the place ends. */
function capitalPlace(words: readonly NameWord[], from: number): number {
  let length = 0;
  while (isPlaceInCapitals(words[from + length])) length += 1;
  return length <= LONGEST_PLACE ? length : 0;
}

const isPlaceInCapitals = (word: NameWord | undefined): boolean =>
  word !== undefined && isCapital(word) && !NO_PLACE.has(word.key) && !SELDOM_PLACE.has(word.key);
