import { type Issue, isError, isWarning } from "../../core/base";
import type { MergedFile } from "./merged-file";
import type { PartOfFigure } from "./rows-behind";

/** What stands behind one cell of the matrix: the files of a unit that told a template, and what was found in them. */
export interface BehindReturn {
  /** In the order in which they were merged; `returns` holds that template alone. */
  readonly files: readonly MergedFile[];
  readonly issues: readonly Issue[];
}

/**
 * The files a unit sent for one template, whatever became of them, with what was found about that template. A file that
 * could not be read as any template is among them, and so is an error about a file as a whole: they say why nothing counts.
 * What asks for nobody is left out.
 */
export function behindReturn(
  { template, orgUnit }: PartOfFigure,
  { files, issues }: { readonly files: readonly MergedFile[]; readonly issues: readonly Issue[] },
): BehindReturn {
  const own = files.flatMap((file): MergedFile[] => {
    if (file.orgUnit !== orgUnit) return [];
    const returns = file.returns.filter((one) => one.template === template);
    return returns.length > 0 || file.returns.length === 0 ? [{ ...file, returns }] : [];
  });
  const names = new Set(own.map(({ file }) => file));
  const isAboutIt = (issue: Issue) =>
    isError(issue)
      ? (issue.where.template ?? template) === template
      : isWarning(issue) && issue.where.template === template;
  return {
    files: own,
    issues: issues.filter((issue) => names.has(issue.where.file ?? "") && isAboutIt(issue)),
  };
}
