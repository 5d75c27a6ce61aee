import { formatDate } from "../../../base";
import type { Directive } from "../../model";

/** What differs from a document of which only number, day and issuer are known. */
type More = Partial<
  Omit<Directive, "id" | "documentType" | "number" | "symbol" | "issuedOn" | "issuer" | "label">
>;

/** A numbered document. @param code number and symbol: `40-CT/TW`, `700/QĐ-TTg` */
export function numbered(
  ...[code, issuedOn, documentType, issuer, more]: [string, string, string, string, More]
): Directive {
  const [, number = "", symbol = ""] = /^(\d+)[-/](.+)$/.exec(code) ?? [];
  const id = `${code}@${issuedOn}`;
  const label = `${code} (${formatDate(issuedOn)})`;
  return { id, documentType, number, symbol, issuedOn, issuer, subject: "", label, aliases: [], ...more };
}

/** A document without a number, under an id of its own. */
export function unnumbered(
  ...[id, label, documentType, issuer, more]: [string, string, string, string, More]
): Directive {
  return { id, documentType, issuer, subject: "", label, aliases: [], ...more };
}
