import type { Template } from "../../catalogue";
import { coverName } from "../../templates";
import type { Cell, Sheet, Workbook } from "../../workbook";
import { headerLabels } from "../columns/header-labels";
import { type NamedCells, namedCells, textOf, topRows } from "../sheet-cells";

/** Where the value of one cover field stands, and what is there. */
export interface CoverCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

export interface FoundCover {
  readonly sheet: Sheet;
  /** Field key → cell; fields whose label is nowhere are left out. */
  readonly cells: ReadonlyMap<string, CoverCell>;
}

/** Labels that make a sheet the cover; each in a row of its own, as in no table. */
const FEWEST_LABELS = 3;
/** A value stands within so many columns to the right of its label (labels are merged cells). */
const REACH = 5;

/** The sheet that names most fields of the cover, the one with the defined names first; undefined: there is none. */
export function findCover(
  workbook: Pick<Workbook, "sheets" | "names">,
  template: Template,
): FoundCover | undefined {
  const names = namedCells(workbook, [coverName("")]);
  const named = new Set([...names.values()].map(({ sheet }) => sheet));
  const isNamed = ({ name }: Sheet): boolean => named.has(name);
  return (
    fullest(workbook.sheets.filter(isNamed), template, names) ??
    fullest(
      workbook.sheets.filter((sheet) => !isNamed(sheet)),
      template,
      names,
    )
  );
}

function fullest(sheets: readonly Sheet[], template: Template, names: NamedCells): FoundCover | undefined {
  let best: FoundCover | undefined;
  let most = 0;
  for (const sheet of sheets) {
    const cells = coverCells(sheet, template, names);
    const rows = new Set([...cells.values()].map(({ row }) => row)).size;
    if (rows < FEWEST_LABELS || rows <= most) continue;
    best = { sheet, cells };
    most = rows;
  }
  return best;
}

/** Values by their label; of several such labels the one the defined name points beside, else the first. */
function coverCells(sheet: Sheet, template: Template, names: NamedCells): ReadonlyMap<string, CoverCell> {
  const labels = headerLabels(template);
  const cells = new Map<string, CoverCell>();
  const byName = new Set<string>();
  for (const row of topRows(sheet)) {
    for (const label of row.cells) {
      const text = textOf(label);
      const field = text === undefined ? undefined : labels.find(text).field;
      if (field === undefined || byName.has(field.key)) continue;
      const target = names.get(coverName(field.key));
      const isNamed =
        target?.sheet === sheet.name && target.row === row.number && target.column > label.column;
      if (cells.has(field.key) && !isNamed) continue;
      if (isNamed) byName.add(field.key);
      const cell = row.cells.find(({ column }) =>
        isNamed ? column === target.column : column > label.column && column <= label.column + REACH,
      );
      const column = cell?.column ?? (isNamed ? target.column : label.column + 1);
      cells.set(field.key, { row: row.number, column, cell });
    }
  }
  return cells;
}

/** What stands beside a label of a cover, in words. */
export function coverText(cover: FoundCover | undefined, key: string): string | undefined {
  const cell = cover?.cells.get(key)?.cell;
  if (cell === undefined) return undefined;
  return cell.kind === "number" ? String(cell.value) : textOf(cell);
}
