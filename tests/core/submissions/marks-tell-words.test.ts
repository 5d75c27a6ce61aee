import { parseVietnameseNumber } from "../../../src/core/base";
import { type Field, periodKindIn, periodKindList } from "../../../src/core/catalogue";
import { isYesOrNo } from "../../../src/core/forms/column/choices";
import { saysOtherThing } from "../../../src/core/submissions/columns/column-findings";
import { truthOf } from "../../../src/core/submissions/read-field/read-boolean";
import { lineWord } from "../../../src/core/submissions/rows/line-words";
import { saysNil } from "../../../src/core/submissions/rows/nil-words";
import { index } from "../../support/a-submission";
import { readTyped } from "../../support/understanding/read-typed";

test.each(["Dừng", "dùng", "Đá", "Cờ", "Cỏ", "Rơi", "Rời", "Chùa", "Chứa", "Khống"])(
  "“%s” is no answer to a question of yes or no",
  (typed) => {
    expect(truthOf(typed).value).toBeUndefined();
  },
);

test.each([
  ["Đúng", true],
  ["dung", true],
  ["Đã có", true],
  ["co roi", true],
  ["Х", true],
  ["Chưa", false],
  ["chua co", false],
  ["KHÔNG", false],
])("“%s” answers with %s", (typed, value) => {
  expect(truthOf(typed).value).toBe(value);
});

test("a list of “Dừng” and “Có” is no question of yes or no, one of “Đúng” and “Sai” is", () => {
  expect(
    [
      ["Dừng", "Có"],
      ["Đúng", "Sai"],
      ["co", "khong"],
    ].map(isYesOrNo),
  ).toEqual([false, true, true]);
});

test("a “chùa” says nothing of none, and “chưa có” does", () => {
  const kinds = ["Chùa", "chứa", "Chưa có", "chua"].map(
    (typed) => parseVietnameseNumber(typed, { grouping: "ask" }).kind,
  );
  expect(kinds).toEqual(["not-a-number", "not-a-number", "none", "none"]);
  expect(["Chùa có lớp", "Chưa có lớp", "chua co lop"].map(saysNil)).toEqual([false, true, true]);
});

test.each([
  ["KG05D.hoSo", "Hồ sơ: 12", 12],
  ["KG05D.hoSo", "ho so: 12", 12],
  ["KG05D.hoSo", "Hộ: 12", undefined],
  ["KG05E.giaDinhHT", "Họ: 12", undefined],
])(
  "in %s “%s” is read as %s: what stands before the figure must be the column's own words",
  (key, typed, value) => {
    expect(readTyped(key, typed).value).toBe(value);
  },
);

test.each([
  ["Kỳ", "none"],
  ["Hộ tên", "none"],
  ["Ký", "footer"],
  ["ky", "footer"],
  ["Đã ký", "footer"],
  ["Người lập biểu", "footer"],
  ["nguoi lap bieu (ky, ho ten)", "footer"],
])("“%s” in a row of a table is %s", (text, word) => {
  expect(lineWord(text)).toBe(word);
});

test("a document is meant by a text about “ngoại giao”, and left out by one about all “ngoài” it", () => {
  const found = (text: string): string => index.typedDirective(text).kind;
  expect(found("Ngoại giao văn hóa: Chỉ thị 40-CT/TW")).toBe(found("Văn hóa: Chỉ thị 40-CT/TW"));
  expect(found("Ngoài Chỉ thị 40-CT/TW")).toBe("none");
});

test("a column with “(huy chương vàng)” behind its label is no column of those who were “vắng”", () => {
  const some = index.template("KG01")?.fields[0];
  const field = { ...some, label: "Số giải" } as Field;
  expect(["huy chương vàng", "vắng", "vang mat", "nụ"].map((text) => saysOtherThing(text, field))).toEqual([
    ...[false, true, true, false],
  ]);
});

test("a period “sau” is no sixth", () => {
  const kind = (text: string): string | undefined =>
    periodKindIn(text, periodKindList(index.catalogue) ?? "", index);
  expect([kind("Tháng sau"), kind("Quý bà")]).toEqual([undefined, undefined]);
  expect([kind("Quý ba"), kind("quý ii")]).toEqual([kind("Quý 3"), kind("Quý 2")]);
});
