import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import { dateFromSerial } from "../../src/core/base";
import type { Cell, Sheet, Workbook } from "../../src/core/workbook";
import { inflate } from "../../src/host/node/inflate";
import { convertAllWithLibreOffice, runPython } from "../support/office-tools";
import { mustRead } from "../support/xlsx-by-hand";

/** What is drawn depends on it alone; `npm run fuzz` tries one after the other. */
const SEED = process.env["KHOAGIAO_SEED"] ?? "2024";

/** Writes workbooks with all kinds of cells, the same ones with both libraries; the first sheet is a plain table. */
const WRITE = `
import sys, datetime, random, xlsxwriter
folder = sys.argv[1]
draw = random.Random(int(sys.argv[2]))
words = ["Hội nghị", "Phước Hà", "Nghị quyết số 29-NQ/TW", "a & b < c > d", '"trích"', "dòng 1\\ndòng 2", "=1+1", " hai đầu ", "e\\u0302\\u0323", "😀", "x" * 300]
def value():
    return draw.choice([
        lambda: draw.randint(-10**6, 10**6), lambda: draw.random(), lambda: draw.uniform(-1e15, 1e15),
        lambda: draw.random() * 10 ** draw.randint(-300, 300), lambda: draw.choice(words), lambda: draw.choice(words) + str(draw.randint(0, 99)),
        lambda: draw.random() < 0.5, lambda: None,
        lambda: datetime.date(1900, 3, 1) + datetime.timedelta(days=draw.randint(0, 80000)),
        lambda: datetime.datetime(2024, 1, 1) + datetime.timedelta(minutes=draw.randint(0, 500000)),
    ])()
plain = [[value() for _ in range(9)] for _ in range(120)]
FORMATS = ["0.00", "#,##0", "0%", "dd/mm/yyyy", "d/m/yy h:mm", "[h]:mm", "h:mm:ss AM/PM", "mmm yyyy", '0 "ngày"', '[Red]0.0', "[$-42A]dd mmmm yyyy", "yyyy\\\\-mm\\\\-dd", "0.00E+00", "# ?/?", "@", "mm:ss.0"]
NUMBERS = [1, 45000.75, 61.5, draw.randint(61, 2958465), draw.randint(61, 80000) + draw.randint(0, 86399) / 86400]

def text_safe(v):
    return isinstance(v, str)

def with_openpyxl(path, epoch=None):
    book = openpyxl.Workbook()
    if epoch: book.epoch = epoch
    sheet = book.active
    sheet.title = "Bảng"
    for r, row in enumerate(plain, 1):
        for c, v in enumerate(row, 1):
            cell = sheet.cell(r, c)
            cell.value = v
            if text_safe(v): cell.data_type = "s"
    odd = book.create_sheet("Đủ loại")
    for r, code in enumerate(FORMATS, 1):
        for c, number in enumerate(NUMBERS, 1):
            odd.cell(r, c, number).number_format = code
    odd.cell(30, 2, "#N/A").data_type = "e"
    odd.cell(31, 2, "gộp")
    odd.merge_cells("B31:D32")
    odd.row_dimensions[30].hidden = True
    book.create_sheet("Ẩn").sheet_state = "hidden"
    book["Ẩn"]["B2"] = "góc"
    book.save(path)

def with_xlsxwriter(path, **options):
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd hh:mm:ss", **options})
    sheet, odd, hidden = book.add_worksheet("Bảng"), book.add_worksheet("Đủ loại"), book.add_worksheet("Ẩn")
    for r, row in enumerate(plain):
        sheet.write_row(r, 0, row)
    bold = book.add_format({"bold": True})
    for r, code in enumerate(FORMATS):
        for c, number in enumerate(NUMBERS):
            odd.write_number(r, c, number, book.add_format({"num_format": code}))
    odd.write_rich_string(20, 0, "một ", bold, "hai", " ba")
    odd.write_formula(21, 0, "=1+1", None, 2)
    odd.write_formula(21, 1, '="a"&"b"', None, "ab")
    odd.write_formula(21, 2, "=1/0", None, "#DIV/0!")
    odd.write_formula(21, 3, "=TRUE", None, True)
    odd.write_array_formula("A23:B23", "{=A1:B1}", None, 7)
    odd.merge_range("B31:D32", "gộp")
    odd.set_row(30, None, None, {"hidden": True})
    odd.write_blank(40, 0, None, bold)
    hidden.hide()
    hidden.write_string(*((1048575, 16383) if options.get("constant_memory") else (1, 1)), "góc")
    book.close()

from openpyxl.utils.datetime import CALENDAR_MAC_1904
with_openpyxl(folder + "/openpyxl.xlsx")
with_openpyxl(folder + "/openpyxl-1904.xlsx", CALENDAR_MAC_1904)
with_xlsxwriter(folder + "/xlsxwriter.xlsx")
with_xlsxwriter(folder + "/xlsxwriter-1904.xlsx", date_1904=True)
with_xlsxwriter(folder + "/xlsxwriter-inline.xlsx", constant_memory=True)
`;

/** Every cell openpyxl finds: [sheet, row, column, kind, value], dates as the moment they show. */
const DUMP = `
import sys, json, datetime
cells = []
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
def told(cell):
    v = cell.value
    if isinstance(v, bool): return "boolean", v
    if isinstance(v, datetime.datetime): return "date", v.isoformat(timespec="seconds")
    if isinstance(v, datetime.date): return "date", v.isoformat() + "T00:00:00"
    if isinstance(v, datetime.timedelta): return "duration", v.total_seconds()
    if isinstance(v, datetime.time): return "time", v.hour * 3600 + v.minute * 60 + v.second
    if isinstance(v, (int, float)): return "number", v
    return ("error" if cell.data_type == "e" else "text"), v
for sheet in book:
    for (r, c), cell in sorted(sheet._cells.items()):
        if cell.value is not None and cell.value != "": cells.append([sheet.title, r, c, *told(cell)])
json.dump({"cells": cells, "sheets": [[s.title, s.sheet_state, sorted(str(m) for m in s.merged_cells.ranges)] for s in book]}, sys.stdout)
`;

type Told = readonly [sheet: string, row: number, column: number, kind: string, value: unknown];
interface Dump {
  readonly cells: readonly Told[];
  readonly sheets: readonly (readonly [string, string, readonly string[]])[];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "read-agreement-"));
  runPython(WRITE, [folder, SEED]);
  convertAllWithLibreOffice(
    ["openpyxl.xlsx", "xlsxwriter-1904.xlsx"].map((file) => join(folder, file)),
    "xlsx:Calc MS Excel 2007 XML",
    join(folder, "resaved"),
  );
  mkdirSync(join(folder, "shown"));
  const shown = SHOWN.map((file) => join(folder, "shown", file.replace("/", " ")));
  SHOWN.forEach((file, at) => copyFileSync(join(folder, file), shown[at] ?? ""));
  const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";
  convertAllWithLibreOffice(shown, asCsv, join(folder, "csv"));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workbookOf = (file: string): Workbook => {
  const { workbook, issues } = mustRead(readFileSync(file), { inflate, crc32 });
  expect(issues).toEqual([]);
  return workbook;
};

const cellsOf = (sheet: Sheet): readonly (readonly [row: number, cell: Cell])[] =>
  sheet.rows.flatMap((row) => row.cells.map((cell) => [row.number, cell] as const));

/** Our cell in openpyxl's words, given which of its three kinds of dates it took it for. */
function toldAs(kind: unknown, cell: Cell): readonly [kind: unknown, value: unknown] {
  if (cell.kind !== "date") return [cell.kind, cell.value];
  const serial = Number(cell.value);
  const seconds = Math.round(serial * 86_400);
  if (kind === "duration" || kind === "time") return [kind, seconds];
  const day = dateFromSerial(Math.floor(seconds / 86_400)) ?? "";
  const clock = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  return ["date", `${day}T${clock}`];
}

const FILES = [
  "openpyxl.xlsx",
  "openpyxl-1904.xlsx",
  "xlsxwriter.xlsx",
  "xlsxwriter-1904.xlsx",
  "xlsxwriter-inline.xlsx",
  "resaved/openpyxl.xlsx",
  "resaved/xlsxwriter-1904.xlsx",
];

test.each(FILES)("every cell of %s is the one openpyxl reads", (file) => {
  const dump: Dump = JSON.parse(runPython(DUMP, [join(folder, file)]));
  const workbook = workbookOf(join(folder, file));
  const theirs = new Map(
    dump.cells.map(([sheet, row, column, ...told]) => [`${sheet}!${row},${column}`, told]),
  );
  const ours = workbook.sheets.flatMap((sheet) =>
    cellsOf(sheet).map(([row, cell]) => {
      const place = `${sheet.name}!${row},${cell.column}`;
      return [place, toldAs(theirs.get(place)?.[0], cell)] as const;
    }),
  );
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  expect(ours.length).toBeGreaterThan(900);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    dump.sheets.map(([name, state]) => [name, state]),
  );
});

const SHOWN = ["openpyxl.xlsx", "xlsxwriter-1904.xlsx", "xlsxwriter-inline.xlsx", "resaved/openpyxl.xlsx"];

test.each(SHOWN)(
  "every cell of the plain table in %s is the one LibreOffice shows",
  (file) => {
    const csv = file.replace("/", " ").replace(".xlsx", ".csv");
    const theirs = parseCsv(readFileSync(join(folder, "csv", csv), "utf8"));
    const [sheet] = workbookOf(join(folder, file)).sheets;
    if (sheet === undefined) throw new Error(`${basename(file)} has no sheet`);
    const ours = theirs.map((row) => row.map(() => ""));
    for (const [row, cell] of cellsOf(sheet)) {
      const line = ours[row - 1];
      if (line !== undefined) line[cell.column - 1] = shownBy(cell, theirs[row - 1]?.[cell.column - 1] ?? "");
    }
    expect(ours).toEqual(theirs);
    expect(readdirSync(join(folder, "csv"))).toHaveLength(SHOWN.length);
  },
  120_000,
);

/** What LibreOffice writes for our cell; numbers to the 15 digits it prints. */
function shownBy(cell: Cell, theirs: string): string {
  if (cell.kind === "boolean") return String(cell.value).toUpperCase();
  if (cell.kind === "number") return isNear(Number(cell.value), Number(theirs)) ? theirs : String(cell.value);
  if (cell.kind !== "date") return String(cell.value);
  const [, moment = ""] = toldAs("date", cell);
  const [day, clock] = String(moment).split("T");
  return theirs.length > 10 ? `${day} ${clock}` : `${day}`;
}

/** LibreOffice prints fifteen figures, and no more than twenty decimals. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a) * 1e-14, 1e-20);

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (end === undefined || (end === "" && quoted === undefined && bare === "")) break;
    rows[rows.length - 1]?.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
