import { type Issue, isError } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import type { PaneDraft } from "../core/workbook";
import { earlierReports } from "./earlier-reports";
import type { FoundFile, Host, Progress } from "./host";
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
  /** The summary of an earlier period, whose figures each unit's workbook brings along. */
  readonly earlier?: FoundFile | undefined;
  readonly host: Host;
}

/**
 * The template workbooks of several units for one period, in their order. None is made where the earlier summary cannot
 * be read: nobody would see what they lack.
 */
export async function issueAll(
  orgUnits: readonly string[],
  { index, period, opensPane, earlier, host }: IssueOrder,
  progress: Progress = () => {},
): Promise<IssuedAll> {
  const known = earlier && (await earlierReports(earlier, { index, period, host }));
  if (known?.ok === false) return { workbooks: [], issues: known.issues.filter(isError) };
  const workbooks: IssuedWorkbook[] = [];
  const issues: Issue[] = [...(known?.issues ?? [])];
  for (const [at, orgUnit] of orgUnits.entries()) {
    const order = { orgUnit, period, opensPane, earlier: known?.value(orgUnit) };
    const issued = issueTemplates(index, order, host);
    issues.push(...issued.issues);
    if (issued.ok) workbooks.push(issued.value);
    progress(at + 1, orgUnits.length, issued.ok ? issued.value.fileName : orgUnit);
  }
  return { workbooks, issues };
}
