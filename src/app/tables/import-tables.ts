import { type Issue, type PlainDate, type Result, isError, read, refused } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { SummaryModel } from "../../core/merge";
import { mergedAgain, summaryWorkbook } from "../../core/summary";
import { type SummaryInTables, outcomesInTables, tablesIssue } from "../../core/tables";
import { writeWorkbookAside } from "../../core/workbook";
import { type TablesMeans, readSummaries, toldOnce } from "./read-summaries";
import type { FoundFolder } from "./table-folder";

export interface ImportTask {
  readonly folders: readonly FoundFolder[];
  /** The one to be merged, where the folders hold several. */
  readonly period?: string | undefined;
  /** Finding and remedy of an issue, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
}

export interface ImportedTables {
  readonly period: string;
  readonly asOf: PlainDate;
  /** The summaries it was made of. */
  readonly summaries: readonly string[];
  readonly model: SummaryModel;
  /** In pieces, one behind the other. */
  readonly summary: readonly Uint8Array[];
}

/**
 * Nhập số liệu mở: folders of open tables → one summary workbook. Tables exported from one summary give that summary again,
 * byte by byte; those of several boards are merged as their summaries would be.
 */
export async function importTables(
  { folders, period: wished, wording }: ImportTask,
  index: CatalogueIndex,
  means: TablesMeans,
): Promise<Result<ImportedTables>> {
  const found: SummaryInTables[] = [];
  for (const folder of folders) {
    const tables = await readSummaries(folder, means);
    if (!tables.ok) return tables;
    found.push(...tables.value);
  }
  const chosen = chosenSummaries(found, wished);
  if (!chosen.ok) return chosen;
  const { period, summaries } = chosen.value;
  const told = [...chosen.issues, ...otherCatalogues(summaries, index)];
  if (index.period(period) === undefined)
    return refused(...told, tablesIssue("tables.period-unknown", {}, { found: period }));
  const merged = summaries.map((one) => outcomesInTables(one, index));
  const issues = [...told, ...merged.flatMap((one) => one.issues)];
  if (issues.some(isError)) return refused(...issues);
  const asOf = summaries
    .map(({ record }) => record.stamp.asOf)
    .reduce((last, one) => (one > last ? one : last));
  const model = mergedAgain(
    merged.flatMap(({ outcomes }) => outcomes),
    { index, period, asOf },
  );
  const summary = await writeWorkbookAside(summaryWorkbook(model, { index, wording }), means.host);
  return read({ period, asOf, summaries: summaries.map(({ file }) => file), model, summary }, issues);
}

interface Chosen {
  readonly period: string;
  readonly summaries: readonly SummaryInTables[];
}

/** The summaries of one period, each board once. */
function chosenSummaries(found: readonly SummaryInTables[], wished: string | undefined): Result<Chosen> {
  const periods = [...new Set(found.map(({ period }) => period))].sort();
  const [first = ""] = periods;
  if (wished === undefined && periods.length > 1)
    return refused(tablesIssue("tables.several-periods", {}, { found: periods.join(", ") }));
  const period = wished ?? first;
  const summaries = found.filter((one) => one.period === period);
  if (summaries.length === 0) {
    const facts = { periods: periods.join(", ") };
    return refused(tablesIssue("tables.period-missing", {}, { found: period, facts }));
  }
  const boards = new Map<string, SummaryInTables>();
  for (const one of summaries) {
    const other = boards.get(one.board);
    boards.set(one.board, one);
    if (other !== undefined) {
      const details = { found: period, facts: { other: other.file } };
      return refused(tablesIssue("tables.same-summary", { file: one.file }, details));
    }
  }
  return read({ period, summaries });
}

function otherCatalogues(
  summaries: readonly SummaryInTables[],
  { catalogue: { id, version } }: CatalogueIndex,
): readonly Issue[] {
  return toldOnce(
    summaries.flatMap(({ file, record: { stamp } }) =>
      stamp.catalogueId === id && stamp.catalogueVersion === version
        ? []
        : [
            tablesIssue(
              "tables.other-catalogue",
              { file },
              { found: `${stamp.catalogueId} ${stamp.catalogueVersion}`, facts: { own: `${id} ${version}` } },
            ),
          ],
    ),
  );
}
