import { LAST_COLUMN, LAST_ROW } from "../../../base";
import type { Cell, CellRange, ColumnRange, LaidOut, Row, Sheet, SheetNote } from "../../model";
import { ConditionalLooks } from "../sheet/conditional/conditional-looks";
import type { ConditionalRule } from "../sheet/conditional/read-rules";
import type { XmlReader } from "../xml/xml-reader";
import { BOXES, readOdsBox } from "./ods-boxes";
import { type OdsFacts, readOdsCell, withConditionalLook } from "./ods-cell";
import { readOdsConditions } from "./ods-conditional";
import { type OdsName, readOdsNames } from "./ods-names";
import { ValidatedCells } from "./ods-validations";

/** What one `<table:table>` holds. */
export interface OdsTable {
  readonly content: Omit<Sheet, "name" | "visibility">;
  readonly names: readonly OdsName[];
  readonly cellCount: number;
  /** It keeps what another file showed, and is no sheet of this one. */
  readonly isCache: boolean;
}

/** Rows and columns are grouped in groups; Excel knows eight levels. */
const DEEPEST = 20;

const GROUPS: ReadonlySet<string> = new Set([
  ...["table-row-group", "table-header-rows", "table-rows"],
  ...["table-column-group", "table-header-columns", "table-columns"],
]);

/** Reads the table just opened; undefined where it holds more cells than `maxCells`. */
export function readOdsTable(reader: XmlReader, facts: OdsFacts, maxCells: number): OdsTable | undefined {
  const table = new TableReader(facts, maxCells);
  table.isProtected = reader.attribute("table:protected") === "true";
  table.readChildren(reader, reader.depth);
  return table.isTooLarge ? undefined : table.result();
}

/** The row at hand, and where in it the next cell stands. */
interface CellsOfRow {
  readonly column: number;
  readonly cells: Cell[];
  readonly rowStyle: string | undefined;
  /** How often the row is repeated. */
  readonly rows: number;
}

interface OdsColumns extends ColumnRange {
  readonly style: string;
}

class TableReader {
  isTooLarge = false;
  isProtected = false;
  private readonly rows: Row[] = [];
  private readonly merges: CellRange[] = [];
  private readonly columns: OdsColumns[] = [];
  private readonly hiddenColumns: ColumnRange[] = [];
  private readonly notes: SheetNote[] = [];
  private names: readonly OdsName[] = [];
  private readonly validated = new ValidatedCells();
  /** Of each figure the name of its style: what the conditional formats make of it stands behind the rows. */
  private readonly figures = new Map<Cell, string>();
  private conditions: readonly ConditionalRule[] = [];
  private filtered = false;
  private isCache = false;
  private cellCount = 0;
  private row = 1;
  private column = 1;

  constructor(
    private readonly facts: OdsFacts,
    private readonly maxCells: number,
  ) {}

  result(): OdsTable {
    const { merges, hiddenColumns, filtered, notes, names, cellCount, isCache } = this;
    const layout = this.facts.layout ? this.layout() : undefined;
    const content = {
      ...{ rows: this.shownRows(), merges, hiddenColumns, filtered },
      ...(notes.length === 0 ? {} : { notes }),
      ...(layout === undefined ? {} : { layout }),
    };
    return { content, names, cellCount, isCache };
  }

  private shownRows(): readonly Row[] {
    const { conditions, figures } = this;
    if (conditions.length === 0) return this.rows;
    const conditional = new ConditionalLooks(conditions, this.facts.styles);
    return this.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const style = figures.get(cell);
        return style === undefined
          ? cell
          : withConditionalLook(cell, { row: row.number, style }, conditional);
      }),
    }));
  }

  /** What such a file tells of it: lists and limits; its borders stand in styles that are not read. */
  private layout(): LaidOut {
    const validations = this.validated.all(this.facts.validations);
    return { validations, prepared: [], widths: [], isProtected: this.isProtected, hasDrawing: false };
  }

  readChildren(reader: XmlReader, depth: number): void {
    while (!this.isTooLarge && reader.nextChild(depth)) {
      const { local } = reader;
      if (GROUPS.has(local) && depth < DEEPEST) this.readChildren(reader, reader.depth);
      else if (local === "table-column") this.readColumn(reader);
      else if (local === "table-row") this.readRow(reader);
      else if (local === "table-source") this.isCache = true;
      else if (local === "named-expressions") this.names = readOdsNames(reader);
      else if (local === "shapes") this.readShapes(reader);
      else if (local === "conditional-formats")
        this.conditions = readOdsConditions(reader, this.facts.styles);
    }
  }

  private readColumn(reader: XmlReader): void {
    const right = Math.min(this.column + repeats(reader, "columns") - 1, LAST_COLUMN);
    const range = { left: this.column, right };
    if (isHidden(reader)) this.hiddenColumns.push(range);
    this.columns.push({ ...range, style: reader.attribute("table:default-cell-style-name") ?? "" });
    this.column = right + 1;
  }

  private readRow(reader: XmlReader): void {
    const { depth } = reader;
    const count = repeats(reader, "rows");
    const visibility = reader.attribute("table:visibility");
    const hidden = isHidden(reader);
    const rowStyle = reader.attribute("table:default-cell-style-name");
    if (visibility === "filter") this.filtered = true;
    const cells: Cell[] = [];
    let column = 1;
    while (!this.isTooLarge && reader.nextChild(depth)) {
      if (reader.local === "table-cell" || reader.local === "covered-table-cell")
        column = this.readCell(reader, { column, cells, rowStyle, rows: count });
    }
    const last = Math.min(this.row + count - 1, LAST_ROW);
    if (cells.length > 0) this.putRows(cells, hidden, last);
    this.row = last + 1;
  }

  /** A row that is repeated stands in the file once. */
  private putRows(cells: readonly Cell[], hidden: boolean, last: number): void {
    for (let number = this.row; number <= last; number += 1) {
      this.cellCount += cells.length;
      if (this.cellCount > this.maxCells) {
        this.isTooLarge = true;
        return;
      }
      this.rows.push({ number, hidden, cells });
    }
  }

  private readCell(reader: XmlReader, { column, cells, rowStyle, rows }: CellsOfRow): number {
    const count = repeats(reader, "columns");
    this.readSpan(reader, column);
    const style = rowStyle ?? this.columns.find(({ right }) => right >= column)?.style ?? "";
    const held = reader.attribute("table:content-validation-name");
    const { cell, style: shown, notes } = readOdsCell(reader, { row: this.row, column, style }, this.facts);
    this.notes.push(...notes);
    const next = Math.min(column + count, LAST_COLUMN + 1);
    if (held !== undefined) {
      const bottom = Math.min(this.row + rows - 1, LAST_ROW);
      this.validated.add(held, { top: this.row, bottom, left: column, right: next - 1 });
    }
    if (cell !== undefined)
      for (let at = column; at < next; at += 1) {
        const placed = { ...cell, column: at };
        cells.push(placed);
        if (typeof cell.value === "number") this.figures.set(placed, shown);
      }
    if (cells.length + this.cellCount > this.maxCells) this.isTooLarge = true;
    return next;
  }

  private readSpan(reader: XmlReader, left: number): void {
    const wide = Number(reader.attribute("table:number-columns-spanned") ?? "1");
    const high = Number(reader.attribute("table:number-rows-spanned") ?? "1");
    if (wide <= 1 && high <= 1) return;
    const { row: top } = this;
    const bottom = Math.min(top + (high || 1) - 1, LAST_ROW);
    this.merges.push({ top, left, bottom, right: Math.min(left + (wide || 1) - 1, LAST_COLUMN) });
  }

  private readShapes(reader: XmlReader): void {
    const { depth } = reader;
    while (reader.nextChild(depth))
      if (BOXES.has(reader.local)) this.notes.push(...readOdsBox(reader, {}, this.facts.styles));
  }
}

function repeats(reader: XmlReader, what: "rows" | "columns"): number {
  const count = Number(reader.attribute(`table:number-${what}-repeated`) ?? "1");
  return Number.isInteger(count) && count > 1 ? count : 1;
}

const isHidden = (reader: XmlReader): boolean => {
  const visibility = reader.attribute("table:visibility");
  return visibility === "collapse" || visibility === "filter";
};
