import { type Issue, type Severity, groupBy, isError } from "../../core/base";
import type { MergedFile } from "./merged-file";

/** Findings of one file, or of none: what the merge as a whole has to tell. */
export interface FoldedFile {
  readonly file: string | undefined;
  /** Whose file it is, where that is known. */
  readonly orgUnit: string | undefined;
  /** How many findings it holds, the folded ones counted each. */
  readonly count: number;
  readonly folded: readonly FoldedFinding[];
}

/** Findings of one cause in one file: the first as it is said, the others one has only to be told the place of. */
export interface FoldedFinding {
  readonly first: Issue;
  readonly others: readonly Issue[];
}

/**
 * Findings as a board goes through them: file by file, those with an error first; in a file the errors first, and one
 * line for each cause, however many cells it stands in ("8 ngày ngoài kỳ"). A cause is a code in one column.
 */
export function foldFindings(
  issues: readonly Issue[],
  files: readonly Pick<MergedFile, "file" | "orgUnit">[],
): readonly FoldedFile[] {
  const unitOf = new Map(files.map(({ file, orgUnit }) => [file, orgUnit]));
  const found = [...groupBy(issues, ({ where }) => where.file ?? "").values()].map((of): FoldedFile => {
    const file = of[0]?.where.file;
    return { file, orgUnit: unitOf.get(file ?? ""), count: of.length, folded: foldByCause(of) };
  });
  return found.sort((a, b) => rankOf(a.folded) - rankOf(b.folded));
}

function foldByCause(issues: readonly Issue[]): readonly FoldedFinding[] {
  const folded = [...groupBy(issues, causeOf).values()].flatMap(
    ([first, ...others]): readonly FoldedFinding[] => (first === undefined ? [] : [{ first, others }]),
  );
  return folded.sort((a, b) => RANKS[a.first.severity] - RANKS[b.first.severity]);
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const rankOf = (folded: readonly FoldedFinding[]): number =>
  folded.some(({ first }) => isError(first)) ? RANKS.error : RANKS.warning;

const causeOf = ({ code, severity, where: { sheet, template, field } }: Issue): string =>
  [severity, code, sheet, template, field].join("\n");
