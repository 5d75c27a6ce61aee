import { columnLetters } from "../../../src/core/base";
import { findHeaderBlock } from "../../../src/core/submissions/columns/find-header";
import { readReturned } from "../../../src/core/submissions/read-returned";
import {
  aSubmission,
  cellOf,
  findings,
  headerRow,
  index,
  issuesOf,
  refusedSheets,
  source,
  valuesOf,
} from "../../support/a-submission";
import type { ReturnedBook } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

const KG01 = sampleEntries["KG01"] ?? [];
const keyRow = headerRow("KG01") + 2;
const money = cellOf("KG07", 0, "kinhPhi").column;

test("a sheet missing for an owed template is an error; for an optional one it is nothing", () => {
  const drop = (code: string) =>
    aSubmission()
      .edit((book) => void book.sheets.splice(book.sheets.indexOf(book.sheet(code)), 1))
      .read();
  expect(findings(drop("KG01"))).toEqual(["submission.sheet-missing KG01.@"]);
  expect(findings(drop("KG05A"))).toEqual([]);
});

test("a renamed sheet in another place is read, and said as a note", () => {
  const outcome = aSubmission()
    .edit((book) => {
      book.rename(book.sheet("KG01"), "Sheet1");
      book.sheets.reverse();
    })
    .read();
  expect(outcome.status).toBe("accepted");
  expect(issuesOf(outcome, "submission.sheet-renamed")).toMatchObject([
    { where: { sheet: "Sheet1", template: "KG01" } },
  ]);
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
});

/** A second sheet of KG01, filled in as this report's was. */
const withSecond = (second: ReturnType<typeof aSubmission>) =>
  aSubmission()
    .without("KG02")
    .edit((book) => {
      const { rows, merges } = second.book().sheet("KG01");
      const other = book.sheet("KG02");
      other.name = "KG01 (2)";
      Object.assign(other, { rows, merges });
    })
    .read();

test("two sheets with the same template: both are named and neither is read", () => {
  const outcome = withSecond(aSubmission().typed("KG01", 1, "dvThamGia", 297));
  expect(issuesOf(outcome, "submission.sheet-duplicate")).toMatchObject([
    { where: { sheet: "KG01 (2)" }, facts: { other: "KG01 Quán triệt, tuyên truyền" } },
  ]);
  expect(refusedSheets(outcome)).toEqual({ KG01: undefined });
  const kg01 =
    outcome.status !== "rejected" && outcome.submission.returns.find(({ template }) => template === "KG01");
  expect(kg01).toMatchObject({ entries: [] });
});

test("a sheet and its copy count once, and that is said", () => {
  const outcome = withSecond(aSubmission());
  expect(issuesOf(outcome, "submission.sheet-copied")).toMatchObject([
    { severity: "warning", where: { sheet: "KG01 (2)" }, facts: { other: "KG01 Quán triệt, tuyên truyền" } },
  ]);
  expect(issuesOf(outcome, "submission.sheet-duplicate")).toEqual([]);
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
});

test("a second sheet struck through is no copy", () => {
  const struck = withSecond(
    aSubmission().edit((book) => {
      const { row, column } = cellOf("KG01", 0, "dvThamGia");
      book.sheet("KG01").look(row, column, "struck");
    }),
  );
  expect(issuesOf(struck, "submission.sheet-duplicate")).toHaveLength(1);
});

test("of two sheets the one left blank is passed over, whichever stands first", () => {
  const blank = withSecond(aSubmission().without("KG01"));
  expect(issuesOf(blank, "submission.sheet-duplicate")).toEqual([]);
  expect(issuesOf(blank, "submission.sheet-blank")).toMatchObject([{ severity: "info" }]);
  expect(valuesOf(blank, "KG01")).toMatchObject(KG01);
});

test("a sheet that is no template is named and passed over", () => {
  const outcome = aSubmission()
    .without("KG05E")
    .edit((book) => {
      const sheet = book.sheet("KG05E");
      sheet.name = "Ghi chép";
      sheet.rows = new Map([[1, { hidden: false, cells: new Map([[1, { value: "Việc cần làm" }]]) }]]);
    })
    .read();
  expect(issuesOf(outcome, "submission.sheet-passed-over")).toMatchObject([
    { severity: "info", where: { sheet: "Ghi chép" } },
  ]);
});

test("moved columns are read by their header and said as a note", () => {
  const outcome = aSubmission()
    .edit((book) => {
      const sheet = book.sheet("KG01");
      sheet.merges = [];
      sheet.moveColumns((column) => (column === 2 ? 3 : column === 3 ? 2 : column));
    })
    .read();
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
  expect(issuesOf(outcome, "submission.columns-moved")).toMatchObject([{ severity: "info" }]);
});

test("labels that contradict the hidden keys are an error, and neither column is read", () => {
  const outcome = aSubmission()
    .edit((book) => {
      const { column } = cellOf("KG01", 0, "dvPhaiHoc");
      book.sheet("KG01").put(headerRow("KG01"), column, "Đảng viên tham gia");
      book.sheet("KG01").put(headerRow("KG01"), column + 1, "Đảng viên phải học tập");
    })
    .read();
  expect(issuesOf(outcome, "submission.header-contradiction")).toMatchObject([
    { found: "Đảng viên tham gia", facts: { label: "Đảng viên phải học tập" } },
    { found: "Đảng viên phải học tập", facts: { label: "Đảng viên tham gia" } },
  ]);
  expect(issuesOf(outcome, "submission.required-figure-blank")).toEqual([]);
});

test.each([
  ["its label", (book: ReturnedBook) => book.sheet("KG07").put(headerRow("KG07"), money, "Kinh phí (đồng)")],
  [
    "the row of units",
    (book: ReturnedBook) => book.sheet("KG07").put(headerRow("KG07") + 1, money, "(nghìn đồng)"),
  ],
  [
    "a caption above the table",
    (book: ReturnedBook) => book.sheet("KG07").put(headerRow("KG07") - 2, 9, "Đơn vị tính: nghìn đồng"),
  ],
  [
    "another currency",
    (book: ReturnedBook) => book.sheet("KG07").put(headerRow("KG07"), money, "Kinh phí (USD)"),
  ],
])("a column of money in another unit by %s is asked about once, and no figure is taken", (_, edit) => {
  const outcome = aSubmission().only("KG07").edit(edit).read();
  const [issue, ...others] = issuesOf(outcome, "submission.column-unit-differs");
  expect([issue?.severity, issue?.where.column, others.length]).toEqual(["error", money, 0]);
  expect(issuesOf(outcome, "submission.unknown-column")).toEqual([]);
  expect(Object.values(refusedSheets(outcome))).toEqual([undefined]);
});

test("of two columns whose labels and keys contradict each other, nothing is read", () => {
  const workbook = aSubmission()
    .edit((book) => {
      const { column } = cellOf("KG01", 0, "dvPhaiHoc");
      book.sheet("KG01").put(headerRow("KG01"), column, "Đảng viên tham gia");
    })
    .workbook();
  const [kg01] = readReturned(workbook, source, { index, period: "2024" }).returns;
  expect(kg01?.entries[0]?.values).not.toHaveProperty("dvPhaiHoc");
  expect(kg01?.entries[0]?.values).not.toHaveProperty("dvThamGia");
  expect(kg01?.entries[0]?.values).toHaveProperty("quanChung");
});

test("labels swapped in merged cells are seen, whatever an old text behind them says", () => {
  const outcome = aSubmission()
    .edit((book) => {
      const { column } = cellOf("KG01", 0, "capToChuc");
      book.sheet("KG01").put(headerRow("KG01") - 1, column, "Hình thức");
      book.sheet("KG01").put(headerRow("KG01") - 1, column + 1, "Cấp tổ chức");
    })
    .read();
  expect(issuesOf(outcome, "submission.header-contradiction")).toHaveLength(2);
});

test("thousands of merged cells are looked at once per row, not once per template and header", () => {
  const sheet = aSubmission()
    .workbook()
    .sheets.find(({ name }) => name.startsWith("KG01"));
  if (sheet === undefined) throw new Error("no sheet KG01");
  let looks = 0;
  const merges = Array.from({ length: 2000 }, (_, at) => ({
    top: 1,
    left: 1,
    right: 200,
    get bottom() {
      looks += 1;
      return 61 + (at % 900);
    },
  }));
  const crowded = { ...sheet, merges: [...sheet.merges, ...merges] };
  for (const template of index.catalogue.templates) findHeaderBlock(crowded, template);
  expect(looks).toBeLessThanOrEqual(crowded.merges.length * crowded.rows.length);
});

test("where a file says that merged cells overlap, the first one holds", () => {
  const outcome = aSubmission()
    .edit((book) => {
      const { column } = cellOf("KG01", 0, "tinBai");
      const row = headerRow("KG01");
      const across = { top: row, bottom: row + 1, left: column - 1, right: column };
      book.sheet("KG01").merges = [...book.sheet("KG01").merges, across];
    })
    .readFile();
  expect(issuesOf(outcome, "submission.header-contradiction")).toEqual([]);
  expect(valuesOf(outcome, "KG01")?.[0]?.["tinBai"]).toBe(KG01[0]?.["tinBai"]);
});

test("a missing required column is one error, not one in every row; a missing optional one is a warning", () => {
  const drop = (field: string) =>
    aSubmission()
      .edit((book) => book.sheet("KG01").dropColumn(cellOf("KG01", 0, field).column))
      .read();
  expect(findings(drop("quanChung"))).toEqual(["submission.column-missing KG01.quanChung@8"]);
  expect(findings(drop("tinBai"))).toEqual(["submission.optional-column-missing KG01.tinBai@8"]);
});

test("a column known by another name is a note; one nobody knows is a warning while its key stands", () => {
  const relabel = (label: string) =>
    aSubmission()
      .edit((book) =>
        book.sheet("KG01").put(headerRow("KG01") - 1, cellOf("KG01", 0, "tinBai").column, label),
      )
      .read();
  expect(issuesOf(relabel("Tin, bài"), "submission.column-alias")).toMatchObject([
    { severity: "info", found: "Tin, bài" },
  ]);
  expect(findings(relabel("Số phóng sự"))).toEqual(["submission.column-renamed KG01.tinBai@8"]);
});

test.each([
  ...["Kinh phí còn nợ", "Kinh phí dự kiến", "Kinh phí năm 2022", "Tháng"],
  ...["Kinh phí (lũy kế từ đầu nhiệm kỳ)", "Kinh phí (kế hoạch)"],
])("a column relabelled “%s” is about something else than its key says, and is asked about", (label) => {
  const outcome = aSubmission()
    .only("KG07")
    .edit((book) => book.sheet("KG07").put(headerRow("KG07"), money, label))
    .read();
  expect(issuesOf(outcome, "submission.header-contradiction")).toMatchObject([
    { found: label, where: { column: money }, facts: { label: "Kinh phí" } },
  ]);
  expect(issuesOf(outcome, "submission.column-unit-differs")).toEqual([]);
});

test.each(["Kinh phí thực hiện", "Kinh phí trong tháng"])("“%s” is a warning: its key stands", (label) => {
  const outcome = aSubmission()
    .edit((book) => book.sheet("KG07").put(headerRow("KG07"), money, label))
    .read();
  expect(findings(outcome)).toEqual([`submission.column-renamed KG07.kinhPhi@${headerRow("KG07")}`]);
});

test("a column without field is named once when it holds something", () => {
  const outcome = aSubmission()
    .edit((book) => {
      book.insertColumn(book.sheet("KG01"), 4);
      book.sheet("KG01").put(headerRow("KG01"), 4, "Ghi riêng");
      book.sheet("KG01").put(12, 4, 5);
      book.sheet("KG01").put(13, 4, 6);
    })
    .read();
  expect(issuesOf(outcome, "submission.unknown-column")).toMatchObject([
    { severity: "warning", found: "Ghi riêng", where: { row: 12, column: 4 }, facts: { letters: "D" } },
  ]);
  expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
});

describe("a header typed anew after the hidden keys were deleted", () => {
  const typedAnew = (
    code: string,
    row: number,
    labels: readonly (readonly [number, string])[],
    entries = sampleEntries[code] ?? [],
  ) =>
    aSubmission()
      .with(code, entries)
      .edit((book) => {
        const sheet = book.sheet(code);
        sheet.rows.delete(headerRow(code) + 2);
        for (const [column, label] of labels) sheet.put(row, column, label);
      })
      .read();
  const meetings = cellOf("KG01", 0, "soHoiNghi").column;

  test.each(["Tổng số hội nghị", "Số lượng hội nghị", "SL hội nghị", "Số HN", "HN/lớp", "Số cuộc hội nghị"])(
    "“%s” means the column of meetings, and that is said",
    (label) => {
      const outcome = typedAnew("KG01", headerRow("KG01") - 1, [[meetings, label]]);
      expect(issuesOf(outcome, "submission.column-alias")).toMatchObject([
        { severity: "info", found: label },
      ]);
      expect(valuesOf(outcome, "KG01")).toMatchObject(KG01);
    },
  );

  test("“Tổng kinh phí” means that of money, and no word that may mean another thing is taken for it", () => {
    const kept = typedAnew("KG07", headerRow("KG07"), [[money, "Tổng kinh phí"]]);
    expect(issuesOf(kept, "submission.column-alias")).toMatchObject([{ found: "Tổng kinh phí" }]);
    for (const label of ["Kinh phí còn nợ", "Số tiền vay"])
      expect(
        issuesOf(typedAnew("KG07", headerRow("KG07"), [[money, label]]), "submission.column-alias"),
      ).toEqual([]);
  });

  test.each(["Chi phí", "Số tiền vay", ""])(
    "figures under “%s” where those of money stood are asked about; without figures it is told that the column lacks",
    (label) => {
      const asked = typedAnew("KG07", headerRow("KG07"), [[money, label]]);
      expect(asked.issues).toMatchObject([
        {
          code: "submission.column-in-its-place",
          severity: "error",
          where: { template: "KG07", field: "kinhPhi", column: money },
          found: label === "" ? columnLetters(money) : label,
        },
      ]);
      const without = (sampleEntries["KG07"] ?? []).map(({ kinhPhi: _, ...rest }) => rest);
      const told = typedAnew("KG07", headerRow("KG07"), [[money, label]], without);
      expect(told.issues.map(({ severity }) => severity)).toEqual(["warning"]);
    },
  );

  test("two columns that may both mean it mean it neither; one beside the column itself is the unit's own", () => {
    const { column: articles } = cellOf("KG01", 0, "tinBai");
    const both = typedAnew("KG01", headerRow("KG01") - 1, [
      [meetings, "Tổng số hội nghị"],
      [articles, "Số cuộc hội nghị"],
    ]);
    expect(issuesOf(both, "submission.column-in-its-place").map(({ where }) => where.field)).toEqual([
      "soHoiNghi",
      "tinBai",
    ]);
    const beside = typedAnew("KG01", headerRow("KG01"), [[20, "Tổng số hội nghị"]]);
    expect(issuesOf(beside, "submission.column-duplicate")).toEqual([]);
    expect(valuesOf(beside, "KG01")).toMatchObject(KG01);
  });
});

test("two columns of one name are an error", () => {
  const outcome = aSubmission()
    .edit((book) => {
      const sheet = book.sheet("KG01");
      sheet.rows.delete(keyRow);
      sheet.put(headerRow("KG01"), 20, "Ghi chú");
    })
    .read();
  expect(issuesOf(outcome, "submission.column-duplicate")).toMatchObject([
    { found: "Ghi chú", where: { column: 20 } },
  ]);
});

test("a sheet without any header is an error, and no rows are made up", () => {
  const outcome = aSubmission()
    .edit((book) => {
      for (const row of [7, 8, 9, 10]) book.sheet("KG01").rows.delete(row);
    })
    .read();
  expect(outcome.issues.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["submission.sheet-missing"]),
  );
  expect(outcome.status).toBe("accepted-in-part");
});
