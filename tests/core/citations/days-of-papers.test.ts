import { extractCitations } from "../../../src/core/citations";

const days = (text: string) => extractCitations(text).map(({ date }) => date);

test.each([
  ["Chỉ thị số 25-CT/TW đề ngày 04/11/2023 của Ban Bí thư", "2023-11-04"],
  ["Chỉ thị số 25-CT/TW ngày mồng 5 tháng 6 năm 2023 của Ban Bí thư", "2023-06-05"],
  ["Quyết định số 522/QĐ-TTg ngày 14/5/2018(1) của Thủ tướng Chính phủ", "2018-05-14"],
])("the day of issue is read: “%s”", (text, date) => {
  expect(days(text)).toEqual([date]);
});

test.each([
  "Thực hiện Công văn số 12-CV/HU, ngày 15/6/2024 UBND xã đã tổ chức hội nghị",
  "Theo Kế hoạch số 12-KH/HU, ngày 20/6/2024, Ban Tuyên giáo tổ chức hội nghị",
])("the day of an event is not the day of issue: “%s”", (text) => {
  expect(days(text)).toEqual([undefined]);
});

test.each(["05/6/0214", "05/6/1014", "05/6/2104", "05/6/20214"])(
  "a year no document can bear is told, not taken: %s",
  (day) => {
    const [one] = extractCitations(`Chỉ thị số 40-CT/TW ngày ${day} của Ban Bí thư về giáo dục`);
    expect(one?.date).toBeUndefined();
    expect([one?.issuer, one?.term]).toEqual(["Ban Bí thư", undefined]);
    expect(one?.warnings.map(({ code }) => code)).toEqual(["citations.impossible-date"]);
  },
);
