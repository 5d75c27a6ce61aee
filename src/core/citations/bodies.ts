/**
 * Who issues, by the letters in a code. The letters of a body begin with those of its level or kind and go on with
 * those of the unit, so beginnings are listed.
 */

/** Bodies of the Party and of the organisations it leads, by how their letters begin or end. */
const PARTY =
  /^(?:TW|BCHTW|BCT$|BBT$|VPTW|BTGTW|BTCTW|BNCTW|BKTTW|UBKTTW|TU|HU|ĐU|QU|ThU|THU|TĐTN|MTTW|TLĐ|CB(?:$|\d)|ĐB(?:$|\d)|BTG|BDV|BXDĐ|BCS|ĐĐ|ĐTN|TWĐTN|ĐUK|TTCT)|(?:TW|TU|HU|ĐU|QU)$/;

const STATE =
  /^(?:UBND|HĐND|CP|TTg|VPCP|QH|UBTVQH|CTN|HĐBT|HĐCP|BHXH|TAND|VKSND|TTCP|NHNN|KTNN|UBDT|TTYT|HKH|HCTĐ|ĐGS|VPUB|VP$|(?:B|S|P)(?:GD|YT?$|TC|NV|XD|TP|CA|QP|KH|TT|TN|NN|LĐ|VH|GT|CT$|NG$|DT|DL|CN)|PGD|BYT|SYT|PYT|BCT|TCT|TCHQ|TCTK|CT-)/;

export type Side = "party" | "state";

/** BTC is the Ministry of Finance, BTCTU a Party committee's board: the end decides first. */
export function sideOf(body: string): Side | undefined {
  const [head = ""] = body.split("-");
  if (/(?:TW|[TH]U|ĐU|QU)$/.test(head)) return "party";
  if (STATE.test(head)) return "state";
  return PARTY.test(head) ? "party" : undefined;
}

/** Spellings of a body in one: T.Ư, TTG of a title in capitals, letters without their marks. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["TƯ", "TW"],
  ["TTG", "TTg"],
  ["DU", "ĐU"],
  ["HDND", "HĐND"],
  ["BGDDT", "BGDĐT"],
  ["SGDDT", "SGDĐT"],
  ["PGDDT", "PGDĐT"],
]);

/** The letters of a body as they are laid down. */
export const trueBody = (body: string): string =>
  body
    .split("-")
    .map((part) => SPELLINGS.get(part) ?? part.replace(/^(VP|BTG|BTC|BDV|BNC|UBKT)TƯ$/, "$1TW"))
    .join("-");

/** Names of the bodies whose documents bear TW, and whose terms are those of the Central Committee. */
export const isCentralName = (issuer: string): boolean =>
  /^(?:ban chấp hành (?:trung ương|tw)|bch ?(?:trung ương|tw)|bộ chính trị|ban bí thư|(?:trung ương|tw)(?! đoàn)|hội nghị)/.test(
    issuer.toLowerCase(),
  );
