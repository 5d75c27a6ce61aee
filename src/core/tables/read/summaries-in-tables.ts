import { type Issue, isListOf, isShape } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { Entry, FieldValue, SubmissionOutcome } from "../../submissions";
import {
  type FileRecord,
  type Records,
  type RowJudge,
  type RowsOfSource,
  isAskedBefore,
  isDecisionsRecord,
  isFileRecord,
  isStamp,
  isTemplateRecord,
  otherCatalogue,
  recordedOutcomes,
  rowJudge,
  rowsKey,
  underKeysOfToday,
} from "../../summary";
import type { PeriodRecord } from "../content/catalogue-tables";
import { RECORD_COLUMN } from "../content/declared-table";
import type { PackageTable } from "../dictionary/read-package";
import { tablesIssue } from "../issues";
import type { SummaryKey } from "../model";
import type { ReadRow } from "./decoded";

/** Rows of one table, of one summary, from one file. */
export interface ReadTable {
  readonly table: PackageTable;
  readonly file: string;
  readonly rows: readonly ReadRow[];
}

/** A summary as its tables give it back, before anybody merges it. */
export interface SummaryInTables extends SummaryKey {
  readonly record: PeriodRecord;
  /** Name of the workbook it was exported from. */
  readonly file: string;
  readonly tables: readonly ReadTable[];
}

const isPeriodRecord = isShape(
  { stamp: isStamp, templates: isListOf(isTemplateRecord), decisions: isDecisionsRecord },
  { askedBefore: isListOf(isAskedBefore) },
);

/** Reads the one row of `periods` of a summary; undefined where it cannot be what was written. */
export function summaryInTables(key: SummaryKey, tables: readonly ReadTable[]): SummaryInTables | undefined {
  const rows = tables.filter(({ table }) => table.name === "periods").flatMap((one) => one.rows);
  const [first, second] = rows;
  const record = parsedRecord(first);
  if (second !== undefined || !isPeriodRecord(record)) return undefined;
  const { stamp } = record;
  if (stamp.period !== key.period || stamp.board !== key.board) return undefined;
  return { ...key, record, file: String(first?.cells["summary_file"] ?? ""), tables };
}

/**
 * What a summary was merged from, file by file, out of its tables. The board that made it gets it back as it was; for any other
 * it is a lower level, whose rows are judged (RULES.md M30).
 */
export function outcomesInTables(
  { record, file, tables }: SummaryInTables,
  index: CatalogueIndex,
): { readonly outcomes: readonly SubmissionOutcome[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const damaged = ({ file: table }: ReadTable, { row }: ReadRow): void => {
    // The first of a file is told: who damaged one row damaged more.
    if (issues.length === 0) issues.push(tablesIssue("tables.record-damaged", { file: table, row }));
  };
  const files: FileRecord[] = [];
  for (const place of tables.filter(({ table }) => table.name === "submissions"))
    for (const row of place.rows) {
      const found = parsedRecord(row);
      if (isFileRecord(found)) files.push(found);
      else damaged(place, row);
    }
  const { stamp, templates, decisions, askedBefore = [] } = record;
  const written: Records = {
    ...{ stamp, decisions, askedBefore, files, codes: new Map(), words: {} },
    templates: new Map(templates.map((one) => [one.template, one])),
  };
  const records = underKeysOfToday(written, index);
  const reopened = stamp.board === index.catalogue.board.orgUnit;
  const bySource = rowsInTables(tables, records, {
    index: reopened ? undefined : index,
    summary: file,
    damaged,
  });
  const world = { summary: file, index: reopened ? undefined : index, reopened };
  return { outcomes: recordedOutcomes(records, { bySource, strangers: [] }, world), issues };
}

/** By whom the rows of a file and template are judged (RULES.md M30); by nobody where no other board merges them. */
function judges(records: Records, index: CatalogueIndex | undefined, summary: string) {
  if (index === undefined) return () => undefined;
  const { notComparable } = otherCatalogue(records, index, summary);
  const known = new Map<string, RowJudge | undefined>();
  return (record: FileRecord, template: string): RowJudge | undefined => {
    const key = rowsKey(record.number, template);
    if (!known.has(key))
      known.set(key, rowJudge(record, template, { index, notComparable: notComparable.get(template) }));
    return known.get(key);
  };
}

interface RowsWorld {
  readonly summary: string;
  readonly index: CatalogueIndex | undefined;
  readonly damaged: (place: ReadTable, row: ReadRow) => void;
}

function rowsInTables(
  tables: readonly ReadTable[],
  records: Records,
  { index, summary, damaged }: RowsWorld,
): ReadonlyMap<string, RowsOfSource> {
  const files = new Map(records.files.map((one) => [one.number, one]));
  const judgeOf = judges(records, index, summary);
  const bySource = new Map<string, RowsOfSource>();
  for (const place of tables) {
    const template = place.table.template?.code;
    if (template === undefined) continue;
    const keys = keysToday(place.table, records.keysToday?.get(template));
    for (const row of place.rows) {
      const source = Number(row.cells["source"]);
      const record = files.get(source);
      if (record === undefined) {
        damaged(place, row);
        continue;
      }
      const key = rowsKey(source, template);
      const ofSource: RowsOfSource = bySource.get(key) ?? { entries: [], places: new Map(), issues: [] };
      const entry = entryOf(row, keys, template);
      const judged = judgeOf(record, template)?.(entry);
      ofSource.places.set(entry.row, { file: place.file, row: row.row, template });
      ofSource.entries.push(judged === undefined ? entry : { ...entry, values: judged.values });
      for (const issue of judged?.issues ?? [])
        ofSource.issues.push({
          ...issue,
          where: { ...issue.where, file: place.file, row: row.row, template },
        });
      bySource.set(key, ofSource);
    }
  }
  return bySource;
}

/** Column → key of today of the field it holds. */
function keysToday(
  { columns }: PackageTable,
  today: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ name, field }) => (field ? [[name, today.get(field.key) ?? field.key] as const] : [])),
  );
}

function entryOf({ cells }: ReadRow, keys: ReadonlyMap<string, string>, template: string): Entry {
  const values: Record<string, FieldValue> = {};
  for (const [name, key] of keys) {
    const value = cells[name];
    if (value !== undefined) values[key] = value;
  }
  return {
    ...{ template, sheet: String(cells["source_sheet"] ?? ""), row: Number(cells["source_row"] ?? 0) },
    values,
  };
}

function parsedRecord(row: ReadRow | undefined): unknown {
  try {
    return JSON.parse(String(row?.cells[RECORD_COLUMN]));
  } catch {
    return undefined;
  }
}
