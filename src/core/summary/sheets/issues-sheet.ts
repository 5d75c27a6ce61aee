import { type Issue, SEVERITY_WORDS, cellAddress, columnLetters } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { Source, SummaryModel } from "../../merge";
import { quoteSheet } from "../../workbook";
import type { CellDraft, SheetDraft, Style } from "../../workbook";
import { placedBlocks } from "../figures/figures-layout";
import type { Labels } from "../look/labels";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { landscape, withinPage } from "../look/paper";
import type { Issuer } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { isSettled } from "../remarks/unit-remarks";
import { centred, linked, textCell, tones } from "../look/styles";
import { filled, words } from "../look/words";

const TITLES = [
  words.ordinal,
  words.severity,
  words.orgUnit,
  words.file,
  words.sheet,
  words.cell,
  words.field,
  words.finding,
  words.summaryRow,
];
const WIDTHS = [5, 9, 21, 19, 18, 6, 14, 62, 12];
/** The link to the row is of no use on paper. */
const PRINTED = TITLES.length - 1;

export interface IssuesSheetParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** Finding and remedy of an issue, in words. */
  readonly wording: (issue: Issue) => string;
  readonly sheetOf: (template: string) => string | undefined;
  readonly mostLinks: number;
}

/**
 * Cần xử lý: every finding that asks for somebody, the gravest first, with a link to its row in the summary. What asks
 * for nobody is not printed.
 */
export function issuesSheet(parts: IssuesSheetParts): SheetDraft {
  const { model, issuer } = parts;
  const rows = new SheetRows(withinPage(WIDTHS, PRINTED));
  writeAnnexHead(rows, issuer, ["", ""], PRINTED);
  writeTitle(rows, words.issuesTitle, model, PRINTED);
  const head = rows.labels(TITLES);
  const open = byGravity(model.issues);
  const sources = sourcesOfFindings(model);
  const linkOf = rowLinks(parts, open, sources);
  const styles = [centred, centred, textCell, textCell, textCell, centred, textCell, textCell, centred];
  for (const [index, issue] of open.entries()) {
    rows.table([index + 1, ...issueCells(issue, sources, parts), linkOf(issue)], styles);
  }
  if (open.length === 0) rows.noteBelow(words.nothingToDo, PRINTED);
  const lastPrinted = head + Math.max(1, open.filter(({ severity }) => severity !== "info").length);
  const closed = closedFindings(model.sources);
  if (closed > 0) {
    const line = filled(words.closedFindings, { count: closed });
    rows.noteBelow(line, PRINTED);
  }
  return rows.sheet(words.issues, {
    freeze: { rows: head },
    ...(open.length > 0 && { autoFilter: `A${head}:I${head + open.length}` }),
    page: landscape(rows.sizeOf(PRINTED), {
      repeated: [head, head],
      printArea: `$A$1:$${columnLetters(PRINTED)}$${lastPrinted}`,
    }),
  });
}

/** Within a severity the order of places is kept. */
function byGravity(issues: readonly Issue[]): readonly Issue[] {
  return (["error", "warning", "info"] as const).flatMap((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
}

/** They are told in the list of sources alone. */
function closedFindings(sources: readonly Source[]): number {
  return sources.filter(isSettled).reduce((sum, { issues }) => sum + issues.length, 0);
}

/** The file a finding was made in. Names do not tell: two summaries may each bring a "Báo cáo.xlsx". */
type SourceOf = ReadonlyMap<Issue, Source | undefined>;

/**
 * A finding about a whole summary is told of each file it brought, and is no single file's. What a decision came to lies in
 * no file; it is told of the one it names, where one alone bears that name.
 */
function sourcesOfFindings({ sources, issues }: SummaryModel): SourceOf {
  const sourceOf = new Map<Issue, Source | undefined>();
  for (const source of sources.filter(({ status }) => status !== "duplicate"))
    for (const issue of source.issues) sourceOf.set(issue, sourceOf.has(issue) ? undefined : source);
  for (const issue of issues) {
    const { file } = issue.where;
    if (sourceOf.has(issue) || file === undefined) continue;
    const [named, ...others] = sources.filter((source) => source.file === file);
    if (others.length === 0) sourceOf.set(issue, named);
  }
  return sourceOf;
}

function issueCells(
  issue: Issue,
  sources: SourceOf,
  { index, labels, wording }: IssuesSheetParts,
): readonly (CellDraft | string | undefined)[] {
  const { file, sheet, row, column, template, field } = issue.where;
  const orgUnit = sources.get(issue)?.orgUnit;
  const cell = row === undefined ? undefined : column === undefined ? String(row) : cellAddress(row, column);
  const label = index.template(template ?? "")?.fields.find(({ key }) => key === field)?.label;
  return [
    { value: SEVERITY_WORDS[issue.severity], style: severityTones[issue.severity] },
    orgUnit === undefined ? undefined : labels.orgUnit(orgUnit),
    file,
    sheet ?? template,
    cell,
    label,
    wording(issue),
  ];
}

const severityTones: Readonly<Record<Issue["severity"], Style>> = {
  error: tones.bad,
  warning: tones.notice,
  info: tones.calm,
};

/** The summary's row an issue is about, where it tells of a row that stands in the summary. */
function rowLinks(
  { model, sheetOf, mostLinks }: IssuesSheetParts,
  issues: readonly Issue[],
  sources: SourceOf,
): (issue: Issue) => CellDraft | undefined {
  const wanted = new Set(issues.flatMap((issue) => keyOf(issue, sources) ?? []));
  const told = new Set([...wanted].map((key) => key.slice(0, key.lastIndexOf(" "))));
  const found = new Map<string, { readonly sheet: string; readonly row: number }>();
  for (const summary of model.templates) {
    const sheet = sheetOf(summary.template.code);
    if (sheet === undefined) continue;
    for (const { source, entries, row } of placedBlocks(summary)) {
      const block = `${source} ${summary.template.code}`;
      for (const [place, entry] of told.has(block) ? entries.entries() : []) {
        const key = `${block} ${entry.row}`;
        if (wanted.has(key)) found.set(key, { sheet, row: row + place });
      }
    }
  }
  let links = 0;
  return (issue) => {
    const target = found.get(keyOf(issue, sources) ?? "");
    if (target === undefined || links >= mostLinks) return undefined;
    links += 1;
    return {
      value: `${words.see} ${target.row}`,
      jump: `${quoteSheet(target.sheet)}!A${target.row}`,
      style: linked,
    };
  };
}

function keyOf(issue: Issue, sources: SourceOf): string | undefined {
  const { template, row } = issue.where;
  const source = sources.get(issue);
  if (source === undefined || template === undefined || row === undefined) return undefined;
  return `${source.number} ${template} ${row}`;
}
