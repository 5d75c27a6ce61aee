import type { Field, Template } from "../../catalogue";
import type { Sheet } from "../../workbook";
import { type HeaderLabels, type LabelMatch, headerLabels } from "./header-labels";
import { topRows } from "../sheet-cells";
import { type TextRow, shownTexts, stackedTexts } from "./shown-texts";

/** A header text and the field it means, if any. */
export interface HeaderCell extends LabelMatch {
  readonly column: number;
  readonly text: string;
}

/** Rows of a sheet that name the columns of a template. */
export interface HeaderBlock {
  readonly cells: readonly HeaderCell[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** How many fields are named. */
  readonly named: number;
}

/** The hidden row of field keys. */
export interface KeyRow {
  readonly row: number;
  /** Column → field. */
  readonly fields: ReadonlyMap<number, Field>;
}

/** Rows this far below the labels may still belong to the header: units, keys, numbers. */
export const HEADER_ZONE_BELOW = 4;
/** A header of up to three rows: groups above, labels, sometimes units below. */
const HIGHEST_BLOCK = 3;

/** The row that names most of the template's columns by key, if any names at least half of them. */
export function findKeyRow(sheet: Sheet, template: Template): KeyRow | undefined {
  const { keys } = headerLabels(template);
  let best: KeyRow | undefined;
  for (const { number, cells } of topRows(sheet)) {
    const fields = new Map<number, Field>();
    for (const { column, value } of cells) {
      const field = typeof value === "string" ? keys.get(value) : undefined;
      if (field !== undefined) fields.set(column, field);
    }
    if (fields.size > (best?.fields.size ?? 0)) best = { row: number, fields };
    if (fields.size === template.fields.length) break;
  }
  return best !== undefined && best.fields.size * 2 >= template.fields.length ? best : undefined;
}

/**
 * The rows whose texts name the most columns; of equals the lowest block, then the first. `hint` is the row a
 * defined name points at: where it names every column, nothing else is looked at.
 */
export function findHeaderBlock(sheet: Sheet, template: Template, hint?: number): HeaderBlock | undefined {
  const labels = headerLabels(template);
  const rows = shownTexts(sheet);
  const block = (from: number, to: number) => readBlock(rows.slice(from, to + 1), labels);
  const hinted = rows.findIndex(({ number }) => number === hint);
  let best = hinted === -1 ? undefined : block(hinted, hinted);
  if (best?.named === template.fields.length) return best;
  for (const [at, { number }] of rows.entries()) {
    for (let height = 1; height <= HIGHEST_BLOCK; height += 1) {
      const from = at - height + 1;
      if (rows[from]?.number !== number - height + 1) break;
      const candidate = block(from, at);
      if (candidate.named > (best?.named ?? 0)) best = candidate;
    }
  }
  return best;
}

function readBlock(rows: readonly TextRow[], labels: HeaderLabels): HeaderBlock {
  const cells = [...stackedTexts(rows)].map(([column, stack]) => headerCell(column, stack, labels));
  return {
    cells,
    firstRow: rows[0]?.number ?? 0,
    lastRow: rows.at(-1)?.number ?? 0,
    named: new Set(cells.flatMap(({ field }) => field ?? [])).size,
  };
}

/** The lowest text names the column; the group above it decides between equals; a unit below it is passed by. */
function headerCell(column: number, stack: readonly string[], labels: HeaderLabels): HeaderCell {
  const lowest = stack.at(-1) ?? "";
  const above = stack.at(-2);
  const own = labels.find(lowest, above);
  if (own.field !== undefined || above === undefined || !IN_BRACKETS.test(lowest)) {
    return { column, text: lowest, ...own };
  }
  return { column, text: above, ...labels.find(above, stack.at(-3)) };
}

const IN_BRACKETS = /^\s*\([^()]*\)\s*$/;
