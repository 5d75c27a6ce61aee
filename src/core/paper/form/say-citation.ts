import { given } from "../../base";
import type { Directive } from "../../catalogue";
import { formatCitation } from "../../citations";

/** "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư (khóa IX)"; a document without number by its own words. */
export function sayCitation(directive: Directive): string {
  const { documentType, number, symbol, issuedOn, issuer, term, label } = directive;
  if (number === undefined || symbol === undefined) return label;
  return formatCitation({
    type: documentType,
    number,
    code: codeOf(number, symbol),
    issuer,
    ...given({ date: issuedOn, termWritten: term }),
  });
}

/** The Party writes 40-CT/TW, the State 1373/QĐ-TTg. */
const codeOf = (number: string, symbol: string): string =>
  `${number}${/^[^/-]+\//.test(symbol) ? "-" : "/"}${symbol}`;
