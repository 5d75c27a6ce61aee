import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { withForms } from "../../../src/core/forms";
import { readingPlan } from "../../../src/core/submissions/entry/reading-plan";
import { doubtfulRows, isLax } from "../../../src/core/submissions/rows/doubtful-rows";
import { entryChecker } from "../../../src/core/submissions";
import { proposed, TRAINING } from "../../support/a-form";

/** A board's own form, of which no column must be filled in: what its rows may be besides entries. */

const { catalogue } = withForms(defaultCatalogue, [proposed(TRAINING)], {
  ...{ period: "2024-H1", orgUnits: ["XA_21808"] },
});
const index = catalogueIndex(catalogue);
const planOf = (code: string) => {
  const template = index.template(code);
  if (template === undefined) throw new Error(`no ${code}`);
  return readingPlan(index, index.period("2024-H1"), "XA_21808").of(template);
};

/** "1.1|Lớp A": the number somebody wrote left of the table. */
type Typed = readonly [begins: string, name: string | undefined, total: number, women: number, money: number];
const CLASSES: readonly Typed[] = [
  ["Lớp A", "Lớp A", 40, 10, 12.5],
  ["Lớp B", "Lớp B", 30, 15, 10],
  ["Lớp C", "Lớp C", 20, 5, 7.5],
];

const asked = (...rows: readonly Typed[]): readonly number[] =>
  doubtfulRows(
    rows.map(([begins, tenLop, tongSo, trongDoNu, kinhPhi], row) => ({
      ...{ template: "BM01", sheet: "BM01", row, begins: begins.replace(/^[\d.]+\|/, "") },
      ordinal: /^([\d.]+)\|/.exec(begins)?.[1] ?? "",
      values: { ...(tenLop !== undefined && { tenLop }), tongSo, trongDoNu, kinhPhi },
    })),
    planOf("BM01"),
    readingPlan(index, index.period("2024-H1"), "XA_21808").isReporter,
  ).map(({ row }) => row);

test("plain entries are asked about nothing", () => {
  expect(isLax(planOf("BM01"))).toBe(true);
  expect(asked(...CLASSES)).toEqual([]);
  expect(asked(["Kế hoạch 12", "Kế hoạch 12", 5, 1, 2], ...CLASSES)).toEqual([]);
  expect(asked(["A Lưới", "A Lưới", 5, 1, 2], ...CLASSES)).toEqual([]);
  for (const name of [
    "Tỷ lệ trẻ em đến trường và giải pháp",
    "Hội nghị bãi bỏ các văn bản trái quy định",
    "Tuyên truyền hoãn nghĩa vụ quân sự (không thực hiện trái luật)",
    "Bỏ phiếu tín nhiệm",
    "Đã là phụ nữ phải đẹp",
    "Hội thi Không hút thuốc lá",
    "Huyện Tây Sơn",
  ])
    expect({ name, asked: asked([name, name, 5, 1, 2], ...CLASSES) }).toEqual({ name, asked: [] });
});

test("the board's own templates say by their required columns what an entry is", () => {
  expect(isLax(planOf("KG07"))).toBe(false);
  expect(isLax(planOf("KG05"))).toBe(false);
});

test.each([
  "I. Khối xã",
  "II Khối trường",
  "A. KHỐI MẦM NON",
  "Trong đó: cán bộ chủ chốt",
  "- Trong đó nữ",
  "Ví dụ: Lớp tập huấn A",
  "(Mẫu) Lớp tập huấn",
  "Cùng kỳ năm trước",
  "6 tháng đầu năm 2023",
  "Ước cả năm",
  "Toàn xã",
  "Tất cả",
  "Chênh lệch so với kế hoạch",
  "Còn lại chưa chi",
  "Đã giải ngân",
  "Tỷ lệ (%)",
  "Tỷ lệ đạt",
  "Kế hoạch 6 tháng cuối năm",
  "Lớp kỹ năng (đã hủy, không tổ chức)",
  "Lớp kỹ năng - hoãn",
  "(Bỏ) Lớp kỹ năng",
])("“%s” with figures of its own may be none of the entries", (begins) => {
  expect(asked(...CLASSES, [begins, begins, 12, 3, 1.5])).toEqual([3]);
});

test("a total in whatever column of words, also where it does not add up", () => {
  expect(asked(...CLASSES, ["05/07/2024 Tổng cộng", "Tổng cộng", 95, 30, 30])).toEqual([3]);
});

test("a row that is what those above it, or below it, come to, whatever it is called", () => {
  expect(asked(...CLASSES, ["Đảng bộ", "Đảng bộ", 90, 30, 30])).toEqual([3]);
  expect(asked(["Khối xã", "Khối xã", 70, 25, 22.5], ...CLASSES)).toEqual([0]);
  // One row like another is none: two classes may be alike.
  expect(asked(...CLASSES, ["Lớp D", "Lớp D", 20, 5, 7.5])).toEqual([]);
  // One figure alone agrees by chance.
  expect(asked(["x", "x", 1, 0, 0], ["y", "y", 2, 0, 0], ["z", "z", 3, 0, 0])).toEqual([]);
});

test("a total of the unit's own name, or without a name, also where it does not quite add up", () => {
  expect(asked(["", "THỊ TRẤN PHÚ PHONG", 95, 30, 31], ...CLASSES)).toEqual([0]);
  expect(asked(...CLASSES, ["", "Huyện Tây Sơn", 95, 30, 31])).toEqual([3]);
  expect(asked(...CLASSES, ["", undefined, 95, 33, 31])).toEqual([3]);
  // The unit's own class is as large as the others.
  expect(asked(...CLASSES, ["", "Thị trấn Phú Phong", 35, 10, 9])).toEqual([]);
  // An entry somebody forgot to name is none of their sums.
  expect(asked(...CLASSES, ["", undefined, 35, 10, 9])).toEqual([]);
});

test("a row with its parts below it, whether or not they add up", () => {
  expect(
    asked(["1|Khối xã", "Khối xã", 75, 25, 20], ["1.1|a", "a", 40, 10, 12.5], ["1.2|b", "b", 30, 15, 10]),
  ).toEqual([0]);
  expect(
    asked(["", "Trường A", 20, 9, 5], ["", "- Điểm chính", 12, 5, 1], ["", "- Điểm lẻ", 7, 3, 2]),
  ).toEqual([0]);
  expect(asked(["1|a", "a", 75, 25, 20], ["2|b", "b", 40, 10, 12.5], ["3|c", "c", 30, 15, 10])).toEqual([]);
});

test("the form says of words what the merge will ask, while they are typed", () => {
  const template = index.template("BM01");
  if (template === undefined) throw new Error("no template");
  const check = entryChecker(template, { index, period: index.period("2024-H1") });
  const codes = (tenLop: string, tongSo = "40"): readonly string[] =>
    check({ tenLop, tongSo }).issues.map(({ code, where }) => `${code} ${where.field}`);
  expect(codes("Lớp A")).toEqual([]);
  for (const name of ["Trong đó: cán bộ chủ chốt", "Tổng cộng", "Lớp kỹ năng (đã hủy)", "Còn lại chưa chi"])
    expect([name, codes(name)]).toEqual([name, ["submission.row-doubtful tenLop"]]);
  // The heading of a group, which counts nothing.
  expect(codes("I. Khối xã", "")).toEqual([]);
});

test("a sheet of a hundred thousand rows is gone through once, whatever stands in it", () => {
  const many = (row: (at: number) => Typed) => asked(...Array.from({ length: 100_000 }, (_, at) => row(at)));
  // What is above and below zero never adds up past a row's own.
  expect(many((at) => ["Lớp", "Lớp", at % 2 === 0 ? 5 : -5, 3, at % 2 === 0 ? -1 : 1])).toHaveLength(0);
  expect(many((at) => [at === 0 ? "1|Lớp" : "1.1|Lớp", "Lớp", 5, 3, 1])).toEqual([0]);
});
