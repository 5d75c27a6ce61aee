import {
  type EntryForm,
  type OpenReport,
  type ReportMemory,
  type Texts,
  besideOthers,
  coverForm,
  entryForm,
  reportedBefore,
  savedCover,
  savedEntry,
} from "../../../app";
import type { Change } from "../../../app";
import { given, type Issue } from "../../../core/base";
import { entryInRow } from "../report/entry-in-row";
import type { EntryRoute } from "../report/report-state";

/** What a route leads to: a form, what the sheet says just now, and how it is saved. */
export interface TypedEntry {
  readonly form: EntryForm;
  readonly saved: Texts;
  readonly isCover: boolean;
  /** Somebody wrote it into the sheet: all its findings are shown at once. */
  readonly isThere: boolean;
  /** Findings of the last reading: of this entry among its neighbours, and of how its cells were typed. */
  readonly found: readonly Issue[];
  save(texts: Texts): Change;
}

/** The entry a route leads to. A row the reader takes for no entry (yet) starts blank, under its draft. */
export function typedEntry(report: OpenReport, route: EntryRoute, memory: ReportMemory): TypedEntry {
  const { template, row } = route;
  const cover = coverForm(report);
  if (cover.template.code === template) {
    const { texts, issues, progress } = report.cover;
    return {
      form: cover,
      saved: texts,
      isCover: true,
      isThere: progress !== "untouched",
      found: issues,
      save: (typed) => savedCover(report, typed),
    };
  }
  const entry = row === undefined ? undefined : entryInRow(report, template, row);
  return {
    form: besideOthers(entryForm(report, template, reportedBefore(report, memory)), report, row),
    saved: entry?.texts ?? {},
    isCover: false,
    isThere: row !== undefined && !isUntouched(report, template),
    // That another row says the same, the form tells by itself.
    found: (entry?.issues ?? issuesOfRow(report, template, row)).filter(({ code }) => code !== REPEATED),
    save: (texts) => savedEntry(report, template, { ...given({ row }), texts }),
  };
}

const REPEATED = "submission.row-repeated";

/** Its rows were written beforehand, and nobody has typed in any of them. */
const isUntouched = ({ sheets }: OpenReport, code: string): boolean =>
  sheets.some(({ template, progress }) => template.code === code && progress === "untouched");

const issuesOfRow = (report: OpenReport, template: string, row: number | undefined): readonly Issue[] =>
  row === undefined
    ? []
    : report.issues.filter(({ where }) => where.template === template && where.row === row);
