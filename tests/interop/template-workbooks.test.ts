import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { serialFromDate } from "../../src/core/base";
import { catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { headerName, readIdentity, templateLayout, templateWorkbook } from "../../src/core/templates";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import type { Workbook } from "../../src/core/workbook";
import { addIn } from "../../src/entry/add-in";
import { convertAllWithLibreOffice, convertWithLibreOffice, runPython } from "../support/office-tools";
import { pagesOfPdf } from "../support/printed-pages";
import { formulasOf, uncalculated, wrongResults } from "../support/recalculated";

/** Template workbooks in the hands of other programs: what they keep, and what their formulas answer. */

const ORG_UNIT = "XA_21811";
const index = catalogueIndex(defaultCatalogue);
const folder = mkdtempSync(join(tmpdir(), "khoagiao-templates-"));
/** What LibreOffice made of the workbooks, under their own names. */
const resaved = join(folder, "libreoffice");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed = join(folder, "bieu-mau.xlsx");
const draft = templateWorkbook(defaultCatalogue, { orgUnit: ORG_UNIT, period: "2024", opensPane: addIn });
if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
writeFileSync(printed, writeWorkbook(draft.value));

type Row = Readonly<Record<string, string | number>>;

const kg01 = {
  vanBan: "40-CT/TW (15/06/2004)",
  capToChuc: "Chi bộ",
  hinhThuc: "Trực tiếp",
  ngayTrienKhai: serialFromDate("2024-05-06"),
  soHoiNghi: 3,
  dvPhaiHoc: 100,
  dvThamGia: 96,
  cbChuChot: 10,
  quanChung: 20,
};
const kg04 = {
  loaiCuoc: "Kiểm tra",
  chuThe: "Đảng ủy xã, thị trấn",
  vanBan: "40-CT/TW (15/06/2004)",
  noiDung: "Kiểm tra việc thực hiện Chỉ thị 40",
  ngayBatDau: serialFromDate("2024-03-01"),
  ngayKetThuc: serialFromDate("2024-03-05"),
  tcDuocKT: 3,
  dvDuocKT: 2,
  tcTot: 2,
  tcHanChe: 1,
  dvTot: 2,
  dvHanChe: 0,
  ketLuan: "Khắc phục trong quý II",
};
const kg05a = {
  nam: 2024,
  capHoc: "Tiểu học",
  soTruong: 5,
  truongCQG: 4,
  cbql: 10,
  giaoVien: 100,
  nhanVien: 20,
  tongSo: 130,
  gvDatChuan: 95,
  gvTrenChuan: 60,
  cbqlBoiDuong: 10,
  dangVien: 80,
};

/** What a unit types, and what "Kiểm tra" answers. Each row has its own key, or it would be a repetition. */
const answers: readonly (readonly [template: string, row: Row, answer: RegExp])[] = [
  ["KG01", kg01, /^Đạt$/],
  ["KG01", { ...kg01, capToChuc: "Đoàn thể", dvThamGia: 101 }, /^Lỗi: Số đảng viên tham gia lớn hơn/],
  ["KG01", { ...kg01, capToChuc: "Cấp huyện", cbChuChot: 97 }, /^Lỗi: Cán bộ chủ chốt lớn hơn/],
  [
    "KG01",
    { ...kg01, ngayTrienKhai: serialFromDate("2004-06-14") },
    /^Lỗi: Ngày tổ chức trước ngày ban hành/,
  ],
  ["KG01", { ...kg01, ngayTrienKhai: serialFromDate("2023-12-31") }, /^Cảnh báo: Ngày tổ chức nằm ngoài kỳ/],
  [
    "KG01",
    { ...kg01, capToChuc: "Đảng ủy cơ sở", hinhThuc: "Qua mạng", soHoiNghi: "ba lớp" },
    /^Lỗi: ghi chưa đúng: Hình thức .*; Số hội nghị/,
  ],
  ["KG01", { vanBan: kg01.vanBan }, /^Lỗi: chưa nhập: Cấp tổ chức; Hình thức; /],
  ["KG01", { ...kg01, capToChuc: "*" }, /^Lỗi: ghi chưa đúng: Cấp tổ chức /],
  ["KG01", { ...kg01, capToChuc: "Chi b?" }, /^Lỗi: ghi chưa đúng: Cấp tổ chức /],
  ["KG01", { ...kg01, capToChuc: "Chi ~bộ" }, /^Lỗi: ghi chưa đúng: Cấp tổ chức /],
  ["KG01", { ...kg01, vanBan: "40-CT/TW*" }, /^Lỗi: ghi chưa đúng: Văn bản /],
  ["KG01", { ...kg01, vanBan: "??-CT/TW (15/06/2004)" }, /^Lỗi: ghi chưa đúng: Văn bản /],
  ["KG04", kg04, /^Đạt$/],
  ["KG04", { ...kg04, loaiCuoc: "Giám sát chuyên đề", tcTot: 3 }, /^Lỗi: Số tổ chức kết luận/],
  ["KG04", { ...kg04, loaiCuoc: "Giám sát thường xuyên", dvTot: 1 }, /^Lỗi: Số cá nhân kết luận/],
  ["KG04", { ...kg04, ngayBatDau: serialFromDate("2024-03-06") }, /^Lỗi: Ngày kết thúc trước ngày bắt đầu/],
  [
    "KG04",
    { ...kg04, noiDung: "Không có đối tượng nào", tcDuocKT: 0, dvDuocKT: 0, tcTot: 0, tcHanChe: 0, dvTot: 0 },
    /^Lỗi: Phải có ít nhất một/,
  ],
  ["KG05A", kg05a, /^Đạt$/],
  ["KG05A", { ...kg05a, nam: 2023, tongSo: 131 }, /^Lỗi: Tổng số khác/],
  ["KG05A", { ...kg05a, nam: 2022, gvTrenChuan: 96 }, /^Lỗi: Trên chuẩn ≤ đạt chuẩn/],
  ["KG05A", { ...kg05a, nam: 2021, truongCQG: 6 }, /^Lỗi: Trường đạt chuẩn lớn hơn/],
  ["KG05A", { ...kg05a, nam: 2020, cbqlBoiDuong: 11 }, /^Lỗi: CBQL bồi dưỡng/],
  ["KG05A", { ...kg05a, nam: 2019, dangVien: 131 }, /^Lỗi: Đảng viên lớn hơn/],
  ["KG05A", { ...kg05a, capHoc: "Mầm non" }, /^Lỗi: trùng dòng khác/],
  ["KG05A", { ...kg05a, capHoc: "Mầm non" }, /^Lỗi: trùng dòng khác/],
];

const FILL = `
import json, sys
source, target, rows = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
for sheet, row, column, value in rows:
    book[sheet].cell(row, column, value)
book.save(target)
`;

const READ = `
import json, sys
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps([[book[s].cell(r, c).value for c in range(1, n + 1)] for s, r, n in json.loads(sys.argv[2])], default=str))
`;

function placeOf(template: string) {
  const found = index.template(template);
  const header = draft.ok ? draft.value.names?.find(({ name }) => name === headerName(template)) : undefined;
  if (found === undefined || header === undefined) throw new Error(`no ${template}`);
  return { layout: templateLayout(found), sheet: header.formula.slice(1, header.formula.lastIndexOf("'")) };
}

/** The row each answer's entry goes to: below one another, sheet by sheet. */
const rowOf = (at: number): number => {
  const [template] = answers[at] ?? [""];
  return placeOf(template).layout.firstRow + answers.slice(0, at).filter(([one]) => one === template).length;
};

/** Pasted below the prepared rows, where no formula stands. */
const BELOW = { template: "KG06", texts: ["UBND 112", "UBND 113"] };

let recalculated: readonly (readonly unknown[])[] = [];
/** Rows 4 and 5 of its sheet. */
let headingOfBelow: readonly (readonly unknown[])[] = [];

beforeAll(() => {
  const filled = join(folder, "da-nhap.xlsx");
  const cells = answers.flatMap(([template, row], at) => {
    const { layout, sheet } = placeOf(template);
    return Object.entries(row).map(([key, value]) => [sheet, rowOf(at), layout.columns.get(key), value]);
  });
  const below = placeOf(BELOW.template);
  const pasted = BELOW.texts.map((text, at) => [below.sheet, below.layout.lastPreparedRow + 1 + at, 2, text]);
  runPython(FILL, [printed, filled, JSON.stringify([...cells, ...pasted])]);
  const [saved = ""] = convertAllWithLibreOffice([filled, printed], "xlsx", resaved);
  const places = answers.map(([template], at) => {
    const { layout, sheet } = placeOf(template);
    return [sheet, rowOf(at), layout.checkColumn];
  });
  const heading = [4, 5].map((row) => [below.sheet, row, below.layout.checkColumn]);
  const read: unknown = JSON.parse(runPython(READ, [saved, JSON.stringify([...places, ...heading])]));
  recalculated = Array.isArray(read) ? read.slice(0, places.length) : [];
  headingOfBelow = Array.isArray(read) ? read.slice(places.length) : [];
}, 300_000);

test.each(answers.map(([template, , answer], at) => [template, answer.source, at] as const))(
  "%s: LibreOffice answers “%s”",
  (_, source, at) => {
    expect(recalculated[at]?.at(-1)).toMatch(new RegExp(source));
  },
);

test("entries below the prepared rows are told to be unchecked, with what to do", () => {
  expect(headingOfBelow[0]?.at(-1)).toBe(2);
  expect(headingOfBelow[1]?.join(" ")).toMatch(
    /Đã nhập 2 dòng; 2 dòng chưa được kiểm tra: kéo STT, cột tự tính và Kiểm tra của dòng 51 xuống/,
  );
});

test("computed fields and STT are worked out", () => {
  const [first] = recalculated;
  const { layout } = placeOf("KG01");
  expect(first?.[0]).toBe(1);
  expect(first?.[(layout.columns.get("tyLeDV") ?? 0) - 1]).toBeCloseTo(0.96);
  expect(first?.[(layout.columns.get("tongLuot") ?? 0) - 1]).toBe(116);
});

function opened(file: string): Workbook {
  const workbook = readWorkbook(new Uint8Array(readFileSync(file)), {
    inflate: (bytes) => inflateRawSync(bytes),
  });
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

function expectAllThere(file: string): void {
  const workbook = opened(file);
  expect(readIdentity(workbook)).toEqual(readIdentity(opened(printed)));
  for (const name of [
    "kps_KG01",
    "bia_donVi",
    "so_dong_KG01",
    "vb_vanBan",
    "dk_KG01_C1",
    "khoagiao_orgUnit",
  ]) {
    expect(workbook.names.map((one) => one.name)).toContain(name);
  }
  for (const { template } of index
    .owed(ORG_UNIT, "2024")
    .filter((owed) => owed.template.layout === "table")) {
    const { layout, sheet } = placeOf(template.code);
    const header = workbook.names.find(({ name }) => name === headerName(template.code))?.formula;
    expect(header?.replaceAll("$", "")).toContain(`A${layout.headerRow}:`);
    const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const keys = rows.find(({ number }) => number === layout.keyRow)?.cells.map(({ value }) => value);
    expect(keys).toEqual(template.fields.map(({ key }) => key));
  }
}

const RESAVE = `
import sys
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
`;

const GUARDS = `
import json, sys
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
lists = sorted({v.formula1 for v in sheet.data_validations.dataValidation if v.type == "list"})
p = sheet.protection
print(json.dumps({"on": p.sheet, "password": p.password, "forbidden": [k for k in ("sort", "autoFilter", "insertRows", "deleteRows") if getattr(p, k)],
  "header": sheet["B8"].protection.locked, "entry": sheet["I12"].protection.locked, "lists": lists, "filter": sheet.auto_filter.ref,
  "titles": sheet.print_title_rows, "landscape": sheet.page_setup.orientation}))
`;

test("LibreOffice and openpyxl drop the pane that opens with it; identity, names and keys they keep", () => {
  expectAllThere(join(resaved, basename(printed)));
  const byOpenpyxl = join(folder, "openpyxl.xlsx");
  runPython(RESAVE, [printed, byOpenpyxl]);
  expectAllThere(byOpenpyxl);
}, 300_000);

test.each(["as made", "after LibreOffice"])(
  "the sheet is protected without a password; rows may be sorted and filtered, not inserted (%s)",
  (when) => {
    const file = when === "as made" ? printed : join(resaved, basename(printed));
    expect(JSON.parse(runPython(GUARDS, [file, placeOf("KG01").sheet]))).toEqual({
      on: true,
      password: null,
      forbidden: ["insertRows", "deleteRows"],
      header: true,
      entry: false,
      lists: ["danh_dau", "dm_capToChuc", "dm_hinhThucHocTap", "vb_vanBan"],
      filter: "A11:P1011",
      titles: "$7:$11",
      landscape: "landscape",
    });
  },
  300_000,
);

test("every formula of a workbook as issued stands with the result LibreOffice works out", () => {
  if (!draft.ok) throw new Error("no workbook");
  const file = join(folder, "chua-tinh.xlsx");
  writeFileSync(file, writeWorkbook(uncalculated(draft.value)));
  const recalculated = opened(convertWithLibreOffice(file, "xlsx", join(folder, "tinh-lai")));
  expect(formulasOf(draft.value).length).toBeGreaterThan(1500);
  expect(wrongResults(draft.value, recalculated)).toEqual([]);
}, 300_000);

test("the workbook opens as .ods and prints as .pdf: every row that was typed, below the prepared ones too", () => {
  const ods = convertWithLibreOffice(printed, "ods", join(folder, "ods"));
  expect(statSync(ods).size).toBeGreaterThan(10_000);
  const [blank = [], typed = []] = convertAllWithLibreOffice(
    [printed, join(folder, "da-nhap.xlsx")],
    ...(["pdf", join(folder, "pdf")] as const),
  ).map((file) => pagesOfPdf(file));
  const saying = (pages: typeof blank, text: string) => pages.filter(({ says }) => says.includes(text));
  for (const text of BELOW.texts) expect(saying(typed, text)).toHaveLength(1);
  expect(typed.length).toBeLessThanOrEqual(blank.length + 1);
}, 300_000);

test("the blank workbook of a commune's half-year, nine forms, prints on ten pages", () => {
  const nine = join(folder, "chin-bieu.xlsx");
  const half = templateWorkbook(defaultCatalogue, { orgUnit: ORG_UNIT, period: "2024-H1" });
  if (!half.ok) throw new Error(JSON.stringify(half.issues));
  writeFileSync(nine, writeWorkbook(half.value));
  expect(pagesOfPdf(convertWithLibreOffice(nine, "pdf", join(folder, "pdf")))).toHaveLength(10);
}, 300_000);
