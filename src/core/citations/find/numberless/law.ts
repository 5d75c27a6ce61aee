import { BLANK, onOneLine, oneOf } from "../../read/pieces";
import { dayOf, readDate, tellsDay } from "../../read/read-date";
import { type NameReader, isPlural, named } from "./named";

/** Words a law's name does not begin with, nor have in it: there the sentence goes on about laws. */
const NO_WORD =
  "(?!(?:được|này|đã|thì|quy định|ngày|năm|số(?= ?:? ?\\d)|hiện hành|nêu|căn|từ|phải|có hiệu|kể)(?!\\p{L}))";
const NO_FIRST_WORD = "(?!(?:có|từ|tại|khi|phải|do|sư|là|đến|cho|và|của|trong|theo|về|để)(?!\\p{L}))";
const NAME = `(?<name>${BLANK}${NO_FIRST_WORD}${NO_WORD}\\p{L}{1,14}(?:,?${BLANK}${NO_WORD}\\p{L}{1,14}){0,25}?)`;
const YEAR = "(?:(?:19|20)\\d\\d)(?![\\d/-])";
const TYPES = oneOf(["Bộ luật", "bộ luật", "Luật", "Pháp lệnh", "pháp lệnh", "LUẬT", "BỘ LUẬT", "PHÁP LỆNH"]);

/*  Luật Giáo dục năm 2019 · Luật giáo dục 2019 · Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015  */
export const lawByName: NameReader = {
  pattern: new RegExp(
    `(?<!\\p{L})(?<type>${TYPES})${NAME}(?:,?${BLANK}(?:\\(?năm${BLANK})?(?<year>${YEAR})|(?=,?${BLANK}ngày${BLANK}))`,
    "gu",
  ),
  read: (text, match) => {
    const { type = "", name = "", year } = match.groups ?? {};
    if (isPlural(text, match.index) || JOINS_LAWS.test(name)) return undefined;
    const words = onOneLine(type);
    const law = named(match, `${words.slice(0, 1).toUpperCase()}${words.slice(1).toLowerCase()}`);
    const day = readDate(text, law.to);
    if (year === undefined && !tellsDay(dayOf(day))) return undefined;
    return { ...law, to: day?.to ?? law.to, ...dayOf(day) };
  },
};

/** "Luật A, Luật B năm 2019" are two; only what amends others has "Luật" in its name. */
const JOINS_LAWS = /^(?!\s*[Ss]ửa đổi)[\s\S]*[\s,]Luật(?!\p{L})/u;

/** Hiến pháp năm 2013 · Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992 */
export const constitution: NameReader = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:Hiến${BLANK}pháp|HIẾN${BLANK}PHÁP)(?:${BLANK}nước${BLANK}Cộng${BLANK}(?:hòa|hoà)(?:${BLANK}\\p{L}{1,6}){4,6})?,?${BLANK}(?:năm${BLANK})?(?:1946|1959|1980|1992|2013)(?!\\d)`,
    "gu",
  ),
  read: (_text, match) => ({
    ...named(match, "Hiến pháp"),
    issuer: "Quốc hội",
  }),
};
