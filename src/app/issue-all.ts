import { type Issue } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import type { PaneDraft } from "../core/workbook";
import { formFileName } from "./form-file-name";
import type { Host, Progress } from "./host";
import { type IssuedWorkbook, issueTemplates } from "./issue-templates";

export interface IssuedAll {
  readonly workbooks: readonly IssuedWorkbook[];
  readonly issues: readonly Issue[];
}

export interface IssueOrder {
  readonly index: CatalogueIndex;
  readonly period: string;
  /** The pane that opens with each of them. */
  readonly opensPane?: PaneDraft | undefined;
  readonly host: Host;
}

/** The template workbooks of several units for one period, in their order. */
export function issueAll(
  orgUnits: readonly string[],
  { index, period, opensPane, host }: IssueOrder,
  progress: Progress = () => {},
): IssuedAll {
  const workbooks: IssuedWorkbook[] = [];
  const issues: Issue[] = [];
  for (const [at, orgUnit] of orgUnits.entries()) {
    const issued = issueTemplates(index, { orgUnit, period, opensPane }, host);
    issues.push(...issued.issues);
    if (issued.ok) workbooks.push(issued.value);
    progress(at + 1, orgUnits.length, formFileName(index, { orgUnit, period }));
  }
  return { workbooks, issues };
}
