import { given } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { Source, SummaryModel } from "../../core/merge";
import { type Entry, readReturned } from "../../core/submissions";
import type { Host } from "../host";
import { openWorkbook } from "../open-workbook";
import { type AnyFile, workbooksAmong } from "../workbooks-among";

/** The part of a unit in a figure. */
export interface PartOfFigure {
  readonly template: string;
  readonly orgUnit: string;
}

/** Counted rows of one file, to be looked up in it. Plain data: it may cross threads. */
export interface RowsBehind {
  readonly file: string;
  /** The summary it came through: then the file itself is not in hand. */
  readonly via?: string;
  readonly rows: readonly Pick<Entry, "sheet" | "row" | "values">[];
  /** Field key → column in the file, 1-based; empty where the file is not in hand. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface RowsMeans {
  /** All that was handed in. */
  readonly files: readonly AnyFile[];
  readonly index: CatalogueIndex;
  readonly host: Host;
}

/** The rows of a unit that are counted in the figures of a template, as they were merged, with the places they came from. */
export async function rowsBehind(
  { template, orgUnit }: PartOfFigure,
  { templates, sources }: Pick<SummaryModel, "templates" | "sources">,
  means: RowsMeans,
): Promise<readonly RowsBehind[]> {
  const blocks = templates
    .filter((one) => one.template.code === template)
    .flatMap((one) => one.blocks.filter((block) => block.orgUnit === orgUnit));
  const found: RowsBehind[] = [];
  for (const block of blocks) {
    const source = sources.find(({ number }) => number === block.source);
    if (source === undefined) continue;
    const rows = block.entries.map(({ sheet, row, values }) => ({ sheet, row, values }));
    const columns = await columnsIn(source, template, means);
    found.push({ file: source.file, ...given({ via: source.via }), rows, columns });
  }
  return found;
}

/** Where the columns of a template stand in the file, as it is read. */
async function columnsIn(
  { file, sha256, via }: Source,
  template: string,
  { files, index, host }: RowsMeans,
): Promise<RowsBehind["columns"]> {
  if (via !== undefined) return {};
  const named = (await workbooksAmong(files, host)).files.find(({ name }) => name === file);
  const bytes = await named?.read();
  const workbook = bytes?.ok === true ? await openWorkbook(bytes.value, file, host) : undefined;
  if (workbook?.ok !== true) return {};
  const { layouts } = readReturned(workbook.value, { file, sha256 }, { index });
  return Object.fromEntries(layouts.get(template)?.columnOf ?? []);
}
