import { readIssuer } from "./read-issuer";
import { type TypeFound, readType } from "./read-type";

/** A document whose issuer is said before its number: "Nghị quyết của Bộ Chính trị số 36-NQ/TW". */
export interface IssuerBefore {
  readonly written: TypeFound;
  readonly issuer: string;
}

const OF = /[ \n](?:của|CỦA) /gu;
const LONGEST = 120;

/** The type and the issuer that end right before the number, or the word "số", of a document. */
export function issuerBefore(text: string, end: number, least: number): IssuerBefore | undefined {
  const start = Math.max(least, end - LONGEST);
  for (const { index } of text.slice(start, end).matchAll(OF)) {
    const issuer = readIssuer(text, start + index);
    if (issuer === undefined || issuer.to > end || text.slice(issuer.to, end).trim() !== "") continue;
    const written = readType(text, { at: start + index, sign: undefined, least });
    if (written !== undefined) return { written, issuer: issuer.issuer };
  }
  return undefined;
}
