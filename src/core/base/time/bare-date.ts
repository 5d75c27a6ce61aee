/** Days of the week, Sunday 0. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  "chủ nhật": 0, cn: 0, sunday: 0, sun: 0, "thứ hai": 1, "thứ 2": 1, t2: 1, monday: 1, mon: 1,
  "thứ ba": 2, "thứ 3": 2, t3: 2, tuesday: 2, tue: 2, "thứ tư": 3, "thứ 4": 3, t4: 3, wednesday: 3, wed: 3,
  "thứ năm": 4, "thứ 5": 4, t5: 4, thursday: 4, thu: 4, "thứ sáu": 5, "thứ 6": 5, t6: 5, friday: 5, fri: 5,
  "thứ bảy": 6, "thứ bẩy": 6, "thứ 7": 6, t7: 6, saturday: 6, sat: 6,
}; // prettier-ignore

const WEEKDAY = `(?<weekday>${Object.keys(WEEKDAYS).join("|")})`;
const CLOCK = String.raw`\d{1,2} ?(?:[h:g]|giờ) ?(?:\d{1,2}(?::\d{2}(?:\.\d+)?)?)? ?(?:phút|p|')?(?: ?(?:sa|ch|am|pm))?`;
const HOURS = `${CLOCK}(?: ?- ?${CLOCK})?`;
const PART_OF_DAY = "(?:buổi )?(?:sáng|trưa|chiều|tối|đêm)";
/** "Từ ngày", "tổ chức ngày": words that say no more than that a day follows. */
const ANNOUNCED = String.raw`(?:lúc|vào|từ|kể từ|bắt đầu|đã|tổ chức|triển khai|cả|ngày|ngay|mùng|mồng)(?=[ :\d])|ng\.`;
/** "Hội nghị ngày 15/3/2024": what took place on the day. */
const EVENT = "(?:(?:tổ chức |mở )?(?:hội nghị|họp|tập huấn|lớp|quán triệt|khai mạc))(?=,? ngày \\d)";
/** "… tại hội trường huyện" */
const WHERE = "(?:tại|ở) [^\\d,;()]+";
/** What may stand before a day, piece by piece: "8h00 sáng thứ sáu, ngày …". */
const BEFORE = new RegExp(
  `^(?:${WEEKDAY}(?=[ ,:()])|${EVENT}|${ANNOUNCED}|${HOURS}(?=[ ,])|${PART_OF_DAY}(?=[ ,:)\\d])|[ ,:(.)]+)`,
  "u",
);
/** What may stand behind it: "… lúc 8:00 SA", "…T00:00Z", "… (thứ Sáu)", "….". */
const BEHIND = new RegExp(
  `(?:(?: - |[ ,(]+)(?:(?:lúc|vào) )?(?:${HOURS}|${WEEKDAY}|${PART_OF_DAY}|${WHERE})|t${CLOCK}(?<zone>z|[+-]\\d{2}:?\\d{2})?|[ ),;.]+)$`,
  "u",
);
/** Here clocks are seven hours ahead: until 17:00 in the zone Z it is the same day. */
const HERE = /^\+07:?00$/;
const SAME_DAY = /^t(?:0\d|1[0-6]):.*z$/;

/** A day without what people and programs write around it. */
export interface BareDate {
  readonly day: string;
  /** Of the day of the week that is told beside it: Sunday 0. */
  readonly weekday: number | undefined;
}

/**
 * Takes weekday, hours and announcing words off a text in lower case: "thứ sáu, ngày 15/3/2024 lúc 8h00" → 15/3/2024.
 * An hour of another zone that leaves the day in doubt stays.
 */
export function bareDate(text: string): BareDate {
  let day = text;
  let weekday: number | undefined;
  for (const side of [BEFORE, BEHIND]) {
    for (let piece = side.exec(day); piece !== null && piece[0] !== ""; piece = side.exec(day)) {
      const { zone, weekday: named } = piece.groups ?? {};
      if (zone !== undefined && !HERE.test(zone) && !SAME_DAY.test(piece[0])) break;
      if (named !== undefined) weekday = WEEKDAYS[named];
      day = day.slice(0, piece.index) + day.slice(piece.index + piece[0].length);
    }
  }
  return { day, weekday };
}
