import { type Issue, type Result, isError, read, refused } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import {
  type DataTable,
  PACKAGE_FILE,
  type SummaryKey,
  type TableShape,
  dataPackage,
  tablesIssue,
  tablesOfSummary,
  unfitValues,
} from "../../core/tables";
import type { FoundFile, Host } from "../host";
import type { TableEncoder } from "./table-encoder";
import { type OpenedSummary, openSummary } from "../papers/open-summary";

/** A folder that is being written, and is there whole or not at all once it is done. */
export interface FolderDraft {
  /** Adds to the end of a file; a path not named before begins one. */
  append(path: string, bytes: Uint8Array): Promise<void>;
  /** Every file so far. */
  written(): Promise<readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]>;
}

export interface ExportTask {
  readonly summaries: readonly FoundFile[];
  readonly encoder: TableEncoder;
  /** Finding and remedy of an issue, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
}

/** What was exported, for people and scripts. */
export interface ExportedTables {
  readonly summaries: readonly (SummaryKey & { readonly file: string })[];
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly files: readonly string[];
  }[];
}

/**
 * Số liệu mở: summaries, one after another, as tidy tables with their dictionary. Two summaries of one board and period
 * would count everything twice and are refused, as is one whose values the catalogue at hand does not fit.
 */
export async function exportTables(
  { summaries, encoder, wording }: ExportTask,
  index: CatalogueIndex,
  { host, draft }: { readonly host: Host; readonly draft: FolderDraft },
): Promise<Result<ExportedTables>> {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  const done = new TablesWritten(encoder, draft);
  const exported: ExportedTables["summaries"][number][] = [];
  for (const file of summaries) {
    const opened = await openSummary(file, index, host);
    if (!opened.ok) return opened;
    const { period, board } = opened.value.stamp;
    const found = [...opened.issues, ...findingsOn(opened.value, index, seen)];
    if (found.some(isError)) return refused(...found);
    issues.push(...found);
    const { tables } = tablesOfSummary(opened.value, { index, wording });
    for (const table of tables) await done.write(table, { period, board });
    exported.push({ period, board, file: file.path });
  }
  const tables = await done.describe();
  return read({ summaries: exported, tables }, issues);
}

function findingsOn(
  { model, stamp, file }: OpenedSummary,
  { catalogue }: CatalogueIndex,
  seen: Map<string, string>,
): readonly Issue[] {
  const { catalogueId, catalogueVersion, period, board } = stamp;
  const key = JSON.stringify([period, board]);
  const other = seen.get(key);
  seen.set(key, file);
  const isOther = catalogueId !== catalogue.id || catalogueVersion !== catalogue.version;
  const facts = { own: `${catalogue.id} ${catalogue.version}`, other: other ?? "" };
  return [
    ...(other === undefined ? [] : [tablesIssue("tables.same-summary", { file }, { found: period, facts })]),
    ...(isOther
      ? [
          tablesIssue(
            "tables.other-catalogue",
            { file },
            { found: `${catalogueId} ${catalogueVersion}`, facts },
          ),
        ]
      : []),
    ...model.templates.flatMap((summary) => unfitValues(summary, file)),
  ];
}

/** The tables so far: each with its shape and how many rows went into which file. */
class TablesWritten {
  private readonly shapes = new Map<string, TableShape>();
  private readonly rows = new Map<string, Map<string, number>>();

  constructor(
    private readonly encoder: TableEncoder,
    private readonly draft: FolderDraft,
  ) {}

  async write(table: DataTable, key: SummaryKey): Promise<void> {
    const { name } = table;
    const path = this.encoder.pathOf(name, key);
    const files = this.rows.get(name) ?? new Map<string, number>();
    let count = 0;
    let written = Promise.resolve();
    // While one part goes to the disk the next is worked out.
    for (const { bytes, rows } of this.encoder.encode(table, key, !files.has(path))) {
      await written;
      written = this.draft.append(path, bytes);
      count += rows;
    }
    await written;
    this.shapes.set(name, table);
    this.rows.set(name, files.set(path, (files.get(path) ?? 0) + count));
  }

  /** Writes the dictionary, the last of all files, for it tells the hashes of the others. */
  async describe(): Promise<ExportedTables["tables"]> {
    const written = new Map((await this.draft.written()).map((file) => [file.path, file]));
    const tables = [...this.shapes].map(([name, shape]) => ({
      shape,
      files: [...(this.rows.get(name) ?? [])].flatMap(([path, rows]) => {
        const file = written.get(path);
        return file === undefined ? [] : [{ ...file, rows }];
      }),
    }));
    const dictionary = dataPackage(tables, this.encoder.format);
    await this.draft.append(PACKAGE_FILE, new TextEncoder().encode(dictionary));
    return tables.map(({ shape, files }) => ({
      name: shape.name,
      rows: files.reduce((sum, { rows }) => sum + rows, 0),
      files: files.map(({ path }) => path),
    }));
  }
}
