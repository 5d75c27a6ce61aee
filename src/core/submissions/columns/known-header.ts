import { rememberedOf } from "../../base";
import type { Template } from "../../catalogue";
import type { CellRange, Row, Sheet } from "../../workbook";
import { textOf, topRows } from "../sheet-cells";
import { headerLabels } from "./header-labels";
import { UNIT_ROWS } from "./stated-units";
import { statedUnits, unitBehind } from "./unit-statements";

/**
 * What a header comes to when it is read: its labels, units and keys, with where each stands. Two sheets for which this
 * is the same have the same columns, so those of the hundredth file of one print need not be told anew. Undefined where anything
 * else on the sheet has a say: keys or a unit of measure above the header or in the sheet's name or pages, notes, no row the workbook names.
 */
export function headerAsPrinted(
  sheet: Sheet,
  template: Template,
  hint: number | undefined,
): string | undefined {
  const { notes = [], name, pageTexts = [] } = sheet;
  const beside = [name, unitBehind(name), ...pageTexts];
  if (hint === undefined || notes.length > 0 || beside.some((text) => statedUnits(text).length > 0))
    return undefined;
  const { keys } = headerLabels(template);
  const last = hint + UNIT_ROWS;
  const rows = topRows(sheet);
  let printed = `${hint}`;
  for (const row of rows) {
    if (row.number > last) break;
    if (row.number >= hint) printed += printedRow(row);
    else if (row.cells.some((cell) => hasSay(textOf(cell), keys))) return undefined;
  }
  for (const range of sheet.merges) {
    if (range.top <= last && range.bottom >= hint) printed += printedMerge(range, rows, hint);
  }
  return printed;
}

const hasSay = (text: string | undefined, keys: ReadonlyMap<string, unknown>): boolean =>
  text !== undefined && (keys.has(text) || statedUnits(text).length > 0);

/** Each text with its length before it, so that no text can look like the beginning of another cell. */
function printedRow({ number, cells }: Row): string {
  let printed = `\n${number}`;
  for (const { kind, column, value } of cells) {
    if (typeof value === "string")
      printed += `;${column}${kind === "text" ? "=" : "~"}${value.length}:${value}`;
  }
  return printed;
}

/** A merged cell that begins above brings its text along. */
function printedMerge({ top, bottom, left, right }: CellRange, rows: readonly Row[], hint: number): string {
  const row = top < hint ? rows.find(({ number }) => number === top) : undefined;
  const corner = row?.cells.find(({ column }) => column === left);
  const text = (corner && textOf(corner)) ?? "";
  return `\n${top}.${left}-${bottom}.${right}=${text.length}:${text}`;
}

/** Headers kept for one template: prints of some versions, as several programs save them. */
const MOST_HEADERS = 50;

/** What was told of each header of a template. */
export class KnownHeaders<Columns> {
  private readonly of = rememberedOf((_: Template) => new Map<string, Columns>());

  get(template: Template, printed: string): Columns | undefined {
    return this.of(template).get(printed);
  }

  keep(template: Template, printed: string, columns: Columns): void {
    const known = this.of(template);
    if (known.size >= MOST_HEADERS) known.clear();
    known.set(printed, columns);
  }
}
