import { type Issue, newOnes } from "../../core/base";
import type { FieldValue } from "../../core/submissions";
import type { MergeResult } from "./merge-files";
import type { MergedFile } from "./merged-file";

/** What a further merge changed: for a board that adds late returns to an earlier one. */
export interface MergeChanges {
  /** Files that were not there before; a copy of one that was is one more. */
  readonly files: readonly MergedFile[];
  /** What was told of files that are no reports: passed over, or not to be opened. */
  readonly passedOver: readonly Issue[];
  /** Units that had not been received before. */
  readonly received: readonly string[];
  /** Units received before, and no longer: a conflict or a rejected correction. */
  readonly lost: readonly string[];
  readonly figures: readonly ChangedFigure[];
}

export interface ChangedFigure {
  readonly template: string;
  readonly field: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** Compares two merges of one period. */
export function changesSince(before: MergeResult, after: MergeResult): MergeChanges {
  const [had, has] = [receivedIn(before), receivedIn(after)];
  return {
    files: newOnes(before.files, after.files, ({ file, sha256 }) => `${file}\n${sha256}`),
    passedOver: newOnes(ofNoReport(before), ofNoReport(after), (issue) => JSON.stringify(issue)),
    received: [...has].filter((unit) => !had.has(unit)),
    lost: [...had].filter((unit) => !has.has(unit)),
    figures: after.templates.flatMap(({ code, total }) => {
      const earlier = before.templates.find((one) => one.code === code)?.total ?? {};
      const fields = new Set([...Object.keys(earlier), ...Object.keys(total)]);
      return [...fields].flatMap((field) =>
        earlier[field] === total[field]
          ? []
          : [{ template: code, field, before: earlier[field], after: total[field] }],
      );
    }),
  };
}

const receivedIn = ({ completeness }: MergeResult): ReadonlySet<string> =>
  new Set(
    completeness.units
      .filter(({ state }) => state === "received" || state === "nil")
      .map(({ orgUnit }) => orgUnit),
  );

function ofNoReport({ files, issues }: MergeResult): readonly Issue[] {
  const reports = new Set(files.map(({ file }) => file));
  return issues.filter(({ where }) => where.file !== undefined && !reports.has(where.file));
}
