import { groupBy } from "../../core/base";
import type { CatalogueIndex, Template } from "../../core/catalogue";
import { type Source, type SummaryModel, boardColumns, rowKeyDigest } from "../../core/merge";
import { type Entry, type TemplateReturn, contentDigest, typedTexts } from "../../core/submissions";
import { entryTitle } from "../filling/report/entry-title";
import { type AlignedRow, alignedRows } from "./aligned-rows";
import { type MergedFile, mergedFile } from "./merged-file";

/** Files of one unit and turn that contradict each other; the board has to choose. */
export interface Conflict {
  readonly orgUnit: string;
  readonly templates: readonly string[];
  /** By name: the board knows them by it. */
  readonly files: readonly MergedFile[];
  /** The rows in which the files differ, by template; of very many the first. */
  readonly differences: readonly RivalDifference[];
  /** How many more there are. */
  readonly moreDifferences: number;
}

/** One row in which files differ, its values facing. */
export interface RivalDifference {
  readonly template: string;
  /** What tells the row from its neighbours: "40-CT/TW (15/06/2004) · Chi bộ". */
  readonly title: string;
  /** Keys of the fields that differ; of a row that not all files have, those that are filled in. None is computed. */
  readonly fields: readonly string[];
  /** In the order of the files; undefined where a file has no such row. */
  readonly rows: readonly (RivalRow | undefined)[];
}

export interface RivalRow {
  readonly sheet: string;
  readonly row: number;
  /** Field key → its value as one would type it; a blank has none. */
  readonly texts: Readonly<Record<string, string>>;
}

/** More rows than these are compared in the files themselves. */
const MOST = 60;

export function conflictsAmong(model: SummaryModel, index: CatalogueIndex): readonly Conflict[] {
  const rivals = model.sources.filter(
    ({ status, orgUnit }) => status === "conflict" && orgUnit !== undefined,
  );
  return [...groupBy(rivals, ({ orgUnit = "" }) => orgUnit)].map(([orgUnit, found]): Conflict => {
    const sources = [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
    const templates = templatesInConflict(sources);
    const differences = templates.flatMap((code) => differencesIn(code, sources, { model, index }));
    return {
      ...{ orgUnit, templates },
      files: sources.map(mergedFile),
      differences: differences.slice(0, MOST),
      moreDifferences: Math.max(0, differences.length - MOST),
    };
  });
}

const templatesInConflict = (sources: readonly Source[]): readonly string[] => [
  ...new Set(
    sources.flatMap(({ returns }) =>
      returns.flatMap(({ standing, template }) => (standing === "conflict" ? [template] : [])),
    ),
  ),
];

interface World {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
}

function differencesIn(code: string, sources: readonly Source[], world: World): readonly RivalDifference[] {
  const template = world.index.template(code);
  const returns = sources.map(({ submission }) => submission?.returns.find((one) => one.template === code));
  // What a summary did not pass on cannot be compared.
  if (template === undefined || returns.some((one) => one?.withheld !== undefined)) return [];
  const byBoard = boardColumns(template);
  const keyDigest = rowKeyDigest(template);
  return alignedRows(returns.map(entriesOf), (entry) => contentDigest([entry], byBoard), [
    { inAll: false, keyOf: ({ values }) => keyDigest(values) },
    { inAll: false, keyOf: ({ row }) => String(row) },
  ]).map((row) => differenceOf(row, template, world));
}

const entriesOf = (one: TemplateReturn | undefined): readonly Entry[] => one?.entries ?? [];

function differenceOf(aligned: AlignedRow, template: Template, { model, index }: World): RivalDifference {
  const fields = template.fields.filter(({ filledByBoard }) => !filledByBoard);
  const world = { index, period: model.period };
  const rows = aligned.map(
    (entry): RivalRow | undefined =>
      entry && {
        sheet: entry.sheet,
        row: entry.row,
        texts: typedTexts(entry.values, { ...template, fields }, world),
      },
  );
  const differs = (key: string): boolean => new Set(rows.map((row) => row?.texts[key])).size > 1;
  return {
    template: template.code,
    title: entryTitle(template, rows.find((row) => row !== undefined)?.texts ?? {}),
    fields: fields.flatMap(({ key }) => (differs(key) ? [key] : [])),
    rows,
  };
}
