import { extractCitations } from "../../../src/core/citations";

const read = (text: string) =>
  extractCitations(text).map(({ code, date, issuer, warnings }) => ({
    code,
    date,
    issuer,
    unclear: warnings.some((warning) => warning.code === "citations.unclear-code"),
  }));

test.each([
  [
    "Quyết định số 522/QĐ-TTg2 ngày 14/5/2018 của Thủ tướng Chính phủ",
    "522/QĐ-TTg",
    "2018-05-14",
    "Thủ tướng Chính phủ",
  ],
  ["Kết luận số 01-KL/TW12 ngày 18/5/2021 của Bộ Chính trị", "01-KL/TW", "2021-05-18", "Bộ Chính trị"],
  ["Nghị định số 30/2020/NĐ-CP4 ngày 05/3/2020 của Chính phủ", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ"],
  ["Thông tư số 22/2021/TT-BGDĐT3, ngày 20/7/2021", "22/2021/TT-BGDĐT", "2021-07-20", undefined],
  ["Kế hoạch số 56/KH-UBND6 của UBND huyện", "56/KH-UBND", undefined, "UBND huyện"],
  ["Công văn số 15-CV/BTGHU5", "15-CV/BTGHU", undefined, undefined],
  ["Luật Giáo dục số 43/2019/QH141 ngày 14/6/2019", "43/2019/QH14", "2019-06-14", undefined],
  ["Nghị quyết số 1664/NQ-UBTVQH152 ngày 16/6/2025", "1664/NQ-UBTVQH15", "2025-06-16", undefined],
  ["Nghị quyết số 29-NQ/TW(1) ngày 04/11/2013 của Bộ Chính trị", "29-NQ/TW", "2013-11-04", "Bộ Chính trị"],
  ["Nghị quyết số 29-NQ/TW[1] ngày 04/11/2013 của Bộ Chính trị", "29-NQ/TW", "2013-11-04", "Bộ Chính trị"],
  ["Nghị quyết số 29-NQ/TW¹² ngày 04/11/2013 của Bộ Chính trị", "29-NQ/TW", "2013-11-04", "Bộ Chính trị"],
  ["Nghị quyết số 29-NQ/TW 1 ngày 04/11/2013 của Bộ Chính trị", "29-NQ/TW", "2013-11-04", "Bộ Chính trị"],
  ["NGHỊ QUYẾT SỐ 29-NQ/TW2 NGÀY 04/11/2013", "29-NQ/TW", "2013-11-04", undefined],
])("the mark of a footnote is no part of the symbol: “%s”", (text, code, date, issuer) => {
  expect(read(text)).toEqual([{ code, date, issuer, unclear: false }]);
});

test("what a document is about is found behind the mark", () => {
  const [one] = extractCitations("Quyết định số 1719/QĐ-TTg1 phê duyệt Chương trình mục tiêu quốc gia.");
  expect(one?.subject).toBe("phê duyệt Chương trình mục tiêu quốc gia");
});

test.each([
  ["Nghị quyết số 594/NQ-UBTVQH15", "594/NQ-UBTVQH15"],
  ["Luật Trẻ em số 102/2016/QH13", "102/2016/QH13"],
  ["Kế hoạch số 12-KH/CB2", "12-KH/CB2"],
  ["Kế hoạch số 45/KH-BCĐ389", "45/KH-BCĐ389"],
  ["Kế hoạch số 02-KH/BCĐ35", "02-KH/BCĐ35"],
  ["Công văn số 812/PC06 của Công an huyện", "812/PC06"],
  ["Kế hoạch số 5-KH/QK5", "5-KH/QK5"],
  ["Kế hoạch số 56/KH-THPTQT1", "56/KH-THPTQT1"],
  ["Công văn số 1234/UBND-VX3", "1234/UBND-VX3"],
])("figures that belong to a body are kept: “%s”", (text, code) => {
  expect(read(text)).toMatchObject([{ code, unclear: false }]);
});

test.each([
  ["Báo cáo số 12-BC/ABC7 ngày 1/2/2023", "12-BC/ABC7"],
  ["Công văn số 4555/BGDĐT-GDPT2", "4555/BGDĐT-GDPT2"],
])("figures that may be either are asked about: “%s”", (text, code) => {
  expect(read(text)).toMatchObject([{ code, unclear: true }]);
});
