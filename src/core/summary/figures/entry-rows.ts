import { given } from "../../base";
import { type Field, type Holds, kindOf } from "../../catalogue";
import type { RowBlock } from "../../merge";
import { cellFormat } from "../../templates";
import type { RowDraft, Style } from "../../workbook";
import { LATEST_MARK } from "./figure-formulas";
import type { Labels } from "../look/labels";
import type { SheetRows } from "../look/sheet-rows";
import { centred, countCell, figure, quiet, textCell } from "../look/styles";

export interface EntryRowsParts {
  readonly fields: readonly Field[];
  readonly labels: Labels;
  /** How the column "Tệp nguồn" names a source, by its number. */
  readonly sourceLabel: (source: number) => string;
  /** What a cell is to say beside its value, by `noteKey`. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Where rows were reported for several periods: what each is called, and whether their stocks are told apart. */
  readonly timed?: Timed;
  /** Changes the look of all rows. */
  readonly look?: (style: Style) => Style;
}

export interface Timed {
  readonly periodName: (period: string) => string;
  readonly hasStocks: boolean;
}

export const noteKey = (source: number, row: number, field: string): string => `${source} ${row} ${field}`;

const NO_NOTES: ReadonlyMap<string, string> = new Map();
const asUsual = (style: Style): Style => style;

/** Rows as the units sent them, each with its file, sheet and row. The one part as long as the input. */
export function writeEntryRows(rows: SheetRows, blocks: readonly RowBlock[], parts: EntryRowsParts): void {
  const { fields, labels, timed, look = asUsual } = parts;
  const figures = fields.map((field) => {
    const { numberFormat, align } = cellFormat(field);
    return figure(numberFormat, align);
  });
  const behind = timed === undefined ? [] : timed.hasStocks ? [quiet, quiet] : [quiet];
  const styles = [centred, textCell, countCell, ...figures, quiet, quiet, quiet, ...behind].map(look);
  const count = blocks.reduce((sum, { entries }) => sum + entries.length, 0);
  useNames(blocks, fields, labels);
  rows.longTable(count, styles, () => cellsOfEntries(blocks, parts));
}

/** What the rows will be called by is known before they are written. */
function useNames(blocks: readonly RowBlock[], fields: readonly Field[], labels: Labels): void {
  const named = fields.filter((field) => NAMED.has(kindOf(field).holds));
  const columns = named.map((field) => ({ key: field.key, cellOf: labels.cellOf(field) }));
  for (const { orgUnit, entries } of blocks) {
    labels.orgUnit(orgUnit);
    for (const { values } of entries) for (const { key, cellOf } of columns) cellOf(values[key]);
  }
}

const NAMED: ReadonlySet<Holds> = new Set<Holds>(["directive", "org-unit"]);

function* cellsOfEntries(
  blocks: readonly RowBlock[],
  { fields, labels, sourceLabel, notes = NO_NOTES, timed }: EntryRowsParts,
): Generator<RowDraft["cells"], void, undefined> {
  const columns = fields.map((field) => ({ key: field.key, cellOf: labels.cellOf(field) }));
  let ordinal = 0;
  for (const { source, orgUnit, entries, period, isEarlier } of blocks) {
    const unit = labels.orgUnit(orgUnit);
    const file = sourceLabel(source);
    const more = timed === undefined ? [] : timedCells(timed, period, isEarlier === true);
    for (const { values, sheet, row } of entries) {
      ordinal += 1;
      const cells: RowDraft["cells"][number][] = [ordinal, unit, undefined];
      for (const { key, cellOf } of columns) {
        const value = cellOf(values[key]);
        const note = notes.size === 0 ? undefined : notes.get(noteKey(source, row, key));
        cells.push(note === undefined ? value : { ...given({ value }), note });
      }
      cells.push(file, sheet, row, ...more);
      yield cells;
    }
  }
}

const timedCells = ({ periodName, hasStocks }: Timed, period: string, isEarlier: boolean) => [
  periodName(period),
  ...(hasStocks ? [isEarlier ? undefined : LATEST_MARK] : []),
];
