import { BLANK, GAP } from "../../read/pieces";
import { readTail } from "../../read/read-tail";
import { type NameReader, isNickname, named } from "./named";

const TYPE = `(?<!\\p{L})(?:(?<resolution>[Nn]ghị${BLANK}quyết|NGHỊ${BLANK}QUYẾT|NQ)|(?<conclusion>[Kk]ết${BLANK}luận|KẾT${BLANK}LUẬN|KL))`;
const MEETING = `(?:(?:của${BLANK})?(?:[Hh]ội${BLANK}nghị|HỘI${BLANK}NGHỊ|HN)${BLANK})?`;
const COMMITTEE = `(?:Trung${BLANK}ương|TRUNG${BLANK}ƯƠNG|TW|TƯ|(?:Ban${BLANK}Chấp${BLANK}hành|BCH)${BLANK}(?:Trung${BLANK}ương|TW)|BCHTW)(?:${BLANK}Đảng)?`;
const ORDINALS = [
  "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai", "mười ba", "mười bốn",
  "mười lăm",
]; // prettier-ignore
const COUNTED = `\\d{1,2}(?![\\d/]|[.,]\\d|${GAP}[-/]${GAP}\\p{L})|(?:${[...ORDINALS].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`;
const BEFORE = `lần${BLANK}thứ${BLANK}(?<before>${COUNTED}),?${BLANK}(?:của${BLANK})?${COMMITTEE}`;
const AFTER = `${COMMITTEE}${GAP}(?:lần${BLANK})?(?:thứ${BLANK})?(?<after>${COUNTED})`;

/*  Nghị quyết Trung ương 5 khóa XIII · NQ TW 10 · Kết luận Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI  */
export const plenumResolution: NameReader = {
  pattern: new RegExp(`${TYPE}${BLANK}${MEETING}(?:${BEFORE}|${AFTER})`, "gu"),
  read: (text, match) => {
    const { conclusion, before, after = "" } = match.groups ?? {};
    if (isNickname(text, match.index)) return undefined;
    const name = named(match, conclusion === undefined ? "Nghị quyết" : "Kết luận");
    const ordinal = before ?? after;
    const counted = ORDINALS.includes(ordinal) ? ORDINALS.indexOf(ordinal) + 1 : Number(ordinal);
    return {
      ...name,
      ...readTail(text, name.to),
      issuer: `Hội nghị lần thứ ${counted} Ban Chấp hành Trung ương Đảng`,
    };
  },
};
