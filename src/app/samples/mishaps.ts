import type { Filling } from "../../core/templates";
import type { SheetDraft, WorkbookDraft } from "../../core/workbook";
import type { SampleValues } from "./sample-values";

export type SampleTemplates = Filling["templates"];

/** Figures typed as texts, one of them in a way that cannot be read. */
export function typedAsText(templates: SampleTemplates): SampleTemplates {
  return changeRows(templates, "KG01", (values, at) => {
    if (at === 0) return { ...values, dvPhaiHoc: "1.234", dvThamGia: "1.200 đảng viên" };
    const year = String(values["ngayTrienKhai"]).slice(0, 4);
    if (at === 1) return { ...values, ngayTrienKhai: `05/3/${year}` };
    return values;
  });
}

/** More members took part than there are. */
export function moreThanAll(templates: SampleTemplates): SampleTemplates {
  return changeRows(templates, "KG01", (values, at) =>
    at === 1 ? { ...values, dvThamGia: 999, dvPhaiHoc: 640 } : values,
  );
}

/** One conference more than in the other file of that turn. */
export function oneConferenceMore(templates: SampleTemplates): SampleTemplates {
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
export function sheetsRenamed(draft: WorkbookDraft): WorkbookDraft {
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
export function rowsHidden(draft: WorkbookDraft): WorkbookDraft {
  const hide = (sheet: SheetDraft): SheetDraft => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row.number === 13 || row.number === 14 ? { ...row, hidden: true } : row)),
  });
  return {
    ...draft,
    sheets: draft.sheets.map((sheet) => (sheet.name.startsWith("KG01") ? hide(sheet) : sheet)),
  };
}
