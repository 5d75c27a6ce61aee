import { dateFromSerial, given, parseIsoDate, timeFromSerial } from "../../base";
import type { Issue, Place } from "../../base";
import { type CatalogueIndex, type Holds, kindOf } from "../../catalogue";
import type { Entry, FieldValue } from "../../submissions";
import type { Cell, Row, Sheet, Workbook } from "../../workbook";
import { KEY_MARK, ROW_KEY, SHEET_KEY, SOURCE_KEY, sourceNamed } from "../figures/figures-layout";
import { summaryIssue } from "../issues";
import { type RowJudge, rowJudge } from "./judge-row";
import { otherCatalogue } from "./other-catalogue";
import type { Records } from "./read-records";
import { labelKey } from "./read-records";
import type { FileRecord, TemplateRecord } from "../records";
import { words } from "../look/words";

/** Rows of one template that name one source, and what could not be read of them. */
export interface RowsOfSource {
  readonly entries: Entry[];
  /** Row in the unit's own sheet → where the entry stands in the summary. */
  readonly places: Map<number, Place>;
  readonly issues: Issue[];
}

export interface SummaryRows {
  /** `rowsKey` → rows. */
  readonly bySource: ReadonlyMap<string, RowsOfSource>;
  /** Rows that name no file of the records. */
  readonly strangers: readonly Issue[];
}

export const rowsKey = (source: number, template: string): string => `${source} ${template}`;

/**
 * The detail rows of every template's sheet, wherever they stand by now: a sheet is known by its hidden key row,
 * a detail row by the source it names; sorting, inserted rows and renamed sheets do not matter.
 */
export function readSummaryRows(
  workbook: Workbook,
  records: Records,
  { file, index }: { readonly file: string; readonly index: CatalogueIndex | undefined },
): SummaryRows {
  const judgeOf = judges(records, index, file);
  const bySource = new Map<string, RowsOfSource>();
  const strangers: Issue[] = [];
  const known = new Set(records.files.flatMap(keysOf));
  for (const sheet of workbook.sheets) {
    const reader = DetailReader.of(sheet, records);
    if (reader === undefined) continue;
    for (const { row, source } of reader.rows()) {
      const key = rowsKey(source, reader.template);
      if (!known.has(key)) {
        strangers.push(summaryIssue("summary.row-without-source", reader.place(row, file)));
        continue;
      }
      const rows: RowsOfSource = bySource.get(key) ?? { entries: [], places: new Map(), issues: [] };
      const { entry, issues } = reader.entryOf(row, file);
      const judged = judgeOf(source, reader.template)?.(entry);
      rows.places.set(entry.row, reader.place(row, file));
      rows.entries.push(judged === undefined ? entry : { ...entry, values: judged.values });
      // What could not be read back was told; that it is lacking then is no second finding.
      const more = issues.length > 0 ? [] : reader.placed(judged?.issues ?? [], row, file);
      rows.issues.push(...issues, ...more);
      bySource.set(key, rows);
    }
  }
  for (const { entries } of bySource.values()) entries.sort((a, b) => a.row - b.row);
  return { bySource, strangers };
}

/** Whether a sheet holds the rows of a template. */
export const isDetailSheet = (sheet: Sheet, records: Records): boolean =>
  DetailReader.of(sheet, records) !== undefined;

/** By whom the rows of a file and template are judged; by nobody where no board merges them now. */
function judges(
  records: Records,
  index: CatalogueIndex | undefined,
  file: string,
): (source: number, template: string) => RowJudge | undefined {
  if (index === undefined) return () => undefined;
  const { notComparable } = otherCatalogue(records, index, file);
  const byNumber = new Map(records.files.map((record) => [record.number, record]));
  const known = new Map<string, RowJudge | undefined>();
  return (source, template) => {
    const key = rowsKey(source, template);
    const record = byNumber.get(source);
    const world = { index, notComparable: notComparable.get(template) };
    if (!known.has(key)) known.set(key, record && rowJudge(record, template, world));
    return known.get(key);
  };
}

/** Where rows may be: in returns that were chosen, or that had none. */
const keysOf = ({ number, returns }: FileRecord): readonly string[] =>
  returns.flatMap(({ template, kept, digest }) =>
    kept || digest === undefined ? [rowsKey(number, template)] : [],
  );

/** A row between the first and the last that names a file, and which it names: -1 where it has figures and names none. */
interface DetailRow {
  readonly row: Row;
  readonly source: number;
}

/** Reads the detail rows of one template's sheet. */
class DetailReader {
  /** How the cells of a column are read back; columns of no field have no reader. */
  private readonly values = new Map<number, ReadBack>();
  /** Key → its first column. */
  private readonly columnOf: ReadonlyMap<string, number>;

  private constructor(
    /** The sheet, with the rows below the one of its keys. */
    private readonly sheet: Pick<Sheet, "name" | "rows">,
    private readonly records: Records,
    private readonly record: TemplateRecord,
    /** Column → key. */
    private readonly keys: ReadonlyMap<number, string>,
  ) {
    this.columnOf = new Map([...keys].map(([column, key]) => [key, column] as const).reverse());
    for (const [column, key] of keys) {
      const type = record.types[key];
      if (type !== undefined) this.values.set(column, VALUES[kindOf({ type }).holds]);
    }
  }

  /** Undefined for a sheet that is none of a template. */
  static of(sheet: Sheet, records: Records): DetailReader | undefined {
    const at = sheet.rows.findIndex(({ cells: [first] }) => String(first?.value ?? "").startsWith(KEY_MARK));
    const cells = sheet.rows[at]?.cells ?? [];
    const record = records.templates.get(String(cells[0]?.value ?? "").slice(KEY_MARK.length));
    if (record === undefined) return undefined;
    const today = records.keysToday?.get(record.template);
    const keys = new Map(
      cells.map(({ column, value }) => [column, today?.get(String(value)) ?? String(value)]),
    );
    const below = { name: sheet.name, rows: sheet.rows.slice(at + 1) };
    return new DetailReader(below, records, record, keys);
  }

  /** What stands below the last row that names a file is none of its rows. */
  rows(): readonly DetailRow[] {
    const rows: DetailRow[] = [];
    let count = 0;
    for (const row of this.sheet.rows) {
      const source = this.sourceOf(row);
      const isNamed = source !== undefined && source >= 0;
      if (isNamed || (source !== undefined && rows.length > 0)) rows.push({ row, source });
      if (isNamed) count = rows.length;
    }
    return rows.slice(0, count);
  }

  get template(): string {
    return this.record.template;
  }

  /** Number of the source; -1 for a row of figures that names none; undefined for any other row. */
  private sourceOf(row: Row): number | undefined {
    const named = sourceNamed(String(this.cell(row, SOURCE_KEY) ?? ""));
    if (named !== undefined) return named;
    const hasFigures = row.cells.some(({ column, kind }) => kind === "number" && this.values.has(column));
    return hasFigures ? -1 : undefined;
  }

  /** The row as it was reported; what cannot be read back is told and stays out. */
  entryOf(row: Row, file: string): { readonly entry: Entry; readonly issues: readonly Issue[] } {
    const values: Record<string, FieldValue> = {};
    const issues: Issue[] = [];
    for (const cell of row.cells) {
      const readBack = this.values.get(cell.column);
      if (readBack === undefined || cell.value === "") continue;
      const key = this.keys.get(cell.column) ?? "";
      const value = isUnreadable(cell) ? undefined : readBack(cell.value, this.records);
      if (value !== undefined) {
        values[key] = value;
        continue;
      }
      const place = { ...this.place(row, file), column: cell.column, field: key };
      issues.push(summaryIssue("summary.value-unknown", place, { found: String(cell.value) }));
    }
    const sheet = String(this.cell(row, SHEET_KEY) ?? "");
    const number = Number(this.cell(row, ROW_KEY) ?? 0);
    return { entry: { template: this.template, sheet, row: number, values }, issues };
  }

  place(row: Row, file: string): Place {
    return { file, sheet: this.sheet.name, row: row.number, template: this.template };
  }

  /** What was found out about a row, at the cells it concerns. */
  placed(issues: readonly Issue[], row: Row, file: string): readonly Issue[] {
    return issues.map((issue) => {
      const { field } = issue.where;
      const column = this.columnOf.get(field ?? "");
      return { ...issue, where: { ...this.place(row, file), ...given({ column, field }) } };
    });
  }

  /** Where a row comes from stands in its last columns. */
  private cell({ cells }: Row, key: string): Cell["value"] | undefined {
    const at = this.columnOf.get(key);
    for (let last = cells.length - 1; last >= 0; last -= 1) {
      const cell = cells[last];
      if (cell?.column === at) return cell?.value;
    }
    return undefined;
  }
}

const isUnreadable = ({ kind }: Cell): boolean => kind === "error" || kind === "uncalculated";

/** The value a cell was written from; undefined where it can be none of its type. */
type ReadBack = (value: Cell["value"], records: Records) => FieldValue | undefined;

const text: ReadBack = (value) => (typeof value === "string" ? value : undefined);

/** The way back from `Labels.cellOf`. */
const VALUES = {
  text,
  choice: text,
  number: (value) => (typeof value === "number" ? value : undefined),
  day: (value) => (typeof value === "number" ? dateFromSerial(value) : parseIsoDate(String(value))),
  time: (value) => (typeof value === "number" ? timeFromSerial(value) : undefined),
  truth: (value) => (value === words.yes ? true : value === words.no ? false : undefined),
  directive: (value, { codes }) => codes.get(labelKey("directive", String(value))),
  "org-unit": (value, { codes }) => codes.get(labelKey("org-unit", String(value))),
} satisfies Record<Holds, ReadBack>;
