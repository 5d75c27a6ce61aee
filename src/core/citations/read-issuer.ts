import { ISSUER_NAMES } from "./bodies";

/** Who issued a document, as said after its code and day. */
export interface IssuerFound {
  readonly to: number;
  readonly issuer: string;
}

const spaced = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/ủy/g, "(?:ủy|uỷ)")
    .replace(/ỦY/g, "(?:ỦY|UỶ)")
    .replace(/ /g, String.raw`\s{1,3}`);
const alternatives = (names: readonly string[]): string =>
  [...names, ...names.map((name) => name.toUpperCase())]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join("|");
/** A place or field behind the name: "Tỉnh ủy Bình Định", "UBND tỉnh", "Bộ trưởng Bộ Giáo dục và Đào tạo". */
const LEVEL = String.raw`(?:\s{1,3}(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?!\p{L}))`;
const PLACE = String.raw`(?:\s{1,3}(?!Khóa|Khoá|Về|Ngày)\p{Lu}\p{Ll}+){0,4}`;
const OFFICES = ISSUER_NAMES.filter((name) => /^(?:Bộ|Sở) (?!Chính trị)/.test(name));
const PLENUM = String.raw`(?:Hội\s{1,3}nghị\s{1,3}(?:lần\s{1,3}thứ\s{1,3}[\p{Ll}\d]{1,6}(?:\s\p{Ll}{2,5})?|Trung\s{1,3}ương\s{1,3}\d{1,2})[\s,]{1,3}(?:của\s{1,3})?)?`;
const ISSUER = new RegExp(
  String.raw`[\s,]{0,4}(?:của|do|CỦA)\s{1,3}(?<issuer>${PLENUM}(?:${alternatives(ISSUER_NAMES)})(?!\p{L})(?:\s{1,3}(?:${alternatives(OFFICES)})|${LEVEL}?${PLACE}))`,
  "uy",
);

/** The issuer that follows a place in normalised text, as written but on one line. */
export function readIssuer(text: string, at: number): IssuerFound | undefined {
  ISSUER.lastIndex = at;
  const match = ISSUER.exec(text);
  const issuer = match?.groups?.["issuer"];
  if (match === null || issuer === undefined) return undefined;
  return { to: at + match[0].length, issuer: issuer.replace(/\s+/g, " ") };
}

export interface TermFound {
  readonly to: number;
  readonly term: string;
}

const TERM =
  /[\s,]{0,3}(?<open>\()?\s?(?:khóa|khoá|nhiệm kỳ)\s{1,3}(?<term>[IVX]{1,6})(?!\p{L})\s?(?<close>\))?/iuy;

/** "(khóa IX)", "khóa XIII": the term that follows a place. A bracket is taken only with its other half. */
export function readTerm(text: string, at: number): TermFound | undefined {
  TERM.lastIndex = at;
  const match = TERM.exec(text);
  if (match === null) return undefined;
  const { open, close, term = "" } = match.groups ?? {};
  const hasLooseBracket = open === undefined && close !== undefined;
  const length = hasLooseBracket ? match[0].lastIndexOf(")") : match[0].length;
  return { to: at + match[0].slice(0, length).trimEnd().length, term: term.toUpperCase() };
}
