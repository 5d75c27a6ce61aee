import { type Issue, formatDate, isError, isWarning } from "../../core/base";
import type { MergeResult } from "../../app";
import type { CatalogueIndex } from "../../core/catalogue";
import type { DecidedHere, SourceStatus } from "../../core/merge";
import type { WorkingBook } from "../../core/summary";
import { type FieldLabel, fieldLabelsOf, fill } from "../../i18n";
import type { CommandCall } from "./command";
import { sayIssues } from "./say-issues";

const MOST_LINES = 20;

/** The merge in a few lines: who sent, who did not, what to deal with first. */
export function sayMerge(result: MergeResult, index: CatalogueIndex, call: CommandCall): readonly string[] {
  const { words } = call;
  const { expected, received, nil, late, undated, missing, reportingRate } = result.completeness;
  const having = (...statuses: SourceStatus[]) =>
    result.files.filter(({ status }) => statuses.includes(status)).length;
  return [
    fill(words.reportTitle, { period: result.period.name, asOf: formatDate(result.asOf) }),
    fill(words.reportFiles, {
      files: result.files.length,
      accepted: having("accepted"),
      warned: having("accepted-with-warnings"),
      inPart: having("accepted-in-part"),
      rejected: having("rejected"),
      replaced: having("superseded", "duplicate"),
      conflicts: having("conflict"),
      leftOut: having("left-out"),
    }),
    fill(words.reportCompleteness, {
      ...{ expected, received, nil, late, undated, missing: missing.length },
      rate: reportingRate === undefined ? "-" : percent(reportingRate),
    }),
    ...sayMissing(missing, index, call),
    ...sayIssuesInShort(result.issues, fieldLabelsOf(index), call),
  ];
}

/** By name; of a province's many, the first. */
function sayMissing(
  codes: readonly string[],
  { orgUnit }: CatalogueIndex,
  { words }: CommandCall,
): readonly string[] {
  if (codes.length === 0) return [];
  const names = codes.slice(0, MOST_LINES).map((code) => orgUnit(code)?.shortName ?? code);
  const more = codes.length - names.length;
  const rest = more === 0 ? [] : [fill(words.reportMissingMore, { count: more })];
  return [fill(words.reportMissing, { units: [...names, ...rest].join(", ") })];
}

/** What the merge took over from the book that stood there, and what of the board's decisions waits. */
export function sayKept(
  { decisions }: MergeResult,
  book: WorkingBook | undefined,
  { words }: CommandCall,
): readonly string[] {
  // What waits at a board below belongs to no file here.
  const isHere = ({ source, decision }: DecidedHere) => source !== undefined || decision.board === undefined;
  const waiting = decisions.filter(
    (one) => isHere(one) && (one.state === "open" || one.state === "astray"),
  ).length;
  return [
    ...(book === undefined
      ? []
      : [
          fill(words.bookKept, {
            decisions: book.decisions.length,
            replies: book.replies.length,
            sheets: book.ownSheets.length,
          }),
        ]),
    ...(waiting === 0 ? [] : [fill(words.decisionsWaiting, { count: waiting })]),
  ];
}

function sayIssuesInShort(
  issues: readonly Issue[],
  labelOf: FieldLabel,
  call: CommandCall,
): readonly string[] {
  const errors = issues.filter(isError);
  const warnings = issues.filter(isWarning);
  if (errors.length + warnings.length === 0) return [];
  const lines = sayIssues(errors, { language: call.language, labelOf }).slice(0, MOST_LINES);
  const more = errors.length + warnings.length - lines.length;
  return [
    fill(call.words.reportIssues, { errors: errors.length, warnings: warnings.length }),
    ...lines.map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${fill(call.words.reportMore, { count: more })}`] : []),
  ];
}

const percent = (rate: number): string => `${(rate * 100).toFixed(1).replace(".", ",")}%`;
