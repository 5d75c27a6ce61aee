import fc from "fast-check";
import { formatDate, parseVietnameseDate, plainDate } from "../../../src/core/base";

test.each([
  ["5/8/2024", "2024-08-05"],
  ["05/08/2024", "2024-08-05"],
  ["15-6-2004", "2004-06-15"],
  ["9.02.2018", "2018-02-09"],
  ["05 tháng 8 năm 2025", "2025-08-05"],
  ["ngày 03 tháng bốn năm 2018", "2018-04-03"],
  ["2024-08-05", "2024-08-05"],
  ["2024-08-05T00:00:00", "2024-08-05"],
  ["2024/08/05", "2024-08-05"],
  ["05/8/2024 00:00:00", "2024-08-05"],
])("%j is %s: the day comes first, always", (text, date) => {
  expect(parseVietnameseDate(text)).toEqual({ kind: "date", date });
});

test("a year of two digits is of this century, and said so", () => {
  expect(parseVietnameseDate("1/3/24")).toEqual({ kind: "date", date: "2024-03-01", shortYear: true });
});

test.each([
  ["31/6/2024", "impossible"],
  ["13/13/2024", "impossible"],
  ["8/2024", "incomplete"],
  ["24/7", "incomplete"],
  ["năm 2024", "incomplete"],
  ["từ ngày 11 đến 18-10", "not-a-date"],
  ["đang chờ", "not-a-date"],
  ["", "not-a-date"],
])("%j is %s", (text, kind) => {
  expect(parseVietnameseDate(text).kind).toBe(kind);
});

test("every date as we print it is read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const date = plainDate(year, month, day);
        fc.pre(date !== undefined);
        expect(parseVietnameseDate(formatDate(date ?? ""))).toEqual({ kind: "date", date });
      },
    ),
  );
});
