import { type PlainDate, dateParts, upperFirst, weekdayOf } from "../../../../core/base";
import { type PaneWords, fill } from "../../../../i18n";

/** "Tháng 3 năm 2024". */
export const sayMonth = (day: PlainDate, words: PaneWords): string =>
  upperFirst(fill(words.calendarMonth, factsOf(day, words)));

/** "Thứ Sáu, ngày 15 tháng 3 năm 2024". */
export const sayDay = (day: PlainDate, words: PaneWords): string =>
  fill(words.calendarDay, factsOf(day, words));

function factsOf(date: PlainDate, words: PaneWords) {
  const { year, month, day } = dateParts(date);
  // Sunday, the first of seven in every count of days, is the last of these.
  const weekday = words.weekdaysInFull.split("\n").at(weekdayOf(date) - 1) ?? "";
  return { year, day, month: words.months.split("\n")[month - 1] ?? "", weekday };
}
