import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenReport } from "../../../app";
import type { Issue } from "../../../core/base";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useShownFirst } from "../../shared/parts/use-shown-first";
import { usePane } from "../../shared/use-pane";
import { IssueCard } from "./IssueCard";

interface IssueListProps {
  readonly report: OpenReport;
  readonly issues: readonly Issue[];
}

/** The findings by sheet, in the order a reader walks through the workbook. */
export function IssueList({ report, issues }: IssueListProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const { shown, left, showMore } = useShownFirst(issues);
  const sheets = useMemo(() => bySheet(shown), [shown]);
  if (issues.length === 0) return <p role="status">{words.nothingToFix}</p>;
  return (
    <>
      {sheets.map(([sheet, found]) => (
        <section key={sheet ?? ""} aria-label={sheet ?? words.wholeWorkbook}>
          <h3 style={{ margin: "4px 0 8px", fontSize: "14px" }}>{sheet ?? words.wholeWorkbook}</h3>
          <ul className={styles.list}>
            {found.map((issue, at) => (
              <IssueCard key={at} report={report} issue={issue} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <Button onClick={showMore}>{fill(words.showMore, { count: left })}</Button>}
    </>
  );
}

function bySheet(issues: readonly Issue[]): readonly (readonly [string | undefined, readonly Issue[]])[] {
  const found = new Map<string | undefined, Issue[]>();
  for (const issue of issues) {
    const { sheet } = issue.where;
    const known = found.get(sheet);
    if (known === undefined) found.set(sheet, [issue]);
    else known.push(issue);
  }
  return [...found];
}
