import { repaired, repairsOf } from "../../../src/app";
import { soleProposal } from "../../../src/app/filling/changes/sole-proposal";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { isError, serialFromDate } from "../../../src/core/base";
import type { Scalar } from "../../../src/core/workbook";
import { anOpenBook, cardOf, reportOf } from "../../support/an-open-report";
import { sampleEntries } from "../../support/sample-entries";

const [first = {}, second = {}, third = {}] = sampleEntries["KG01"] ?? [];

/** Types texts into cells of the first entry of KG01. */
function typed(texts: Readonly<Record<string, Scalar>>) {
  const book = anOpenBook({ KG01: [first, second, third] });
  const layout = reportOf(book).reading.layouts.get("KG01");
  const cells = Object.entries(texts).map(([key, value]) => ({
    row: 12,
    column: layout?.columnOf.get(key) ?? 0,
    value,
  }));
  book.apply([{ sheet: layout?.sheet.name ?? "", cells }]);
  return book;
}

const shown = (book: ReturnType<typeof typed>) =>
  repairsOf(reportOf(book)).map(({ field, before, after }) => [field.key, before, after]);

test("numbers and dates typed as text, and names in another spelling, are put right in one step", () => {
  const book = typed({
    dvPhaiHoc: "3.044",
    ngayTrienKhai: "15/3/2024",
    hinhThuc: "TRUC TIEP",
    vanBan: "21 ct tw (04 05 2023)",
  });
  const label = reportOf(book).index.directive("21-CT/TW@2023-05-04")?.label;
  expect(shown(book)).toEqual([
    ["vanBan", "21 ct tw (04 05 2023)", label],
    ["hinhThuc", "TRUC TIEP", "Trực tiếp"],
    ["ngayTrienKhai", "15/3/2024", "15/03/2024"],
    ["dvPhaiHoc", "3.044", "3.044"],
  ]);
  const report = reportOf(book);
  const change = repaired(report, repairsOf(report));
  book.apply(change.writes);
  expect(repairsOf(reportOf(book))).toEqual([]);
  expect(cardOf(reportOf(book), "KG01").issues).toEqual([]);
  expect(change.undo.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([
    "21 ct tw (04 05 2023)",
    "TRUC TIEP",
    "15/3/2024",
    "3.044",
  ]);
});

test("what was surely typed in an old encoding is put right, a doubtful word is left", () => {
  const book = typed({
    hinhThuc: "Trùc tiÕp",
    vbTrienKhai: "Héi nghÞ qu¸n triÖt NghÞ quyÕt",
    ghiChu: "HuyÖn",
  });
  expect(shown(book)).toEqual([
    ["hinhThuc", "Trùc tiÕp", "Trực tiếp"],
    ["vbTrienKhai", "Héi nghÞ qu¸n triÖt NghÞ quyÕt", "Hội nghị quán triệt Nghị quyết"],
  ]);
  book.apply(repaired(reportOf(book), repairsOf(reportOf(book))).writes);
  expect(cardOf(reportOf(book), "KG01").issues.map(({ code }) => code)).toEqual([
    "submission.maybe-legacy-encoding",
  ]);
});

test("a slip in a name with one candidate near is offered that one", () => {
  const book = typed({ capToChuc: "Chi bội" });
  expect(shown(book)).toEqual([["capToChuc", "Chi bội", "Chi bộ"]]);
  book.apply(repaired(reportOf(book), repairsOf(reportOf(book))).writes);
  expect(reportOf(book).issues.filter((issue) => isError(issue) && issue.where.template === "KG01")).toEqual(
    [],
  );
});

test.each([
  ["soHoiNghi", "1,234"],
  ["soHoiNghi", "12 - 15"],
  ["ngayTrienKhai", "31/6/2024"],
  ["ngayTrienKhai", "tháng 3/2024"],
  ["ngayTrienKhai", "15/3/24"],
  ["vanBan", "36-NQ/TW"],
  ["vanBan", "văn bản số 5"],
  ["hinhThuc", "Trực tyếp"],
])("what has no single answer is left to the user: %s “%s”", (field, text) => {
  expect(shown(typed({ [field]: text }))).toEqual([]);
});

test("where what is nearest has ended, nothing farther away is offered for it", () => {
  const ended = defaultCatalogue.orgUnits.map((unit) =>
    unit.name === "Đảng ủy xã Tây An" ? { ...unit, validTo: "2023-12-31" } : unit,
  );
  const index = catalogueIndex({ ...defaultCatalogue, orgUnits: ended });
  const period = index.period("2024-H1")!;
  const field = { ...index.template("KG00")!.fields[0]!, type: "org-unit" } as const;
  expect(index.findOrgUnit("Đảng ủy xã Tây Ann", undefined)).toMatchObject({ kind: "none" });
  expect(soleProposal(field, "Đảng ủy xã Tây Ann", { index, period })).toBeUndefined();
});

test("a day cell beside dates typed as text may be swapped: the texts are put right, the day cells are left", () => {
  const book = typed({ ngayTrienKhai: "13/8/2024" });
  const rows = [13, 14];
  const column = reportOf(book).reading.layouts.get("KG01")?.columnOf.get("ngayTrienKhai") ?? 0;
  const sheet = cardOf(reportOf(book), "KG01").sheet ?? "";
  // 8 May: as likely 5 August, typed where the month comes first.
  book.apply([{ sheet, cells: rows.map((row) => ({ row, column, value: serialFromDate("2024-05-08") })) }]);
  expect(shown(book)).toEqual([["ngayTrienKhai", "13/8/2024", "13/08/2024"]]);
});

test("a spelling is put right in every row it stands in, though it is reported once", () => {
  const spelled = { ...first, hinhThuc: "truc tiep" };
  const book = anOpenBook({
    KG01: [spelled, { ...spelled, ngayTrienKhai: "2024-04-15" }, { ...spelled, ngayTrienKhai: "2024-04-20" }],
  });
  const repairs = repairsOf(reportOf(book));
  expect(repairs.map(({ issue }) => issue.where.row)).toEqual([12, 13, 14]);
  expect(repairs.map(({ after }) => after)).toEqual(["Trực tiếp", "Trực tiếp", "Trực tiếp"]);
});

test("the cover is put right too", () => {
  const book = anOpenBook();
  const place = reportOf(book).reading.coverSheet;
  const { row = 0, column = 0 } = place?.cells.get("ngayBaoCao") ?? {};
  book.apply([
    { sheet: place?.sheet.name ?? "", cells: [{ row, column, value: "ngày 05 tháng 7 năm 2024" }] },
  ]);
  expect(shown(book)).toEqual([["ngayBaoCao", "ngày 05 tháng 7 năm 2024", "05/07/2024"]]);
  book.apply(repaired(reportOf(book), repairsOf(reportOf(book))).writes);
  expect(reportOf(book).cover.texts["ngayBaoCao"]).toBe("05/07/2024");
  expect(reportOf(book).cover.issues.filter(({ code }) => code === "submission.date-as-text")).toEqual([]);
});
