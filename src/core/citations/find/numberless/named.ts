import type { RawCitation } from "../find-numbered";

/** A way documents are named without a full number: where to look, and what to make of what was found. */
export interface NameReader {
  /** Global; every piece of it is bounded. */
  readonly pattern: RegExp;
  readonly read: (text: string, match: RegExpExecArray) => RawCitation | readonly RawCitation[] | undefined;
}

/** The words found, as a citation of that type. */
export const named = (match: RegExpExecArray, type: string): RawCitation => ({
  from: match.index,
  to: match.index + match[0].length,
  type,
  typeWritten: true,
});

const PLURAL = /(?<!\p{L})(?:các|những|mọi|nhiều|một số|loại)\s+$/iu;
/** "các nghị quyết …": no single document is meant. */
export const isPlural = (text: string, at: number): boolean =>
  PLURAL.test(text.slice(Math.max(0, at - LONGEST_PLURAL), at));
const LONGEST_PLURAL = 10;

const NICKNAME = /gọi (?:tắt|chung|là)(?: chung| tắt)?(?: là)?:? ?["']? ?$/iu;
/** "(sau đây gọi tắt là Nghị quyết 52)": a name for what was cited just before. */
export const isNickname = (text: string, at: number): boolean =>
  NICKNAME.test(text.slice(Math.max(0, at - LONGEST_NICKNAME), at).replace(/\s+/g, " "));
const LONGEST_NICKNAME = 30;
