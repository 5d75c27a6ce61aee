import type { RawCitation } from "./find-numbered";
import { readDate } from "./read-date";
import { readIssuer, readTerm } from "./read-issuer";

/*
 * Documents named without a number:
 *
 *   Nghị quyết Đại hội XIII của Đảng · Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX
 *   Nghị quyết Trung ương 5 khóa XIII · NQ TW 10
 *   Chương trình hành động của Tỉnh ủy về … · Chỉ thị của Ban Bí thư về …
 *   Quy chế phối hợp giữa A với B
 *   Luật Giáo dục năm 2019 · Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015
 *   Kết luận số 52 ngày 3/6/2013                 a number without letters
 */
type Reader = (text: string, match: RegExpExecArray) => RawCitation | undefined;

const ROMAN = "[IVX]{1,6}(?![\\p{L}\\d])";
const RESOLUTION = String.raw`(?<!\p{L})(?:(?:Nghị quyết|NGHỊ QUYẾT|nghị quyết|Văn kiện)|NQ)`;

const READERS: readonly { readonly pattern: RegExp; readonly read: Reader }[] = [
  {
    pattern: new RegExp(
      String.raw`${RESOLUTION}\s{1,3}(?:của\s)?Đại\s{1,3}hội\s{1,3}(?:đại\s{1,3}biểu\s{1,3})?(?:toàn\s{1,3}quốc\s{1,3})?(?<local>Đảng\s{1,3}bộ\s{1,3}(?:(?:tỉnh|huyện|xã|thị trấn|phường|thành phố|thị xã|quận)(?!\p{L}))?(?:\s{1,3}\p{Lu}\p{Ll}*){0,4}\s{0,3})?(?:lần\s{1,3}thứ\s{1,3})?(?<term>${ROMAN})(?:,?\s{1,3}nhiệm\s{1,3}kỳ\s{1,3}\d{4}\s?-\s?\d{4})?(?<party>(?:\s{1,3}của)?\s{1,3}Đảng(?!\s+(?:bộ|ủy)))?`,
      "gu",
    ),
    read: (_text, match) => {
      const { local, term } = match.groups ?? {};
      const place = local?.replace(/\s+/g, " ").trim();
      return {
        ...whole(match, "Nghị quyết"),
        term,
        issuer:
          place === undefined
            ? `Đại hội đại biểu toàn quốc lần thứ ${term} của Đảng`
            : `Đại hội đại biểu ${place} lần thứ ${term}`,
      };
    },
  },
  {
    pattern: new RegExp(
      String.raw`${RESOLUTION}\s{1,3}(?:Hội\s{1,3}nghị\s{1,3})?(?:lần\s{1,3}thứ\s{1,3}[\p{L}\d]{1,6}\s{1,3})?(?:Trung\s{1,3}ương|TW|TƯ|BCH\s{1,3}Trung\s{1,3}ương)\s{0,3}(?:lần\s{1,3}thứ\s{1,3})?(?<plenum>\d{1,2})(?![\d/-])(?:,?\s{1,3}\(?(?:khóa|khoá)\s{1,3}(?<term>${ROMAN})\)?)?`,
      "gu",
    ),
    read: (_text, match) => {
      const { plenum, term } = match.groups ?? {};
      const ofTerm = term === undefined ? "" : ` khóa ${term}`;
      return {
        ...whole(match, "Nghị quyết"),
        term,
        issuer: `Hội nghị lần thứ ${plenum} Ban Chấp hành Trung ương Đảng${ofTerm}`,
      };
    },
  },
  {
    pattern:
      /(?<!\p{L})(?<type>Chương\s{1,3}trình\s{1,3}hành\s{1,3}động|Nghị\s{1,3}quyết|Chỉ\s{1,3}thị|Kết\s{1,3}luận|Đề\s{1,3}án)(?=\s{1,3}của\s)/gu,
    read: (text, match) => {
      const at = match.index + match[0].length;
      const issuer = readIssuer(text, at);
      if (issuer === undefined || isPlural(text, match.index)) return undefined;
      const term = readTerm(text, issuer.to);
      const to = term?.to ?? issuer.to;
      const day = readDate(text, to);
      if (!/^[\s,]{1,3}(?:về|thực hiện|triển khai)\s/u.test(text.slice(day?.to ?? to, (day?.to ?? to) + 14)))
        return undefined;
      const type = (match.groups?.["type"] ?? "").replace(/\s+/g, " ");
      return {
        ...whole(match, type),
        to: day?.to ?? to,
        issuer: issuer.issuer,
        term: term?.term,
        date: day?.date,
      };
    },
  },
  {
    pattern: /(?<!\p{L})[Qq]uy\s{1,3}chế\s{1,3}phối\s{1,3}hợp\s{1,3}(?=giữa\s)/gu,
    read: (text, match) => {
      if (isPlural(text, match.index)) return undefined;
      const to = endOfName(text, match.index, text[match.index - 1] === '"');
      const between = /giữa\s+(.+?)\s+(?:với|và)\s+(.+)$/su.exec(text.slice(match.index, to));
      const issuer = between === null ? undefined : `${between[1]} và ${between[2]}`.replace(/\s+/g, " ");
      return { ...whole(match, "Quy chế"), to, issuer };
    },
  },
  {
    pattern:
      /(?<!\p{L})(?<type>Bộ luật|Luật|Pháp lệnh|LUẬT|BỘ LUẬT|PHÁP LỆNH)(?<name>(?:\s(?!(?:có|được|từ|theo|tại|khi|thì|này|đã|phải|số|do|quy định|ngày|năm)(?!\p{L}))[\p{L},]{1,14}){1,26}?)(?:\s{1,3}năm\s{1,3}(?<year>(?:19|20)\d\d)(?!\d)|\s{1,3}(?<bareYear>(?:19|20)\d\d)(?!\d)|(?=[\s,]{1,3}ngày\s))/gu,
    read: (text, match) => {
      const { type = "", year, bareYear } = match.groups ?? {};
      if (isPlural(text, match.index)) return undefined;
      const end = match.index + match[0].length;
      const day = readDate(text, end);
      if (year === undefined && bareYear === undefined && day?.date === undefined) return undefined;
      const name = `${type.slice(0, 1).toUpperCase()}${type.slice(1).toLowerCase()}`;
      return { ...whole(match, name), to: day?.to ?? end, date: day?.date, issuer: "Quốc hội" };
    },
  },
  {
    pattern:
      /(?<!\p{L})(?<type>Nghị\s{1,3}quyết|Chỉ\s{1,3}thị|Kết\s{1,3}luận|Quyết\s{1,3}định|Quy\s{1,3}định|Hướng\s{1,3}dẫn|Kế\s{1,3}hoạch|Thông\s{1,3}báo|Công\s{1,3}văn|Nghị\s{1,3}định|Thông\s{1,3}tư)\s{1,3}số\s{0,2}:?\s{0,3}(?<number>\d{1,4})(?![\d\p{L}]|\s{0,2}[/-]\s{0,2}\p{L}|[.,/-]\d)/gu,
    read: (text, match) => {
      const end = match.index + match[0].length;
      const day = readDate(text, end);
      const issuer = readIssuer(text, day?.to ?? end);
      if (day?.date === undefined && issuer === undefined) return undefined;
      const term = readTerm(text, issuer?.to ?? day?.to ?? end);
      const { type = "", number } = match.groups ?? {};
      return {
        ...whole(match, type.replace(/\s+/g, " ")),
        ...{ to: term?.to ?? issuer?.to ?? day?.to ?? end, number, date: day?.date },
        ...{ issuer: issuer?.issuer, term: term?.term },
      };
    },
  },
];

/** Every document named without a full number; those inside a numbered citation are left to it. */
export function findNumberless(text: string): readonly RawCitation[] {
  return READERS.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern), (match) => read(text, match)).filter((one) => one !== undefined),
  );
}

const whole = (match: RegExpExecArray, type: string) => ({
  from: match.index,
  to: match.index + match[0].length,
  type,
  typeWritten: true,
});

/** "các nghị quyết …": no single document is meant. */
const isPlural = (text: string, at: number): boolean =>
  /(?<!\p{L})(?:các|những|mọi|nhiều|một số)\s+$/iu.test(text.slice(Math.max(0, at - 10), at));

const LONGEST_NAME = 400;
const NAME_ENDS =
  /[.;,\n"]|\s(?:theo|ban hành|được|đã|do|ký|trong việc|tại|và(?=\s+(?:Quyết|Kế|Chương|Chỉ|Nghị|Kết|Hướng)))(?=\s)/u;

/** Where the name of a regulation ends: at the closing quote, else where the sentence goes on to something else. */
function endOfName(text: string, from: number, isQuoted: boolean): number {
  const rest = text.slice(from, from + LONGEST_NAME);
  const length = isQuoted ? rest.indexOf('"') : rest.search(NAME_ENDS);
  return from + (length < 0 ? rest.length : length);
}
