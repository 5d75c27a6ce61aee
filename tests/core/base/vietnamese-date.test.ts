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
  ["15-Mar-2024", "2024-03-15"],
  ["15 Mar 2024", "2024-03-15"],
  ["Mar 15, 2024", "2024-03-15"],
  ["March 15, 2024", "2024-03-15"],
  ["15/Th3/2024", "2024-03-15"],
  ["15/III/2024", "2024-03-15"],
  ["Thứ Sáu, 15/3/2024", "2024-03-15"],
  ["Thứ 6 ngày 15/3/2024", "2024-03-15"],
  ["sáng 15/3/2024", "2024-03-15"],
  ["15 Tháng Ba 2024", "2024-03-15"],
  ["15 tháng mười hai năm 2024", "2024-12-15"],
  ["15/3/2024 8:00 SA", "2024-03-15"],
  ["8h00 ngày 15/3/2024", "2024-03-15"],
  ["14 giờ 30 phút, chiều thứ sáu, ngày 15/3/2024", "2024-03-15"],
  ["15/3/2024, 14h30", "2024-03-15"],
  ["2024-03-15T08:00:00Z", "2024-03-15"],
  ["20240315", "2024-03-15"],
  ["15032024", "2024-03-15"],
  ["mùng 8/3/2024", "2024-03-08"],
  ["15/3/2024.", "2024-03-15"],
  ["15\\3\\2024", "2024-03-15"],
  ["15・3・2024", "2024-03-15"],
  ["１５/３/２０２４", "2024-03-15"],
  ["l5/3/2O24", "2024-03-15"],
])("%j is %s: the day comes first, always", (text, date) => {
  expect(parseVietnameseDate(text)).toEqual({ kind: "date", date });
});

test("a year of two digits is of this century, and said so", () => {
  for (const text of ["1/3/24", "1-Mar-24", "1-Th3-24"])
    expect(parseVietnameseDate(text)).toEqual({ kind: "date", date: "2024-03-01", shortYear: true });
});

test.each([
  ["31/6/2024", "impossible"],
  ["13/13/2024", "impossible"],
  ["8/2024", "incomplete"],
  ["24/7", "incomplete"],
  ["15 tháng 3", "incomplete"],
  ["ngày 08/3", "incomplete"],
  ["tháng 3/2024", "incomplete"],
  ["Thứ Năm, 15/3/2024", "wrong-weekday"],
  ["03/15/2024", "month-first"],
  ["15/3/2024 - 16/3/2024", "several"],
  ["15-16/3/2024", "several"],
  ["15,16/3/2024", "several"],
  ["15/3-20/4/2024", "several"],
  ["15/3/2024; 20/3/2024", "several"],
  ["15/3/24 và 16/3/24", "several"],
  ["từ ngày 15 đến ngày 16/3/2024", "several"],
  ["15/3/2024 (AL)", "not-a-date"],
  ["05/02 âm lịch", "not-a-date"],
  ["15/3/20244", "not-a-date"],
  ["15/3/024", "not-a-date"],
  ["15/3/2024?", "not-a-date"],
  ["45366", "not-a-date"],
  ["1503", "not-a-date"],
  ["15,03", "not-a-date"],
  ["năm 2024", "incomplete"],
  ["từ ngày 11 đến 18-10", "several"],
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
