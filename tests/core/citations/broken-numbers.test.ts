import { extractCitations } from "../../../src/core/citations";

const asked = (text: string) =>
  extractCitations(text).map(({ text: words, code, warnings }) => [
    words,
    code,
    warnings.map((one) => [one.code, one.facts?.["likely"]]),
  ]);
const unclear = (likely: string) => [["citations.unclear-code", likely]];

test.each([
  ["Kế hoạch số 1O1-KH/HU", "101-KH/HU"],
  ["Kế hoạch số I5-KH/HU", "15-KH/HU"],
  ["Kế hoạch số l01-KH/HU", "101-KH/HU"],
  ["Kế hoạch sốl2-KH/HU", "12-KH/HU"],
  ["Kết luận số 0l-KL/TW", "01-KL/TW"],
  ["Kết luận số O1-KL/TW", "01-KL/TW"],
  ["Chỉ thị 2l-CT/TW", "21-CT/TW"],
  ["Chỉ thị số l6/CT-TTg", "16/CT-TTg"],
  ["Thông báo số 2OO-TB/TU", "200-TB/TU"],
  ["Quyết định số S22/QĐ-TTg", "522/QĐ-TTg"],
  ["Quyết định số 5Z2/QĐ-TTg", "522/QĐ-TTg"],
  ["Nghị định số 3O/2020/NĐ-CP", "30/2020/NĐ-CP"],
  ["Nghị định số 30/2O20/NĐ-CP", "30/2020/NĐ-CP"],
  ["Nghị định số 30/202O/NĐ-CP", "30/2020/NĐ-CP"],
  ["Luật số 43/2019/QHl4", "43/2019/QH14"],
])("a letter that looks like a figure is read as one, and asked about: “%s”", (text, code) => {
  expect(asked(text)).toEqual([[text, code, unclear(code)]]);
});

test.each([
  ["Quyết định số 1 234/QĐ-UBND", "1234/QĐ-UBND"],
  ["Quyết định số 73 3/QĐ-UBND", "733/QĐ-UBND"],
  ["Quyết định số 1,234/QĐ-UBND", "1234/QĐ-UBND"],
  ["Chỉ thị số 2 5-CT/TW", "25-CT/TW"],
  ["Thông báo số 3 3 3-TB/HU", "333-TB/HU"],
  ["Nghị định số 30/20 20/NĐ-CP", "30/2020/NĐ-CP"],
  ["Quyết định số 18 19/QĐ-UBND", "19/QĐ-UBND"],
  ["Kế hoạch số A12-KH/HU", "12-KH/HU"],
  ["Quyết định số 5X2/QĐ-TTg", "2/QĐ-TTg"],
  ["Luật số 43/2019/QH", "43/2019/QH"],
])("a number that came apart is never a shorter one that looks sure: “%s”", (text, code) => {
  expect(asked(text)).toEqual([[text, code, unclear(code)]]);
});

test.each([
  ["Quyết định số 1.234/QĐ-UBND", "1234/QĐ-UBND"],
  ["Luật số 43/2019/QH 14", "43/2019/QH14"],
  ["Nghị quyết số 36-NQ/T W", "36-NQ/TW"],
  ["Nghị quyết số 36-N Q/TW", "36-NQ/TW"],
  ["Nghị quyết số 33-NQ/T.Ư", "33-NQ/TW"],
  ["Nghị quyết 36NQ/TW", "36-NQ/TW"],
  ["Nghị quyết số 29-NQTW", "29-NQ/TW"],
  ["Nghị quyết số 29-NQ TW", "29-NQ/TW"],
  ["Nghị quyết số 29_NQ/TW", "29-NQ/TW"],
  ["Nghị quyết số 29-NQ\\TW", "29-NQ/TW"],
  ["Nghị quyết số 29-NQ//TW", "29-NQ/TW"],
  ["Nghị quyết số 29--NQ/TW", "29-NQ/TW"],
  ["Nghị quyết số 16/NQ.HĐND", "16/NQ-HĐND"],
  ["Quyết định số 1665/QĐ-ttg", "1665/QĐ-TTg"],
  ["Quyết định số 12/QĐTTg", "12/QĐ-TTg"],
  ["Quyết định số 33A-HĐBT", "33A-HĐBT"],
  ["Kế hoạch số31-KH/HU", "31-KH/HU"],
])("what can only be meant in one way is read so: “%s”", (text, code) => {
  expect(asked(text)).toEqual([[text, code, []]]);
});

test("a symbol of which only the kind could be read is asked about", () => {
  expect(asked("Công văn số 123/CV.PGD")).toEqual([["Công văn số 123/CV", "123/CV", unclear("123/CV")]]);
});

test("a count before a code is no part of its number", () => {
  expect(asked("Trong số 5 12-KH/HU")).toEqual([["12-KH/HU", "12-KH/HU", unclear("12-KH/HU")]]);
  expect(asked("năm 2024 12-KH/HU")).toEqual([["12-KH/HU", "12-KH/HU", []]]);
});

test.each([
  ["Chỉ thị số\n2 5-CT/TW ngày 25/10/2023", "25-CT/TW"],
  ["Chỉ thị số 2\n5-CT/TW ngày 25/10/2023", "25-CT/TW"],
  ["Quyết định số 1\n234/QĐ-UBND ngày 25/10/2023", "1234/QĐ-UBND"],
  ["Chỉ thị số 25-CT/T\nW ngày 25/10/2023", "25-CT/TW"],
  ["Luật số 43/2019/QH\n14", "43/2019/QH14"],
])("a number that came apart at the end of a line is whole again: “%s”", (text, code) => {
  expect(extractCitations(text).map((one) => one.code)).toEqual([code]);
});

test.each(["Báo cáo theo Mẫu\nsố 01-BC/HU gửi về", "gửi về phòng\n12-CT/TH trước ngày"])(
  "the number of a form or a room is no document's, on a line of its own too: “%s”",
  (text) => {
    expect(extractCitations(text)).toEqual([]);
  },
);
