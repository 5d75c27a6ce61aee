import fc from "fast-check";
import { type NamedField, formatExpression, readRuleInWords } from "../../../src/core/rules";

const FIELDS: readonly NamedField[] = [
  { key: "tong", label: "Tổng số học viên" },
  { key: "nam", label: "Nam", group: "Học viên" },
  { key: "nu", label: "Nữ", group: "Học viên" },
  { key: "nuCanBo", label: "Nữ", group: "Cán bộ" },
  { key: "tiLe", label: "Tỷ lệ đạt (%)" },
  { key: "kinhPhi", label: "Kinh phí (triệu đồng)" },
  { key: "ketQua", label: "Kết quả" },
  { key: "lyDo", label: "Lý do, giải trình" },
  { key: "capUy", label: "Cấp ủy và chi bộ" },
  { key: "ghiChu", label: "Ghi chú", aliases: ["Diễn giải", "Kết quả"] },
];

const said = (text: string): string => {
  const read = readRuleInWords(text, FIELDS);
  return read.ok ? formatExpression(read.expression) : `? ${read.at}`;
};

test.each([
  ["Nam không lớn hơn Tổng số học viên", "nam <= tong"],
  ["nam khong lon hon tong so hoc vien", "nam <= tong"],
  ["Nam ≤ Tổng số học viên", "nam <= tong"],
  ["Tổng số học viên = Nam + Học viên - Nữ", "tong == nam + nu"],
  ["Tổng số học viên bằng tổng của Nam và Học viên Nữ", "tong == nam + nu"],
  ["Tổng số học viên phải bằng tổng các Nam, Học viên Nữ, nuCanBo", "tong == nam + nu + nuCanBo"],
  ["Kinh phí (triệu đồng) >= 1.500,5", "kinhPhi >= 1500.5"],
  ["Tỷ lệ đạt (%) không quá 100%", "tiLe <= 1"],
  ["Tỷ lệ đạt tối thiểu 50 %", "tiLe >= 0.5"],
  ["Cấp ủy và chi bộ lớn hơn 0 và Nam khác 0", "capUy > 0 && nam != 0"],
  ["Kết quả là “Đạt” hoặc Ghi chú khác trống", 'ketQua == "Đạt" || !isBlank(ghiChu)'],
  ['Lý do, giải trình bắt buộc khi Kết quả = "Chưa đạt"', '!(ketQua == "Chưa đạt") || !isBlank(lyDo)'],
  ["Nếu Kinh phí > 0 thì Ghi chú phải ghi", "!(kinhPhi > 0) || !isBlank(ghiChu)"],
  ["Khi Ghi chú để trống thì Kinh phí = 0", "!isBlank(ghiChu) || kinhPhi == 0"],
  ["Nam và Ghi chú bắt buộc", "!isBlank(nam) && !isBlank(ghiChu)"],
  ["Diễn giải bắt buộc khi Kết quả khác trống", "!(!isBlank(ketQua)) || !isBlank(ghiChu)"],
  ["(Nam + Học viên Nữ) chia Tổng số học viên không vượt quá 1", "(nam + nu) / tong <= 1"],
])("%s", (words, expression) => expect(said(words)).toBe(expression));

test.each([
  ["Nam không lớn hơn Số hộ", "soNam <= soHo"],
  ["Năm lớn hơn 2000", "nam > 2000"],
  ["Số hồ không lớn hơn Số hộ", "soHo2 <= soHo"],
  ["so ho lon hon 0", "? so ho lon hon 0"],
])("“%s” of columns whose names differ by their marks alone", (words, expression) => {
  const read = readRuleInWords(words, [
    ...[
      { key: "nam", label: "Năm" },
      { key: "soNam", label: "Nam" },
    ],
    ...[
      { key: "soHo", label: "Số hộ" },
      { key: "soHo2", label: "Số hồ (cái)" },
    ],
  ]);
  expect(read.ok ? formatExpression(read.expression) : `? ${read.at}`).toBe(expression);
});

test.each([
  ["Nam không lớn hơn Tổng số học viên", "nam"],
  ["Nếu Kinh phí > 0 thì Ghi chú phải ghi", "ghiChu"],
  ["Ghi chú bắt buộc khi Kinh phí > 0", "ghiChu"],
])("%s: the column it is said of", (words, field) =>
  expect(readRuleInWords(words, FIELDS)).toMatchObject({ ok: true, field }),
);

test.each([
  ["a name two columns bear is asked about", "Nữ <= Nam", "? Nữ"],
  ["a name no column bears", "Số lớp mở <= Nam", "? Số lớp mở"],
  ["words of a rule that make none", "Nam không lớn hơn", "? "],
  ["a column alone required of nothing", "bắt buộc", "? "],
  ["a sum of one", "tổng của Nam = 3", "? "],
  ["two conditions", "Nam > 0 khi Ghi chú trống khi Kinh phí > 0", "? "],
  ["nothing", "", "? "],
])("%s", (_, words, told) => expect(said(words)).toBe(told));

test("no text breaks it, and what it reads reads the same once it is written in the language", () => {
  const words = fc.constantFrom(
    ...[
      "Nam",
      "Ghi chú",
      "tổng của",
      "và",
      "khi",
      "thì",
      "bắt buộc",
      "không lớn hơn",
      "=",
      "(",
      ")",
      "12,5%",
      ",",
    ],
  );
  const anything = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
    fc.string(),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = readRuleInWords(text, FIELDS);
      if (!read.ok) return;
      const again = readRuleInWords(formatExpression(read.expression), FIELDS);
      if (again.ok) expect(again.expression).toEqual(read.expression);
    }),
    { seed: 17, numRuns: 500 },
  );
});
