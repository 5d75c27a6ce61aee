import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArchive, writeArchive, writeWorkbook } from "../../src/core/workbook";
import { deflate } from "../../src/host/node/deflate";
import { kitchenSink } from "../support/kitchen-sink";
import { convertWithLibreOffice, runPython } from "../support/office-tools";

/** Prints what we promise about a workbook as one JSON object, as openpyxl sees it. */
const DUMP = `
import json, sys, zipfile
from xml.etree import ElementTree
path = sys.argv[1]
package, book = zipfile.ZipFile(path), openpyxl.load_workbook(path)
sheet, lists = book["Biểu KG 01"], book["Danh mục"]
values = openpyxl.load_workbook(path, data_only=True)["Biểu KG 01"]
side = lambda s: s and s.style
def look(cell):
    fill, align = cell.fill.fgColor.rgb if cell.fill.fill_type else None, cell.alignment
    horizontal = align.horizontal if align.horizontal != "general" else None
    return [cell.font.name, cell.font.sz, cell.font.b, cell.font.i, fill, side(cell.border.top), side(cell.border.bottom),
        cell.number_format, horizontal, align.vertical or "bottom", bool(align.wrap_text), cell.protection.locked]
def rule(r):
    font, fill, border = r.dxf.font, r.dxf.fill, r.dxf.border
    return [r.formula, bool(font and font.b), fill and fill.bgColor.rgb, border and side(border.top)]
def validation(v):
    bounds = [v.formula1] + ([v.formula2] if v.operator in (None, "between") and v.type == "date" else [])
    return [str(v.sqref), v.type, bounds, v.operator or "between", v.errorStyle or "stop", bool(v.allowBlank),
        v.showErrorMessage, v.promptTitle, v.prompt, v.errorTitle, v.error and v.error[-12:]]
names = book.defined_names.definedName
custom = ElementTree.fromstring(package.read("docProps/custom.xml"))
guard = sheet.protection
print(json.dumps({
    "checksums": package.testzip(),
    "sheets": [[s.title, s.sheet_state] for s in book],
    "active": book.active.title,
    "structureLocked": bool(book.security and book.security.lockStructure),
    "names": sorted([n.name, n.attr_text, n.localSheetId] for n in names if not n.is_reserved),
    "properties": [book.properties.title, book.properties.creator],
    "custom": {p.get("name"): p[0].text for p in custom},
    "values": [[c.value for c in row] for row in values["A4:F7"]],
    "kinds": [sheet[a].data_type for a in ("A4", "B4", "D4", "C6")],
    "lists": [c.value for c in lists["A"]],
    "formulas": [sheet[a].value for a in ("C6", "A7", "B7", "C7")],
    "looks": {a: look(sheet[a]) for a in ("A1", "B3", "B4", "C4", "D4", "E4", "B6")},
    "columnStyle": [sheet.column_dimensions["B"].number_format, sheet.column_dimensions["B"].protection.locked],
    "widths": [round(sheet.column_dimensions[c].width - 0.625, 1) for c in "ABCDE"],
    "hiddenColumn": sheet.column_dimensions["F"].hidden,
    "rows": [sheet.row_dimensions[1].height, sheet.row_dimensions[6].hidden],
    "merges": [str(m) for m in sheet.merged_cells.ranges],
    "filter": sheet.auto_filter.ref,
    "view": [sheet.freeze_panes, sheet.sheet_view.showGridLines],
    "validations": [validation(v) for v in sheet.data_validations.dataValidation],
    "rules": {str(r.sqref): [rule(x) for x in r.rules] for r in sheet.conditional_formatting},
    "stops": [x.stopIfTrue for r in sheet.conditional_formatting for x in r.rules],
    "protected": guard.sheet,
    "forbidden": [k for k in ("objects", "scenarios", "sort", "autoFilter", "insertRows", "deleteRows", "formatCells",
        "formatColumns", "formatRows", "insertHyperlinks") if getattr(guard, k)],
    "printed": [sheet.print_title_rows, sheet.print_area],
    "page": [sheet.page_setup.orientation, int(sheet.page_setup.paperSize), sheet.page_setup.fitToWidth or 1,
        sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.print_options.horizontalCentered],
    "sideMargins": [round(m * 2.54, 1) for m in (sheet.page_margins.left, sheet.page_margins.right)],
    "endMargins": [round(m * 2.54, 1) for m in (sheet.page_margins.top, sheet.page_margins.bottom)],
    "headers": [sheet.oddHeader.center.text, sheet.oddFooter.left.text, sheet.oddFooter.right.text],
    "firstPage": [sheet.HeaderFooter.differentFirst, sheet.firstHeader.center.text, sheet.firstFooter.right.text],
    "jump": sheet["B6"].hyperlink and sheet["B6"].hyperlink.location,
    "note": sheet["B3"].comment and sheet["B3"].comment.text,
}, ensure_ascii=False, default=str))
`;

let folder: string;
let ours: Dump;
let throughLibreOffice: Dump;
type Dump = Readonly<Record<string, unknown>>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "write-interop-"));
  const file = join(folder, "bieu.xlsx");
  writeFileSync(file, writeWorkbook(kitchenSink, { deflate }));
  const converted = join(folder, "converted");
  mkdirSync(converted);
  ours = dump(file);
  throughLibreOffice = dump(convertWithLibreOffice(file, "xlsx", converted));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dump = (file: string): Dump => JSON.parse(runPython(DUMP, [file]));

test("openpyxl finds every part whole", () => {
  expect(ours["checksums"]).toBeNull();
});

describe("openpyxl reads it, and reads it again after LibreOffice has opened and saved it", () => {
  const survives = (what: string, key: string, expected: unknown) =>
    test(what, () => {
      expect({ ours: ours[key], throughLibreOffice: throughLibreOffice[key] }).toEqual({
        ours: expected,
        throughLibreOffice: expected,
      });
    });

  survives("the sheet it opens with", "active", "Biểu KG 01");
  survives("global and local names", "names", [
    ["danh_muc", "'Danh mục'!$A$2:$A$4", null],
    ["dong_dau", "'Biểu KG 01'!$A$4", 1],
  ]);
  survives("title and author", "properties", ["Báo cáo sáu tháng", "Ban Tuyên giáo và Dân vận"]);
  survives("custom properties", "custom", {
    "khoagiao.template": "KG 01",
    "khoagiao.orgUnit": 'xã "Phước Hà" & <khác>',
  });
  survives("kinds of values: text that looks like a formula is text", "kinds", ["n", "s", "d", "f"]);
  survives("text that looks like a formula, on a list", "lists", [
    "Nội dung",
    "=1+1",
    "Đ/c A's",
    "+84 @x -1",
  ]);
  survives("formulas", "formulas", ["=SUM(C4:C5)", '=IF(C6>0,"có & đủ","")', "=C6>0", "=COUNTA(danh_muc)"]);
  survives("fonts, fills, borders, formats, alignment, locks", "looks", {
    A1: ["Times New Roman", 16, true, false, null, null, null, "General", "center", "bottom", false, true],
    B3: [
      "Times New Roman",
      12,
      true,
      false,
      "FFDDEBF7",
      "thin",
      "thin",
      "General",
      "center",
      "center",
      true,
      true,
    ],
    B4: ["Times New Roman", 12, false, false, null, "thin", "thin", "@", null, "top", true, false],
    C4: ["Times New Roman", 12, false, false, null, "thin", "thin", "#,##0", null, "bottom", false, false],
    D4: [
      "Times New Roman",
      12,
      false,
      false,
      null,
      "hair",
      "hair",
      "dd/mm/yyyy",
      "right",
      "bottom",
      false,
      false,
    ],
    E4: ["Times New Roman", 12, false, true, null, null, "thin", "0.00%", null, "bottom", false, true],
    B6: ["Arial", 11, false, false, null, null, null, "General", null, "bottom", false, true],
  });
  survives("the style of a column, for cells nobody wrote yet", "columnStyle", ["@", false]);
  survives("column widths", "widths", [6, 40, 12.5, 14, 12]);
  survives("hidden columns", "hiddenColumn", true);
  survives("row heights and hidden rows", "rows", [30, true]);
  survives("merged cells", "merges", ["A1:E1"]);
  survives("the filter", "filter", "A3:E7");
  survives("validations with their Vietnamese boxes", "validations", [
    [
      ...["B4:B200", "list", ["danh_muc"], "between", "stop", true, true],
      ...["Chọn nội dung trong danh mục đã…", "Bấm mũi tên để chọn.\nKhông gõ tay."],
      ...["Ngoài danh mục", "nh mục. Chỉ…"],
    ],
    ["C4:C200", "whole", ["0"], "greaterThanOrEqual", "stop", false, true, null, null, null, "nguyên từ 0."],
    ["D4:D200", "date", ["45292", "45657"], "between", "warning", false, true, null, null, null, null],
    ["E4:E200", "decimal", ["1"], "lessThanOrEqual", "information", false, true, null, null, null, null],
    ["F4:F100", "textLength", ["20"], "lessThan", "stop", false, true, null, null, null, null],
    [
      ...["F101:F200", "custom", ['AND(F101<>"",LEN(F101)<5)'], "between", "stop", false, true],
      ...[null, null, null, null],
    ],
  ]);
  survives("conditional formats", "rules", {
    "B4:B200": [[['AND($C4<>"",$B4="")'], true, "FFFFC7CE", null]],
    "C4:C200": [[["$C4>1000"], false, null, "thin"]],
  });
  survives("protection without a password", "protected", true);
  survives("what it forbids", "forbidden", [
    ...["objects", "scenarios", "deleteRows", "formatCells", "formatRows", "insertHyperlinks"],
  ]);
  survives("repeated rows and print area", "printed", ["$3:$3", ["$A$1:$E$7"]]);
  survives("A4 landscape, one page wide", "page", ["landscape", 9, 1, 0, true, true]);
  survives("side margins in centimetres", "sideMargins", [3, 1.5]);
  survives("header and footer", "headers", ["Báo cáo Khoa giáo", "KG 01", "Trang &P/&N"]);
  survives("none on the first page", "firstPage", [true, null, null]);
  survives("jumps", "jump", "'Danh mục'!A2");
  survives("notes", "note", "Ghi rõ tên hội nghị.\nMỗi dòng một hội nghị.");
});

describe("results of formulas", () => {
  const rows = [
    [1, "=1+1", 12, "2024-06-30 00:00:00", 0.125, "a"],
    [2, "  Hội nghị 😀\nquán triệt <&>  ", 1234567, null, true, null],
    [3, "Chi tiết", 1234579, null, null, null],
  ];

  test("are there for whoever does not calculate", () => {
    expect(ours["values"]).toEqual([...rows, ["có & đủ", true, 3, null, null, null]]);
  });

  test("are the same when LibreOffice calculates anew (it stores TRUE of a formula as 1)", () => {
    expect(throughLibreOffice["values"]).toEqual([...rows, ["có & đủ", 1, 3, null, null, null]]);
  });
});

/** LibreOffice 7.4 without a window loses these from any file, so only the first reading can show them. */
describe("openpyxl reads it", () => {
  test.each([
    ["views: frozen panes, grid lines", "view", ["C4", false]],
    ["the locked structure", "structureLocked", true],
    ["rules that stop", "stops", [true, null]],
    ["margins above and below", "endMargins", [2, 2]],
    [
      "very hidden sheets",
      "sheets",
      [
        ["_meta", "veryHidden"],
        ["Biểu KG 01", "visible"],
        ["Danh mục", "hidden"],
      ],
    ],
  ])("%s", (_, key, expected) => {
    expect(ours[key]).toEqual(expected);
  });

  test("LibreOffice hides what was very hidden", () => {
    expect(throughLibreOffice["sheets"]).toEqual([
      ["_meta", "hidden"],
      ["Biểu KG 01", "visible"],
      ["Danh mục", "hidden"],
    ]);
  });
});

test("files in an archive are called in Vietnamese, and bear the day they were put there", () => {
  const files = ["2024-H1 - Phú Phong.xlsx", "2024-H1 - 🌾 Bình Hòa.xlsx", "a.txt"].map((name, at) => ({
    name,
    bytes: new Uint8Array(3 * at).fill(at),
  }));
  const zip = writeArchive(files, { deflate, day: "2024-07-18" });
  const archive = readArchive(zip);
  expect(archive.ok && archive.value.map(({ name }) => name)).toEqual(files.map(({ name }) => name));

  const folder = mkdtempSync(join(tmpdir(), "khoagiao-archive-"));
  writeFileSync(join(folder, "a.zip"), zip);
  const told = runPython(
    `import json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
print(json.dumps([archive.testzip(), [[one.filename, one.date_time] for one in archive.infolist()]]))`,
    [join(folder, "a.zip")],
  );
  expect(JSON.parse(told)).toEqual([null, files.map(({ name }) => [name, [2024, 7, 18, 0, 0, 0]])]);
});
