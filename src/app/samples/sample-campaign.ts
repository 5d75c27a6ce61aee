import { COVER_FIELDS, type CatalogueIndex } from "../../core/catalogue";
import { type Filling, filledWorkbook, templateWorkbook } from "../../core/templates";
import type { SheetDraft, WorkbookDraft } from "../../core/workbook";
import { chanceOf } from "./chance";
import { type SampleValues, sampleEntries } from "./sample-entries";

export const SAMPLE_PERIOD = "2024-H1";
/** Three days after the due date: time enough for late and missing units to show. */
export const SAMPLE_AS_OF = "2024-07-18";

/** One returned workbook of the sample campaign, and what is the matter with it. */
interface Recipe {
  readonly file: string;
  readonly orgUnit: string;
  readonly turn?: number;
  readonly savedOn?: string;
  readonly period?: string;
  /** Templates marked "không phát sinh". */
  readonly nil?: readonly string[];
  /** What somebody typed wrong or left out. */
  readonly slip?: (templates: SampleTemplates) => SampleTemplates;
  /** What happened to the sheets on the way. */
  readonly mangle?: (draft: WorkbookDraft) => WorkbookDraft;
  /** Saved again by this program before it was sent; the committed file is the program's. */
  readonly resavedBy?: "LibreOffice" | "openpyxl";
}

type SampleTemplates = Filling["templates"];

export interface SampleFile {
  readonly name: string;
  readonly draft: WorkbookDraft;
  readonly resavedBy?: "LibreOffice" | "openpyxl";
}

const RECIPES: readonly Recipe[] = [
  { file: "Phu Phong.xlsx", orgUnit: "XA_21808" },
  { file: "Phu Phong (ban sao).xlsx", orgUnit: "XA_21808" },
  { file: "Binh Tan lan 1.xlsx", orgUnit: "XA_21811", savedOn: "2024-07-05", nil: ["KG04"] },
  { file: "Binh Tan lan 2.xlsx", orgUnit: "XA_21811", turn: 2, savedOn: "2024-07-11" },
  { file: "Tay Thuan.xlsx", orgUnit: "XA_21814", nil: ["KG02", "KG07"], resavedBy: "LibreOffice" },
  { file: "Binh Thuan.xlsx", orgUnit: "XA_21817", slip: typedAsText },
  { file: "Tay Giang.xlsx", orgUnit: "XA_21820", slip: moreThanAll },
  { file: "Binh Thanh.xlsx", orgUnit: "XA_21823", resavedBy: "openpyxl" },
  { file: "Tay An.xlsx", orgUnit: "XA_21826", savedOn: "2024-07-17" },
  { file: "Binh Hoa thang 6.xlsx", orgUnit: "XA_21829", period: "2024-M06" },
  { file: "Tay Binh (1).xlsx", orgUnit: "XA_21832", savedOn: "2024-07-09" },
  { file: "Tay Binh (2).xlsx", orgUnit: "XA_21832", savedOn: "2024-07-09", slip: oneConferenceMore },
  { file: "Phong GD-DT.xlsx", orgUnit: "PHONG_GDDT", resavedBy: "LibreOffice" },
  { file: "Phong LD-TBXH.xlsx", orgUnit: "PHONG_LDTBXH", nil: ["KG04"], mangle: sheetsRenamed },
  { file: "TT Y te.xlsx", orgUnit: "TTYT", mangle: rowsHidden },
  { file: "Hoi LHPN.xlsx", orgUnit: "HPN" },
  { file: "Huyen doan.xlsx", orgUnit: "DOANTN" },
  { file: "UBMTTQ.xlsx", orgUnit: "UBMTTQ", nil: ["KG02", "KG04"] },
];

/** The sample campaign: a half-year as it comes back, with the mishaps of every campaign in it. */
export function sampleCampaign(index: CatalogueIndex): readonly SampleFile[] {
  return RECIPES.map((recipe) => sampleFile(index, recipe));
}

function sampleFile(index: CatalogueIndex, recipe: Recipe): SampleFile {
  const { file, orgUnit, period = SAMPLE_PERIOD, savedOn = "2024-07-04", mangle = (draft) => draft } = recipe;
  const issued = templateWorkbook(index.catalogue, { orgUnit, period });
  if (!issued.ok) throw new Error(`sample campaign: ${orgUnit} owes nothing in ${period}`);
  const filling = sampleFilling(index, recipe, period);
  const draft: WorkbookDraft = {
    ...filledWorkbook(issued.value, index, filling),
    savedAt: `${savedOn}T08:00:00Z`,
  };
  return { name: file, draft: mangle(draft), ...(recipe.resavedBy ? { resavedBy: recipe.resavedBy } : {}) };
}

function sampleFilling(index: CatalogueIndex, recipe: Recipe, period: string): Filling {
  const { orgUnit, turn = 1, savedOn = "2024-07-04", nil = [], slip = (templates) => templates } = recipe;
  const chance = chanceOf(orgUnit);
  const templates: Record<string, SampleTemplates[string]> = {};
  for (const { template } of index.owed(orgUnit, period)) {
    const entries = sampleEntries(template.code, { orgUnit, rows: chance.between(3, 9), chance });
    if (nil.includes(template.code)) templates[template.code] = "nil";
    else if (entries.length > 0) templates[template.code] = entries;
  }
  return { cover: coverOf(orgUnit, turn, savedOn), templates: slip(templates) };
}

const coverOf = (orgUnit: string, turn: number, savedOn: string): SampleValues => ({
  soKyHieu: `${(orgUnit.length * 7) % 90}-BC/ĐU`,
  ngayBaoCao: savedOn,
  nguoiLap: "Nguyễn Thị Hoa",
  dienThoai: "0905123456",
  nguoiKy: "Phó Bí thư Trần Văn Nam",
  [COVER_FIELDS.turn]: turn,
});

/** Figures typed as texts, one of them in a way that cannot be read. */
function typedAsText(templates: SampleTemplates): SampleTemplates {
  return changeRows(templates, "KG01", (values, at) => {
    if (at === 0) return { ...values, dvPhaiHoc: "1.234", dvThamGia: "1.200 đảng viên" };
    if (at === 1) return { ...values, ngayTrienKhai: "05/3/2024" };
    return values;
  });
}

/** More members took part than there are. */
function moreThanAll(templates: SampleTemplates): SampleTemplates {
  return changeRows(templates, "KG01", (values, at) =>
    at === 1 ? { ...values, dvThamGia: 999, dvPhaiHoc: 640 } : values,
  );
}

function oneConferenceMore(templates: SampleTemplates): SampleTemplates {
  return changeRows(templates, "KG01", (values, at) =>
    at === 0 ? { ...values, soHoiNghi: Number(values["soHoiNghi"] ?? 0) + 1 } : values,
  );
}

function changeRows(
  templates: SampleTemplates,
  code: string,
  change: (values: SampleValues, at: number) => SampleValues,
): SampleTemplates {
  const entries = templates[code];
  return entries === undefined || entries === "nil"
    ? templates
    : { ...templates, [code]: entries.map(change) };
}

/** Somebody gave the sheets names of their own and set them in another order. */
function sheetsRenamed(draft: WorkbookDraft): WorkbookDraft {
  const renamed = (sheet: SheetDraft): string =>
    /^KG\d/.test(sheet.name) ? `Bieu ${sheet.name.slice(2, 5).trim()}` : sheet.name;
  const names = new Map(draft.sheets.map((sheet) => [sheet.name, renamed(sheet)]));
  const follow = (formula: string): string =>
    formula.replace(/'((?:[^']|'')+)'!/g, (_, name: string) => `'${names.get(name) ?? name}'!`);
  const sheets = draft.sheets.map((sheet) => ({
    ...sheet,
    name: renamed(sheet),
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(jumpless) })),
  }));
  const { names: definedNames = [] } = draft;
  return {
    ...draft,
    sheets: [...sheets].sort((a, b) => a.name.localeCompare(b.name, "vi")),
    activeSheet: 0,
    names: definedNames.map((one) => ({ ...one, formula: follow(one.formula) })),
  };

  function jumpless(cell: SheetDraft["rows"][number]["cells"][number]) {
    if (typeof cell !== "object") return cell;
    const { jump: _jump, formula, ...rest } = cell;
    return formula === undefined ? rest : { ...rest, formula: follow(formula) };
  }
}

/** Two rows of every template are hidden, as a filter leaves them. */
function rowsHidden(draft: WorkbookDraft): WorkbookDraft {
  const hide = (sheet: SheetDraft): SheetDraft => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row.number === 13 || row.number === 14 ? { ...row, hidden: true } : row)),
  });
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => (sheet.name.startsWith("KG01") ? hide(sheet) : sheet)),
  };
}
