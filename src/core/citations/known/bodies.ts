import type { Side } from "./document-types";
import { figuresOf } from "./figures";

/**
 * Who issues, by the letters in a code. The letters of a body begin with those of its level or kind and go on with
 * those of the unit, so beginnings are listed.
 */

/** Bodies of the Party and of the organisations it leads, by how their letters begin or end. */
const PARTY =
  /^(?:TW|BCHTW|BCT$|BBT$|VPTW|BTGTW|BTCTW|BNCTW|BKTTW|UBKT|TU|HU|ĐU|QU|ThU|THU|CB(?:$|\d)|ĐB(?:$|\d)|BTG|BDV|BXDĐ|BCS|ĐĐ|ĐUK|TTCT|TTBDCT)|(?:TW|TU|HU|ĐU|QU)$/;

const STATE =
  /^(?:UBND|HĐND|CP|TTg|VPCP|QH|UBTVQH|CTN|HĐBT|HĐCP|BHXH|TAND|VKSND|TTCP|NHNN|KTNN|UBDT|TTYT|ĐGS|VPUB|VP$|(?:B|S|P)(?:GD|YT?$|TC|NV|XD(?!Đ)|TP|CA|QP|KH|TT|TN|NN|LĐ|VH|GT|CT$|NG$|DT|DL|CN)|PGD|BYT|SYT|PYT|BCT|TCT|TCHQ|TCTK|CT-)/;

/** The Front, the unions and the associations write as the Party does, or as the State does: both are right. */
const MASS =
  /^(?:(?:UB)?(?:MTTW|MTTQ)|TLĐ|LĐLĐ|TWĐTN|TĐTN|[THX]?ĐTN|ĐCT|(?:TW)?(?:HND|HLHPN|LHPN|HPN|HCCB|CCB)|HKH|HCTĐ|HLHTN)/;
export const isMass = (body: string): boolean => MASS.test(body);

/** BTC is the Ministry of Finance, BTCTU a Party committee's board: the end decides first. */
export function sideOf(body: string): Side | undefined {
  const [head = ""] = body.split("-");
  if (isMass(head)) return undefined;
  if (/(?:TW|[TH]U|ĐU|QU)$/.test(head)) return "party";
  if (STATE.test(head)) return "state";
  return PARTY.test(head) ? "party" : undefined;
}

/** Spellings of a body in one: T.Ư, TTG of a title in capitals, letters without their marks. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["TƯ", "TW"],
  ["TTG", "TTg"],
  ["Ttg", "TTg"],
  ["TVV", "TW"],
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

const ASSEMBLY = /^(?<body>(?:UBTV)?QH)(?<term>[1lI][\dOo]|[1-9])\d*$/;
const FIGURES_BEHIND = /^(?<letters>.*?)(?<figures>\d{1,3})$/;
/** Bodies that are counted: party cells, steering committees, military regions, departments of the police, schools. */
const COUNTED = /^(?:CB|ĐB|BCĐ|QK|BTL|TH|KP|TDP|ĐTN|TĐ|P?[ACKVX]|(?:MN|MG|THCS|THPT|PTDT)[A-ZĐ]*)$/;
/** Units within an office: UBND-VX3. */
const COUNTED_UNIT = /^[A-ZĐ]{1,3}$/;

/**
 * A body without the mark of a footnote that was glued to it: "TTg2" → TTg, "QH141" → QH14. Bodies that are counted
 * keep their figures (CB2, PC06); where nobody knows, they are kept and unclear.
 */
export function withoutFootnote(written: string): { readonly body: string; readonly isUnclear: boolean } {
  const parts = written.split("-").map((part, at) => partWithoutFootnote(part, at > 0));
  return {
    body: parts.map(({ body }) => body).join("-"),
    isUnclear: parts.some(({ isUnclear }) => isUnclear),
  };
}

function partWithoutFootnote(
  part: string,
  isUnit: boolean,
): { readonly body: string; readonly isUnclear: boolean } {
  const assembly = ASSEMBLY.exec(part)?.groups;
  if (assembly !== undefined) {
    const { body = "", term = "" } = assembly;
    return { body: body + figuresOf(term), isUnclear: !/^\d+$/.test(term) };
  }
  const { letters, figures } = FIGURES_BEHIND.exec(part)?.groups ?? {};
  if (letters === undefined || figures === undefined) return { body: part, isUnclear: false };
  const isCounted =
    figures.startsWith("0") || COUNTED.test(letters) || (isUnit && COUNTED_UNIT.test(letters));
  if (isCounted) return { body: part, isUnclear: false };
  const isWhole = sideOf(trueBody(letters)) !== undefined || isMass(letters);
  return { body: isWhole ? letters : part, isUnclear: !isWhole };
}

/** Names of the bodies whose documents bear TW, and whose terms are those of the Central Committee. */
export const isCentralName = (issuer: string): boolean =>
  /^(?:ban chấp hành (?:trung ương|tw)|bch ?(?:trung ương|tw)|bộ chính trị|bct$|ban bí thư|bbt(?:$| ?tw)|trung ương|tw|hội nghị)/.test(
    issuer.toLowerCase(),
  ) && !OF_A_MASS_ORGANISATION.test(issuer);
const OF_A_MASS_ORGANISATION = /(?:Trung ương|TW) (?:Đoàn|Hội|Mặt trận|MTTQ|Liên hiệp)/;

/** Names of the bodies of the Party, at whatever level. */
export const isPartyName = (issuer: string): boolean =>
  isCentralName(issuer) || /(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) (?:ủy|uỷ)/.test(issuer);
