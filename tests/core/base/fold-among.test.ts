import { foldAmong, foldKey, holdsTyped, oneOfWords } from "../../../src/core/base";

const isAnswer = oneOfWords(["đã", "chưa", "đúng", "có", "kỹ", "hòa", "cuộc"]);

test.each(["đã", "ĐÃ", "da", "chưa", "chua", "có", "co", "đúng".normalize("NFD"), "kĩ", "hoà", "cuôc", "đả"])(
  "“%s” is a word of ours",
  (typed) => {
    expect(isAnswer(typed)).toBe(true);
  },
);

test.each(["đá", "chùa", "chứa", "cỏ", "cô", "dừng", "dùng", "ký", "hóa", "cước", "cuốc", ""])(
  "“%s” is another word, as its marks say",
  (typed) => {
    expect(isAnswer(typed)).toBe(false);
  },
);

test("whole words of a label are told by their marks, and words of nobody fold as ever", () => {
  const held = (typed: string): boolean => holdsTyped("Số hồ sơ thủ tục", typed);
  expect(["hồ sơ", "ho so", "Hồ", "hộ", "họ", "thủ", "thư"].map(held)).toEqual([
    ...[true, true, true, false, false, true, false],
  ]);
  expect(foldAmong("hồ sơ")("Đảng viên, 12 m²")).toBe(foldKey("Đảng viên, 12 m²"));
});

test("where our text has no marks either, it may be any word; a lone word may be of a text with marks", () => {
  expect([
    holdsTyped("ho so", "Hộ số"),
    holdsTyped("Nam", "Năm"),
    holdsTyped("Nam", "Năm", "Nam, nữ"),
  ]).toEqual([...[true, true, false]]);
});
