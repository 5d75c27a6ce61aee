import { aSubmission, cellOf, findings, issuesOf, valuesOf } from "../../support/a-submission";
import type { BookSheet } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

/** Tables of a unit's own, pasted into the sheet of a form: none of their cells is an entry, and one message says so. */

const KG01 = sampleEntries["KG01"] ?? [];
const first = cellOf("KG01", 0, "vanBan").row;
const below = first + KG01.length;

const STAFF = [
  ["STT", "Họ và tên", "Năm sinh", "Chức vụ"],
  [1, "Nguyễn Văn An", 1975, "Bí thư"],
  [2, "Trần Thị Bình", 1980, "Phó Bí thư"],
  ["", "Tổng cộng", "", "2 người"],
];

const put = (
  sheet: BookSheet,
  row: number,
  column: number,
  grid: readonly (readonly (string | number)[])[],
) =>
  grid.forEach((values, down) =>
    values.forEach((value, right) => {
      if (value !== "") sheet.put(row + down, column + right, value);
    }),
  );
const kg01 = (change: (sheet: BookSheet) => void) =>
  aSubmission()
    .edit((book) => change(book.sheet("KG01")))
    .read();

test.each([1, 2])(
  "below the entries, from column %i on: one warning names its rows, and the entries count",
  (column) => {
    const outcome = kg01((sheet) => put(sheet, below + 1, column, STAFF));
    expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
    expect(outcome.issues).toMatchObject([
      {
        code: "submission.other-table",
        severity: "warning",
        where: { row: below + 1 },
        found: "STT Họ và tên Năm sinh",
        facts: { rows: `${below + 1}–${below + 4}` },
      },
    ]);
  },
);

test("its title is told as no entry that was only begun", () => {
  const outcome = kg01((sheet) => put(sheet, below + 1, 2, [["Danh sách cán bộ"], ...STAFF]));
  expect(findings(outcome)).toEqual([`submission.other-table KG01.@${below + 2}`]);
});

test("entries below a blank row, or that name a directive, are entries again", () => {
  const entry = (sheet: BookSheet, row: number) => {
    put(sheet, row, cellOf("KG01", 0, "vanBan").column, [["40-CT/TW (15/06/2004)", "Chi bộ", "Trực tiếp"]]);
    sheet.put(row, cellOf("KG01", 0, "dvThamGia").column, 20);
  };
  for (const row of [below + STAFF.length, below + STAFF.length + 1]) {
    const outcome = kg01((sheet) => {
      put(sheet, below, 1, STAFF);
      entry(sheet, row);
    });
    // It lacks most of what an entry needs, which is asked of entries alone.
    expect(issuesOf(outcome, "submission.required-figure-blank").map(({ where }) => where.row)).toContain(
      row,
    );
  }
});

test("under labels typed anew a row that says all an entry has to is one", () => {
  const labels = ["STT", "VB", "Cấp", "HT", "Ngày TC", "Số lớp"];
  const outcome = kg01((sheet) => {
    put(sheet, below, 1, [labels]);
    const typed = [...(sheet.rows.get(first)?.cells ?? [])].filter(([, { value }]) => value !== undefined);
    for (const [column, { value, kind }] of typed) sheet.put(below + 1, column, value, kind);
    for (const field of ["vanBan", "capToChuc", "hinhThuc"])
      sheet.put(below + 1, cellOf("KG01", 0, field).column, "không có trong danh mục");
  });
  expect(issuesOf(outcome, "submission.other-table")).toMatchObject([{ where: { row: below } }]);
  // Its cells are asked about, as those of an entry.
  expect(issuesOf(outcome, "submission.choice-not-listed")).toMatchObject([
    { where: { row: below + 1, field: "capToChuc" } },
    { where: { row: below + 1, field: "hinhThuc" } },
  ]);
});

test("where an entry may say little, nobody can tell the rows of another table from entries: they are asked about", () => {
  const rows = sampleEntries["KG05"] ?? [];
  const outcome = aSubmission()
    .edit((book) => put(book.sheet("KG05"), cellOf("KG05", rows.length - 1, "vanBan").row + 2, 1, STAFF))
    .read();
  expect(issuesOf(outcome, "submission.other-labels")).toMatchObject([{ severity: "error" }]);
});

test("the labels of the form once more, in part and otherwise spelled, begin no other table", () => {
  const labels = ["STT", "VĂN BẢN ĐƯỢC QUÁN TRIỆT/THỰC HIỆN", "Cấp tổ chức", "Hình thức", "Ngày"];
  const outcome = kg01((sheet) => put(sheet, below, 1, [labels]));
  expect(issuesOf(outcome, "submission.other-table")).toEqual([]);
});

test("beside the entries: one warning names all its columns", () => {
  const outcome = kg01((sheet) => put(sheet, first, 19, STAFF));
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
  expect(outcome.issues).toMatchObject([
    {
      code: "submission.outside-table",
      severity: "warning",
      where: { row: first },
      facts: { letters: "S, T, U, V" },
    },
  ]);
});

test("the total of a table beside an entry is none of the entry", () => {
  const outcome = kg01((sheet) => sheet.put(first, 19, "Tổng cộng"));
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
  expect(findings(outcome)).toEqual([`submission.outside-table KG01.@${first}`]);
});
