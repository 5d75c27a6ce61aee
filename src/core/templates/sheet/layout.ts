import { columnLetters } from "../../base";
import type { Template } from "../../catalogue";

/**
 * Where things stand on the sheet of a table template. All numbers are 1-based, as Excel shows them.
 *
 *   row 1–5   heading: unit and number of the form, title, period, guidance, mark "không phát sinh"
 *   row 6     a narrow gap
 *   row 7     upper header over neighbouring columns (hidden where the template has none)
 *   row 8     labels, one per column: the cells of `headerName(code)`
 *   row 9     units of measure
 *   row 10    field keys, hidden: a reader trusts them before labels
 *   row 11    (1) (2) (3)=…, with the filter buttons
 *   row 12 …  entries
 *
 *   column A  STT · B … one per field, in the template's order · last: "Kiểm tra" (not data)
 *
 * A label without upper header is merged over rows 7 and 8 and written in both, because programs differ in
 * which cell of a merged area they keep.
 */
export interface TemplateLayout {
  readonly ordinalColumn: number;
  /** Field key → column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lastFieldColumn: number;
  readonly checkColumn: number;
  readonly groupRow: number;
  readonly headerRow: number;
  readonly unitRow: number;
  readonly keyRow: number;
  readonly numberRow: number;
  readonly firstRow: number;
  /** Rows up to here carry the formulas (STT, computed fields, "Kiểm tra"). */
  readonly lastPreparedRow: number;
  /** Rows up to here are validated and marked; below them the sheet is still writable. */
  readonly lastEntryRow: number;
}

/**
 * As many as a printed page of most forms holds, where the template says no other number; each costs file size in every sheet, and time
 * at every merge. Entries in further rows are counted as not checked (sheet-counts.ts), until the user draws the formulas
 * down beside them.
 */
const PREPARED_ROWS = 40;
/** Validations and marks cost nothing per row. */
const ENTRY_ROWS = 1000;

const GROUP_ROW = 7;
const FIRST_ROW = GROUP_ROW + 5;

/** The layout is a function of the template alone: whoever knows the template knows where its cells are. */
export function templateLayout(template: Template): TemplateLayout {
  const count = template.fields.length;
  const preset = template.presetRows.length;
  return {
    ordinalColumn: 1,
    columns: new Map(template.fields.map((field, at) => [field.key, at + 2])),
    lastFieldColumn: count + 1,
    checkColumn: count + 2,
    groupRow: GROUP_ROW,
    headerRow: GROUP_ROW + 1,
    unitRow: GROUP_ROW + 2,
    keyRow: GROUP_ROW + 3,
    numberRow: GROUP_ROW + 4,
    firstRow: FIRST_ROW,
    lastPreparedRow: FIRST_ROW + Math.max(template.preparedRows ?? PREPARED_ROWS, preset) - 1,
    lastEntryRow: FIRST_ROW + Math.max(ENTRY_ROWS, preset) - 1,
  };
}

/** Column of a field; a key the template lacks is a bug of the caller (the catalogue was checked when read). */
export function columnOf(layout: TemplateLayout, fieldKey: string): number {
  const column = layout.columns.get(fieldKey);
  if (column === undefined) throw new RangeError(`No column for field "${fieldKey}"`);
  return column;
}

/** Every row that may hold an entry, in one column. */
export function columnRange(
  { firstRow, lastEntryRow }: Pick<TemplateLayout, "firstRow" | "lastEntryRow">,
  column: number,
): string {
  const letters = columnLetters(column);
  return `${letters}${firstRow}:${letters}${lastEntryRow}`;
}
