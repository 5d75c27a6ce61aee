import { type Citation, extractCitations } from "../../../src/core/citations";
import { doubleSlipsOf, slipsOf } from "./ocr-slips";

const DAYS = [
  "2004-06-15",
  "2019-08-09",
  "2020-11-01",
  "2013-10-12",
  "2021-01-30",
  "2011-11-11",
  "2008-05-05",
];

/** The ways a day is written, [day] and [month] padded or not. */
const WAYS: readonly ((day: number, month: number, year: number) => string)[] = [
  (day, month, year) => `ngày ${day}/${month}/${year}`,
  (day, month, year) => `ngày ${pad(day)}/${pad(month)}/${year}`,
  (day, month, year) => `ngày ${day}-${month}-${year}`,
  (day, month, year) => `ngày ${day}.${month}.${year}`,
  (day, month, year) => `ngày ${pad(day)} tháng ${month} năm ${year}`,
  (day, month, year) => `, ngày ${pad(day)}/${month}/${year}`,
  (day, month, year) => `(${pad(day)}/${month}/${year})`,
  (day, month, year) => `(ngày ${day}/${month}/${year})`,
  (day, month, year) => `của Ban Bí thư ngày ${pad(day)}/${month}/${year}`,
  (day, month, year) => `ngày${day}/${pad(month)}/${year}`,
];
const pad = (part: number): string => String(part).padStart(2, "0");

/** What follows the day: nothing, its issuer, a subject, the next sentence. */
const BEHIND = [" của Ban Bí thư về công tác giáo dục", "", ". Các trường đã triển khai", "\nII. KẾT QUẢ"];

const DATED = DAYS.flatMap((date) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return WAYS.map((way) => ({ date, written: way(day, month, year) }));
});

const warned = ({ warnings }: Citation): readonly string[] => warnings.map(({ code }) => code);
const DOUBTS = ["citations.damaged-date", "citations.unclear-date", "citations.impossible-date"];

/** A slip that is told rightly: the very day, or no day and a warning. */
function fault(text: string, date: string): string | undefined {
  const [one] = extractCitations(text);
  if (one?.code !== "40-CT/TW") return undefined;
  if (one.date === date) return undefined;
  if (one.date !== undefined) return `read as ${one.date}: ${text}`;
  return warned(one).some((code) => DOUBTS.includes(code)) ? undefined : `nothing said: ${text}`;
}

test.each(BEHIND)("a slip in a day never makes another day of it, with “%s” behind", (behind) => {
  const faults = DATED.flatMap(({ date, written }) =>
    [...slipsOf(written), ...doubleSlipsOf(written)].flatMap(
      ({ words }) => fault(`Chỉ thị số 40-CT/TW ${words}${behind}`.replace(" ,", ","), date) ?? [],
    ),
  );
  expect(faults).toEqual([]);
});

test.each(["40", "18", "105", "2581", "06"])(
  "a slip in number %s is never another number without a question",
  (number) => {
    const faults = ["Chỉ thị số ", "Chỉ thị ", "Chỉ thị số"].flatMap((sign) =>
      [...slipsOf(number), ...doubleSlipsOf(number)].flatMap(({ words }) => {
        const text = `Thực hiện ${sign}${words}-CT/TW ngày 15/6/2004 của Ban Bí thư`;
        // "18,19-CT/TW" are two.
        return extractCitations(words.includes(",") ? "" : text)
          .filter((one) => one.number !== number && !warned(one).includes("citations.unclear-code"))
          .map((one) => `${one.number ?? ""} read from: ${text}`);
      }),
    );
    expect(faults).toEqual([]);
  },
);

test.each([
  ["Chỉ thị số 40-CT/TW ngày 9-8-20l9 của Ban Bí thư", "2019-08-09", ["citations.damaged-date"]],
  ["Chỉ thị số 40-CT/TW ngày 15/6/2OO4 của Ban Bí thư", "2004-06-15", ["citations.damaged-date"]],
  ["Chỉ thị số 40-CT/TW ngày |5/6/2004 của Ban Bí thư", "2004-06-15", ["citations.damaged-date"]],
  ["Chỉ thị số 40-CT/TW ngày 1S/6/2004 của Ban Bí thư", undefined, ["citations.unclear-date"]],
  ["Chỉ thị số 40-CT/TW ngày 15/6/20 04 của Ban Bí thư", undefined, ["citations.unclear-date"]],
  ["Chỉ thị số 40-CT/TW ngày 15/6/04của Ban Bí thư", undefined, ["citations.unclear-date"]],
  ["Chỉ thị số 40-CT/TW ngày 15/6/04 của Ban Bí thư", "2004-06-15", []],
  ["Chỉ thị số40-CT/TW ngày15/6/2004 của Ban Bí thư", "2004-06-15", []],
  ["Chỉ thị số 4 0-CT/TW ngày 15/6/2004 của Ban Bí thư", "2004-06-15", ["citations.unclear-code"]],
  [
    "Chỉ thị số 40-CT/TW ngày l5/6/20 04 của Ban Bí thư, ngày 20/6/2024",
    undefined,
    ["citations.unclear-date"],
  ],
])("“%s” is dated %s", (text, date, warnings) => {
  const [one] = extractCitations(text);
  expect([one?.code, one?.date, one?.issuer, one && warned(one)]).toEqual([
    "40-CT/TW",
    date,
    "Ban Bí thư",
    warnings,
  ]);
});

test("a document whose own day is not clear does not take the day of the next in its list", () => {
  const days = extractCitations("Nghị quyết số 18-NQ/TW ngày 2S/10/2017, 19-NQ/TW ngày 26/10/2017");
  expect(days.map(({ date }) => date)).toEqual([undefined, "2017-10-26"]);
});

test.each([
  "Nghị quyết số 29-NQ/TW (2013-2023)",
  "Công văn số 12-CV/HU ngày 15-16/6",
  "Quyết định số 12/QĐ-UBND 15.000.000 đồng",
  "Chỉ thị số 40-CT/TW ngày làm việc",
  "Chỉ thị số 40-CT/TW (6/2004)",
])("what is no day of one document is not asked about: “%s”", (text) => {
  expect(extractCitations(text).flatMap(warned)).toEqual([]);
});

test.each([
  ["| 40-CT/TW | 15/6/2004 | Ban Bí thư |", "40-CT/TW", "2004-06-15"],
  ["|40-CT/TW|15/6/2004|Ban Bí thư|", "40-CT/TW", "2004-06-15"],
  ["1|Chỉ thị 40-CT/TW|15/6/2004|Ban Bí thư", "40-CT/TW", "2004-06-15"],
])("the rules of a table are no figures: “%s”", (text, code, date) => {
  expect(extractCitations(text).map((one) => [one.code, one.date])).toEqual([[code, date]]);
});

test.each([
  ["Chỉ thị số Il-CT/TW ngày 13/4/2007", "11-CT/TW"],
  ["số ll-CT/TW", "11-CT/TW"],
  ["số Io-KH/HU", "10-KH/HU"],
])("behind “số” letters alone are figures, and that is a warning: %s", (text, code) => {
  const [one] = extractCitations(text);
  expect(one?.code).toBe(code);
  expect(one === undefined ? [] : warned(one)).toContain("citations.unclear-code");
});
