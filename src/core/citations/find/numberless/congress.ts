import { BLANK, GAP, onOneLine, spaced } from "../../read/pieces";
import { ROMAN } from "../../read/read-term";
import { type NameReader, named } from "./named";

const RESOLUTION = `(?<!\\p{L})(?:[Nn]ghị${BLANK}quyết|NGHỊ${BLANK}QUYẾT|NQ)`;
const CONGRESS = `(?:[Đđ]ại${BLANK}hội|ĐẠI${BLANK}HỘI|ĐH)`;
const LEVEL = ["tỉnh", "huyện", "xã", "thị trấn", "phường", "thành phố", "thị xã", "quận", "cơ sở", "khối"]
  .map(spaced)
  .join("|");
const PLACE = `(?:${BLANK}\\p{Lu}\\p{Ll}*){0,4}`;
const LOCAL = `(?<local>${BLANK}[Đđ]ảng${BLANK}bộ(?:${BLANK}(?:${LEVEL})(?!\\p{L}))?${PLACE})`;
const ORDINAL = `${BLANK}(?:lần${BLANK})?(?:thứ${BLANK})?(?<term>${ROMAN})`;
const YEARS = `(?:,?${BLANK}\\(?nhiệm${BLANK}kỳ${BLANK}\\d{4}${GAP}-${GAP}\\d{4}\\)?)?`;
const OF_PARTY = `(?:(?:${BLANK}của)?${BLANK}(?:Đảng|ĐẢNG)(?!${BLANK}(?:bộ|ủy|uỷ|viên))(?!\\p{L})(?:${BLANK}Cộng sản Việt Nam)?)?`;

/*
 *   Nghị quyết Đại hội XIII của Đảng · Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII
 *   Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX · Nghị quyết Đại hội XX Đảng bộ tỉnh
 */
export const congressResolution: NameReader = {
  pattern: new RegExp(
    `${RESOLUTION}${BLANK}(?:của${BLANK})?${CONGRESS}(?:${BLANK}đại${BLANK}biểu)?(?:${BLANK}toàn${BLANK}quốc)?` +
      `(?:${LOCAL}|${BLANK}(?:Đảng|ĐẢNG))?(?:${BLANK}toàn${BLANK}quốc)?${ORDINAL}` +
      `(?:${LOCAL.replace("<local>", "<localBehind>")}|${OF_PARTY})${YEARS}`,
    "gu",
  ),
  read: (_text, match) => {
    const { local, localBehind, term } = match.groups ?? {};
    const place = onOneLine(local ?? localBehind ?? "");
    const issuer =
      place === ""
        ? `Đại hội đại biểu toàn quốc lần thứ ${term} của Đảng`
        : `Đại hội đại biểu ${place.slice(0, 1).toUpperCase()}${place.slice(1)} lần thứ ${term}`;
    return { ...named(match, "Nghị quyết"), term, issuer };
  },
};
