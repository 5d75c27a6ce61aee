import { columnNumber } from "../base";
import type { CatalogueIndex, Template } from "../catalogue";
import { quoteSheet } from "../workbook";
import type { CellDraft, RowDraft, Scalar, SheetDraft, WorkbookDraft } from "../workbook";
import { coverName, headerName, nilName } from "./stamp/identity";
import { computedValue } from "./field/computed-value";
import { columnOf, templateLayout } from "./sheet/layout";
import { draftValue, figureValue } from "./field/draft-value";
import { NIL_MARK } from "./field/list-names";

type Values = Readonly<Record<string, Scalar>>;

/** What a unit would have typed. Dates are ISO texts, directives and units their ids and codes. */
export interface Filling {
  readonly cover: Values;
  /** Template code → its entries, or `nil` for "không phát sinh". */
  readonly templates: Readonly<Record<string, readonly Values[] | "nil">>;
}

/**
 * A template workbook as it comes back: the same sheets with values in their cells, results beside formulas as
 * Excel would have saved them. Entries beyond the prepared rows get rows of their own.
 */
export function filledWorkbook(
  draft: WorkbookDraft,
  index: CatalogueIndex,
  { cover, templates }: Filling,
): WorkbookDraft {
  const coverTemplate = index.catalogue.templates.find(({ layout }) => layout === "cover");
  const cells = new Map<string, Scalar>();
  for (const [key, value] of Object.entries(cover)) {
    const field = coverTemplate?.fields.find((one) => one.key === key);
    const place = placeOf(draft, coverName(key));
    if (field !== undefined && place !== undefined) cells.set(place, draftValue(field, value, index));
  }
  for (const [code, entries] of Object.entries(templates)) {
    const place = placeOf(draft, nilName(code));
    if (entries === "nil" && place !== undefined) cells.set(place, NIL_MARK);
  }
  const sheets = draft.sheets.map((sheet) => {
    const code = Object.keys(templates).find((one) => isSheetOf(draft, sheet, one));
    const template = code === undefined ? undefined : index.template(code);
    const entries = code === undefined ? undefined : templates[code];
    const written = withCells(toBeRecalculated(sheet), cells);
    return template === undefined || entries === undefined || entries === "nil"
      ? written
      : withEntries(written, template, { entries, index });
  });
  return { ...draft, sheets };
}

/** Counts and checks were worked out over an empty sheet: without results they are worked out on opening. */
function toBeRecalculated(sheet: SheetDraft): SheetDraft {
  if (sheet.standsAlone) return sheet;
  const withoutResult = (cell: RowDraft["cells"][number]): RowDraft["cells"][number] =>
    typeof cell === "object" && cell.formula !== undefined
      ? { ...withoutValue(cell), formula: cell.formula }
      : cell;
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(withoutResult) })) };
}

const withoutValue = ({ value, ...rest }: CellDraft): CellDraft => rest;

const formulaOf = (draft: WorkbookDraft, name: string): string =>
  draft.names?.find((one) => one.name === name)?.formula ?? "";

const placeOf = (draft: WorkbookDraft, name: string): string | undefined =>
  formulaOf(draft, name).replace(/\$/g, "") || undefined;

const isSheetOf = (draft: WorkbookDraft, sheet: SheetDraft, code: string): boolean =>
  formulaOf(draft, headerName(code)).startsWith(`${quoteSheet(sheet.name)}!`);

/** Single cells by place ("Bìa!D12"): the cover's values and the marks "không phát sinh". */
function withCells(sheet: SheetDraft, values: ReadonlyMap<string, Scalar>): SheetDraft {
  const prefix = `${quoteSheet(sheet.name)}!`;
  const own = [...values].filter(([place]) => place.startsWith(prefix));
  if (own.length === 0) return sheet;
  const byRow = new Map<number, { column: number; value: Scalar }[]>();
  for (const [place, value] of own) {
    const { row, column } = addressOf(place.slice(prefix.length));
    byRow.set(row, [...(byRow.get(row) ?? []), { column, value }]);
  }
  let number = 0;
  const rows = sheet.rows.map((row): RowDraft => {
    number = row.number ?? number + 1;
    const changes = byRow.get(number) ?? [];
    return changes.length === 0 ? row : { ...row, cells: changed(row.cells, changes) };
  });
  return { ...sheet, rows };
}

function changed(
  cells: RowDraft["cells"],
  changes: readonly { readonly column: number; readonly value: Scalar }[],
): RowDraft["cells"] {
  const copy = [...cells];
  for (const { column, value } of changes) {
    const before = copy[column - 1];
    copy[column - 1] = typeof before === "object" ? withoutFormula(before, value) : value;
  }
  return copy;
}

function withoutFormula(cell: CellDraft, value: Scalar): CellDraft {
  return cell.style === undefined ? { value } : { value, style: cell.style };
}

function addressOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

interface Entries {
  readonly entries: readonly Values[];
  readonly index: CatalogueIndex;
}

function withEntries(sheet: SheetDraft, template: Template, { entries, index }: Entries): SheetDraft {
  const { firstRow } = templateLayout(template);
  const before = sheet.rows.filter(({ number = 0 }) => number < firstRow);
  const prepared = sheet.rows.filter(({ number = 0 }) => number >= firstRow);
  const last = prepared.at(-1);
  const fill = entryFiller(template, index);
  // A cell with a value does not take its column's style by itself.
  const styles = sheet.columns?.map(({ style }) => style) ?? [];
  const filled = entries.map((values, at): RowDraft => {
    const row = prepared[at] ?? { ...last, cells: [] };
    return { ...row, number: firstRow + at, cells: fill(row.cells, values, at + 1), styles };
  });
  return { ...sheet, rows: [...before, ...filled, ...prepared.slice(entries.length)] };
}

/** Puts one entry into the cells of its row; formulas keep standing, with their result. */
function entryFiller(template: Template, index: CatalogueIndex) {
  const layout = templateLayout(template);
  const computed = template.fields.flatMap((field) =>
    field.formula === undefined ? [] : [{ field, compute: computedValue(field.formula) }],
  );
  return (cells: RowDraft["cells"], values: Values, ordinal: number): RowDraft["cells"] => {
    const copy = [...cells];
    const put = (column: number, value: Scalar): void => {
      const before = copy[column - 1];
      copy[column - 1] = typeof before === "object" ? { ...before, value } : value;
    };
    put(layout.ordinalColumn, ordinal);
    const figures: Record<string, Scalar> = {};
    for (const field of template.fields) {
      const value = values[field.key];
      if (value !== undefined) {
        put(columnOf(layout, field.key), draftValue(field, value, index));
        figures[field.key] = figureValue(field, value, index);
      } else if (field.formula === undefined) {
        copy[columnOf(layout, field.key) - 1] = undefined;
      }
    }
    for (const { field, compute } of computed) {
      put(columnOf(layout, field.key), compute(figures));
    }
    return copy;
  };
}
