import { readSubmission } from "../../../src/core/submissions";
import type { Sheet, SheetNote } from "../../../src/core/workbook";
import { aSubmission, cellOf, headerRow, index, issuesOf, source } from "../../support/a-submission";
import type { BookSheet } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

/** The columns of which one asks in which unit they are counted, in a report whose one sheet was changed. */
function asked(
  code: string,
  edit: (sheet: BookSheet) => void,
  changed: (sheet: Sheet) => Sheet = (sheet) => sheet,
): readonly string[] {
  const workbook = aSubmission()
    .only(code)
    .edit((book) => edit(book.sheet(code)))
    .workbook();
  const sheets = workbook.sheets.map((sheet) => (sheet.name.startsWith(code) ? changed(sheet) : sheet));
  const outcome = readSubmission({ ...workbook, sheets }, source, { index, period: "2024" });
  return issuesOf(outcome, "submission.column-unit-differs").map(({ where }) => where.field ?? "");
}

const untouched = (): void => undefined;
const below = (code: string): number => cellOf(code, 0, "").row + (sampleEntries[code]?.length ?? 0);

/** A text in a row of its own under the table. */
const under = (code: string, text: string) =>
  asked(code, (sheet) => sheet.put(below(code) + 1, 2, text, "text"));
/** A remark of the first entry. */
const remarked = (code: string, text: string) =>
  asked(code, (sheet) => sheet.put(cellOf(code, 0, "ghiChu").row, cellOf(code, 0, "ghiChu").column, text));
/** What stands right of the table, beside the first entry. */
const beside = (code: string, text: string) =>
  asked(code, (sheet) => sheet.put(cellOf(code, 0, "").row, 25, text, "text"));
const above = (code: string, text: string) =>
  asked(code, (sheet) => sheet.put(headerRow(code) - 2, 9, text, "text"));
const named = (code: string, words: string) =>
  asked(code, untouched, (sheet) => ({ ...sheet, name: `${code} ${words}` }));
const noted = (code: string, note: SheetNote) =>
  asked(code, untouched, (sheet) => ({ ...sheet, notes: [note] }));

describe("a unit of another size, stated for figures that are no money, is asked about", () => {
  test.each([
    ["Ghi chú: quần chúng tính bằng nghìn lượt", ["quanChung"]],
    ["Ghi chú: Cột 11 tính theo đơn vị trăm lượt người", ["quanChung"]],
    ["Ghi chú: cột K tính bằng trăm", ["quanChung"]],
    ["ĐVT: nghìn lượt người", ["quanChung"]],
    ["Đơn vị tính: trăm đảng viên", ["dvPhaiHoc", "dvThamGia", "cbChuChot"]],
  ])("below the table: “%s”", (text, columns) => {
    expect(under("KG01", text)).toEqual(columns);
    expect(above("KG01", text)).toEqual(columns);
  });

  test("in a remark, beside an entry, in the sheet's name, in a comment and in a box", () => {
    expect(remarked("KG01", "ĐVT: nghìn lượt người")).toEqual(["quanChung"]);
    expect(beside("KG01", "nghìn lượt người")).toEqual(["quanChung"]);
    expect(named("KG01", "(nghìn lượt)")).toEqual(["quanChung"]);
    expect(
      noted("KG01", { kind: "comment", ...cellOf("KG01", 0, "quanChung"), text: "ĐVT: trăm lượt" }),
    ).toEqual(["quanChung"]);
    expect(noted("KG01", { kind: "text-box", text: "Quần chúng tính bằng nghìn lượt" })).toEqual([
      "quanChung",
    ]);
  });
});

test("so is one that is printed over the pages", () => {
  const printed = (text: string) =>
    asked("KG07", untouched, (sheet) => ({ ...sheet, pageTexts: [text, "Trang"] }));
  expect(printed("Trang 1")).toEqual([]);
  expect(printed("ĐVT: nghìn đồng")).toEqual(["kinhPhi"]);
  expect(printed("ĐVT: triệu đồng")).toEqual([]);
});

test("one of money is asked about wherever it stands, once", () => {
  for (const text of ["Kinh phí: nghìn đồng", "ĐVT: 1.000đ", "(đv: nghìn đồng)"]) {
    expect([text, remarked("KG07", text)]).toEqual([text, ["kinhPhi"]]);
    expect([text, beside("KG07", text)]).toEqual([text, ["kinhPhi"]]);
  }
  expect(beside("KG07", "nghìn đồng")).toEqual(["kinhPhi"]);
  expect(under("KG07", "Tính bằng đồng")).toEqual(["kinhPhi"]);
  for (const words of ["(nghìn đồng)", "nghìn đồng", "ĐVT nghìn đồng"])
    expect([words, named("KG07", words)]).toEqual([words, ["kinhPhi"]]);
  expect(above("KG07", "CÔNG TÁC TẬP HUẤN (nghìn đồng)")).toEqual(["kinhPhi"]);
});

describe("words that only hold a unit are no unit of the table", () => {
  test.each([
    ...[
      "Trong đó 3 nghìn lượt trực tuyến",
      "(3 nghìn lượt trực tuyến)",
      "10.000 lượt",
      "Hơn 1 nghìn lượt người",
    ],
    ...["Số liệu tính theo quý", "Đơn vị tính: người", "ĐVT: lượt người", "Đơn vị: Chi bộ Thuận Nghĩa"],
    ...[
      "Tính bằng tỷ lệ %",
      "Đông",
      "Rất đông quần chúng",
      "Tăng 2 trăm lượt so với cùng kỳ",
      "(10) lượt người",
    ],
  ])("“%s” of turns and persons", (text) => {
    for (const say of [under, remarked, beside, above]) expect(say("KG01", text)).toEqual([]);
    expect(noted("KG01", { kind: "comment", ...cellOf("KG01", 0, "quanChung"), text })).toEqual([]);
  });

  test.each([
    ...[
      "Kinh phí: 10.000.000 đồng",
      "Kinh phí: 5 triệu đồng",
      "Tiền ăn: 50.000đ/người/ngày",
      "Kinh phí: đồng chí Nam",
    ],
    ...[
      "ĐVT: triệu đồng",
      "Đơn vị tính: 1.000.000 đồng",
      "Hoạt động",
      "Đơn vị tính: đồng chí",
      "Kinh phí: không",
      "K",
    ],
    ...["Kinh phí do huyện cấp 5 nghìn đồng mỗi người"],
  ])("“%s” of money", (text) => {
    for (const say of [under, remarked, beside, above]) expect(say("KG07", text)).toEqual([]);
    expect(noted("KG07", { kind: "comment", ...cellOf("KG07", 0, "kinhPhi"), text })).toEqual([]);
  });

  test.each(["Hoạt động", "Tập huấn lao động", "Công tác (triệu đồng)", "Đợt 2"])(
    "a sheet called “%s”",
    (words) => {
      expect(named("KG07", words)).toEqual([]);
    },
  );
});

describe("another unit over figures that do not need it is no question", () => {
  const money = cellOf("KG07", 0, "kinhPhi");
  const withUnit = (text: string, cell: (sheet: BookSheet) => void) =>
    asked("KG07", (sheet) => {
      sheet.put(headerRow("KG07") + 1, money.column, text);
      for (let at = 0; at < (sampleEntries["KG07"]?.length ?? 0); at += 1)
        sheet.clear(money.row + at, money.column);
      cell(sheet);
    });
  const typed = (value: string | number) => (sheet: BookSheet) =>
    sheet.put(money.row, money.column, value, typeof value === "string" ? "text" : undefined);

  test("a column that is empty, nought or says its own unit in every cell", () => {
    expect(withUnit("(nghìn đồng)", untouched)).toEqual([]);
    expect(withUnit("(nghìn đồng)", typed(0))).toEqual([]);
    expect(withUnit("(nghìn đồng)", typed("-"))).toEqual([]);
    for (const text of ["18.500 nghìn đồng", "18,5 triệu đồng", "18 triệu 500 nghìn", "18.500.000 đ"])
      expect([text, withUnit("(nghìn đồng)", typed(text))]).toEqual([text, []]);
  });

  test("a figure that says none is one", () => {
    for (const value of [18500, "18.500", "18500", "mười tám"])
      expect([value, withUnit("(nghìn đồng)", typed(value))]).toEqual([value, ["kinhPhi"]]);
  });

  test("of a sheet marked as nil nothing is asked, and the next file with that header is asked about all the same", () => {
    expect(withUnit("(nghìn đồng)", untouched)).toEqual([]);
    expect(withUnit("(nghìn đồng)", typed(18500))).toEqual(["kinhPhi"]);
    expect(withUnit("(nghìn đồng)", untouched)).toEqual([]);
  });

  test("a remark is about its own row", () => {
    const blank = (sheet: BookSheet): void => {
      sheet.clear(money.row, money.column);
      sheet.put(money.row, cellOf("KG07", 0, "ghiChu").column, "Kinh phí: nghìn đồng");
    };
    expect(asked("KG07", blank)).toEqual([]);
  });
});
