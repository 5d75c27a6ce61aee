import { extractCitations } from "../../../src/core/citations";

const told = (text: string) => extractCitations(text).map(({ code, date, issuer }) => [code, date, issuer]);

test.each([
  ["ngày 09/01/2026 Ban Bí thư ban hành Quy định số 123-QĐ/TW", ["123-QĐ/TW", "2026-01-09", "Ban Bí thư"]],
  [
    "Ngày 15/6/2004, Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW về xây dựng đội ngũ nhà giáo.",
    ["40-CT/TW", "2004-06-15", "Ban Bí thư"],
  ],
  [
    "Vừa qua, ngày 15 tháng 6 năm 2004 Ban Bí thư ra Chỉ thị số 40-CT/TW",
    ["40-CT/TW", "2004-06-15", "Ban Bí thư"],
  ],
  [
    "Ngày 09/01/2026, thay mặt Ban Bí thư, đồng chí Trần Cẩm Tú đã ký ban hành Quy định số 123-QĐ/TW",
    ["123-QĐ/TW", "2026-01-09", "Ban Bí thư"],
  ],
  [
    "Ngày 09/01/2026, đồng chí Trần Cẩm Tú, Thường trực Ban Bí thư ký Quy định số 123-QĐ/TW",
    ["123-QĐ/TW", "2026-01-09", undefined],
  ],
  [
    "Ngày 20/7/2024, Ban Thường vụ Huyện ủy ban hành\nKế hoạch số 101-KH/HU",
    ["101-KH/HU", "2024-07-20", "Ban Thường vụ Huyện ủy"],
  ],
  ["Ngày l5/6/2OO4, Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW", ["40-CT/TW", "2004-06-15", "Ban Bí thư"]],
  ["Ngày 15/6/20 04, Ban Bí thư ban hành Chỉ thị số 40-CT/TW", ["40-CT/TW", undefined, "Ban Bí thư"]],
])("a day and a body that are said to have issued a document belong to it: “%s”", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test("what was misread in a day told before is asked about", () => {
  const warned = (text: string) =>
    extractCitations(text).flatMap(({ warnings }) => warnings.map(({ code }) => code));
  expect(warned("Ngày l5/6/2004, Ban Bí thư ban hành Chỉ thị số 40-CT/TW")).toEqual([
    "citations.damaged-date",
  ]);
  expect(warned("Ngày 15/6/20 04, Ban Bí thư ban hành Chỉ thị số 40-CT/TW")).toEqual([
    "citations.unclear-date",
  ]);
});

test("of documents issued together each has the day and the body", () => {
  expect(
    told("Ngày 25/10/2017, Ban Chấp hành Trung ương ban hành các Nghị quyết số 18-NQ/TW, 19-NQ/TW"),
  ).toEqual([
    ["18-NQ/TW", "2017-10-25", "Ban Chấp hành Trung ương"],
    ["19-NQ/TW", "2017-10-25", "Ban Chấp hành Trung ương"],
  ]);
});

test("the day that stands behind a document is its own", () => {
  expect(told("Ngày 20/7/2024, Huyện ủy ban hành Kế hoạch số 101-KH/HU ngày 18/7/2024")).toEqual([
    ["101-KH/HU", "2024-07-18", "Huyện ủy"],
  ]);
});

test.each([
  "Ngày 9/1/2026 Hội nghị đã quán triệt Chỉ thị số 40-CT/TW",
  "Ngày 9/1/2026, Ban Bí thư tổ chức hội nghị quán triệt Chỉ thị số 40-CT/TW",
  "Ngày 9/1/2026, Huyện ủy ban hành Kế hoạch thực hiện Chỉ thị số 40-CT/TW",
  "Tại hội nghị ngày 9/1/2026 Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW",
  "Đến ngày 9/1/2026, Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW",
  "Sau ngày 9/1/2026 Ban Bí thư ban hành Chỉ thị số 40-CT/TW",
  "Ngày 9/1/2026, hội nghị nghe phổ biến các văn bản Ban Bí thư đã ban hành: Chỉ thị số 40-CT/TW",
  "Ngày 9/1/2026, đồng chí Nguyễn Văn An dự hội nghị triển khai và có Chỉ thị số 40-CT/TW",
  "Ngày 9/1/2026, UBND xã triển khai; Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW",
])("the day of something else is not taken: “%s”", (text) => {
  expect(told(text).map(([code, date]) => [code, date])).toEqual([["40-CT/TW", undefined]]);
});

test("between two documents a day belongs to neither, where it may be either's", () => {
  const text = "Thực hiện Kế hoạch số 12-KH/TU, ngày 15/6/2024, Huyện ủy ban hành Kế hoạch số 20-KH/HU";
  expect(told(text).map(([code, date]) => [code, date])).toEqual([
    ["12-KH/TU", undefined],
    ["20-KH/HU", undefined],
  ]);
});
