import fc from "fast-check";
import { parseVietnameseNumber } from "../../../src/core/base";

const count = (text: string) => parseVietnameseNumber(text, { grouping: "thousands" });
const decimal = (text: string) => parseVietnameseNumber(text, { grouping: "ask" });

test.each([
  ["1.234", 1234, ""],
  ["1.234.567", 1234567, ""],
  ["1 234", 1234, ""],
  ["1.234,5", 1234.5, ""],
  ["02 lớp", 2, "lớp"],
  ["35.599 đảng viên", 35599, "đảng viên"],
  ["-12", -12, ""],
  ["0", 0, ""],
  ["  17\u00a0", 17, ""],
  ["235,68 tỷ", 235.68, "tỷ"],
])("%j is the number %d (%s)", (text, value, unit) => {
  expect(count(text)).toEqual({ kind: "number", value, unit, percent: false });
});

test("a per cent is a fraction, without binary noise", () => {
  expect(decimal("95,56%")).toEqual({ kind: "number", value: 0.9556, unit: "", percent: true });
  expect(decimal("100 %")).toEqual({ kind: "number", value: 1, unit: "", percent: true });
});

test("no group of thousands opens with 0: 0.956 is never 956", () => {
  expect(count("0.956")).toMatchObject({ kind: "ambiguous", readings: [0.956, 956] });
  expect(count("0,956")).toMatchObject({ kind: "number", value: 0.956 });
});

test("tiny and endless figures stay what they are", () => {
  expect(decimal("0,0000001%")).toMatchObject({ value: 1e-9, percent: true });
  expect(count("9".repeat(400)).kind).toBe("not-a-number");
});

test.each([
  ["1,200.5", 1200.5, ""],
  ["1,234,567", 1234567, ""],
  ["18,500,000 VND", 18500000, "VND"],
])("%j has one reading, the English one", (text, value, unit) => {
  expect(decimal(text)).toEqual({ kind: "number", value, unit, percent: false, foreign: true });
});

test.each([
  ["250.", 250, ""],
  ["18,5 triệu đồng./.", 18.5, "triệu đồng"],
  ["500k", 500, "k"],
  ["250 đ/c", 250, "đ/c"],
  ["500.000 ₫", 500000, "₫"],
])("%j is the number %d (%s), whatever closes it", (text, value, unit) => {
  expect(count(text)).toMatchObject({ kind: "number", value, unit });
});

test.each(["1,234", "1.5", "12.34"])("%j is asked about, never guessed", (text) => {
  expect(count(text).kind).toBe("ambiguous");
});

test("a grouped number is asked about where decimals are usual", () => {
  expect(decimal("1.234")).toMatchObject({ kind: "ambiguous", readings: [1234, 1.234] });
  expect(decimal("1.234.567")).toMatchObject({ value: 1234567 });
});

test.each([
  ["2.909/3.044", "pair"],
  ["37/51 trường", "pair"],
  ["37/51\u2028trường", "pair"],
  ["trên 800", "approximate"],
  ["khoảng 30%", "approximate"],
  ["~50", "approximate"],
  ["-", "none"],
  ["–", "none"],
  ["không", "none"],
  ["Không có", "none"],
  ["chưa", "none"],
  ["2000万", "not-a-number"],
  ["rất nhiều", "not-a-number"],
  ["12 34", "pair"],
  ["300\n345", "pair"],
  ["1 300 \r\n 345", "pair"],
  ["300\t345", "pair"],
  ["300    345", "pair"],
  ["1.23.456", "not-a-number"],
  ["1e5", "not-a-number"],
  ["0x10", "not-a-number"],
  ["", "not-a-number"],
  ["12 (2 lớp)", "pair"],
  ["250 (100%)", "pair"],
  ["250 đ/c (100%)", "pair"],
  ["250 đồng chí, đạt 96%", "pair"],
  ["250–300", "pair"],
])("%j is %s", (text, kind) => {
  expect(count(text).kind).toBe(kind);
});

test.each([
  ["02 (hai) lớp", { value: 2, unit: "lớp" }],
  ["hai lớp", { value: 2, unit: "lớp" }],
  ["Có 250 đ/c.", { value: 250, unit: "đ/c" }],
  ["２５０", { value: 250, unit: "" }],
  ["₫500.000", { value: 500_000, unit: "₫" }],
  ["250 (người)", { value: 250, unit: "người" }],
])("“%s” announces its number, or tells it once more", (text, read) => {
  expect(count(text)).toMatchObject({ kind: "number", ...read });
});

test("every whole number printed the Vietnamese way is read back", () => {
  const print = new Intl.NumberFormat("vi-VN");
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(count(print.format(value))).toMatchObject({ kind: "number", value });
    }),
  );
});

describe("a word that is a number only with its own marks", () => {
  const read = (text: string) => parseVietnameseNumber(text, { grouping: "thousands" });

  test.each([
    "Tự túc",
    "Tự",
    "Nam",
    "nam",
    "NAM",
    "Sau",
    "sau",
    "Bà",
    "tam",
    "Tạm tính",
    "Nam giới",
    "Bay",
    "Tâm",
    "constructor",
  ])("%s is none", (text) => {
    expect(read(text)).toEqual({ kind: "not-a-number" });
  });

  test.each([
    ["Năm", 5, ""],
    ["tư", 4, ""],
    ["Sáu", 6, ""],
    ["sáu".normalize("NFD"), 6, ""],
    ["bẩy", 7, ""],
    ["Mười", 10, ""],
    ["hai", 2, ""],
    ["muoi", 10, ""],
    ["chin", 9, ""],
    ["nam lop", 5, "lop"],
    ["sau nguoi", 6, "nguoi"],
    ["năm lớp", 5, "lớp"],
    ["tư người", 4, "người"],
  ])("%s is %d", (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: "number", value, unit });
  });
});
