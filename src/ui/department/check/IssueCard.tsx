import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { type OpenReport, nilChange } from "../../../app";
import type { Issue, Place } from "../../../core/base";
import { fill, sayIssue, sayPlace, severityWord } from "../../../i18n";
import { entryInRow } from "../report/entry-in-row";
import { SeverityIcon } from "../../shared/parts/SeverityIcon";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";
import { RepairOffer } from "./RepairOffer";

interface IssueCardProps {
  readonly report: OpenReport;
  readonly issue: Issue;
}

/** One finding: a press goes to its cell; a repair with one answer is shown before it is done. */
export function IssueCard({ report, issue }: IssueCardProps) {
  const { language } = usePane();
  const styles = useListStyles();
  const own = useStyles();
  return (
    <li className={mergeClasses(styles.card, issue.where.sheet !== undefined && styles.pressable)}>
      <div className={own.head}>
        <SeverityIcon severity={issue.severity} />
        <Title report={report} issue={issue} />
      </div>
      <span style={{ overflowWrap: "anywhere" }}>{sayIssue(issue, language)}</span>
      <RepairOffer report={report} issue={issue} />
      <NilOffer report={report} issue={issue} />
    </li>
  );
}

/** How grave, and the place that is gone to. */
function Title({ report, issue }: IssueCardProps) {
  const { words, language } = usePane();
  const styles = useListStyles();
  const show = useShow(report, issue.where);
  const severity = severityWord(issue.severity, language);
  if (issue.where.sheet === undefined) return <strong>{severity}</strong>;
  const place = sayPlace(
    withoutSheet(issue.where),
    language,
    (template, field) => report.index.template(template)?.fields.find(({ key }) => key === field)?.label,
  );
  return (
    <button type="button" className={styles.title} onClick={show}>
      {`${severity}: ${place === "" ? words.wholeSheet : place}`}
    </button>
  );
}

/** Goes to a place in the sheets. */
function useShow(report: OpenReport, { sheet, row, column, template }: Place): () => void {
  const store = useReportStore();
  return () => {
    if (sheet !== undefined) void store.goTo({ sheet, row: row ?? 1, column: column ?? 1 });
    // The form follows, for whoever goes on to "Nhập liệu".
    if (template !== undefined && row !== undefined && entryInRow(report, template, row) !== undefined)
      store.open({ at: "entry", template, row, focus: "none" });
  };
}

/** A form left blank: nothing arose in it, said where that is asked. */
function NilOffer({ report, issue }: IssueCardProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { writing } = useReportState();
  const { template } = issue.where;
  if (issue.code !== "submission.data-missing" || template === undefined) return null;
  return (
    <div className={mergeClasses(styles.row, styles.above)}>
      <Button
        size="small"
        disabledFocusable={writing}
        aria-label={fill(words.nilReportOf, { template })}
        onClick={() => void store.apply(nilChange(report, [template], true))}
      >
        {words.nilReport}
      </Button>
    </div>
  );
}

/** The sheet is the heading of the list already. */
const withoutSheet = ({ sheet: _, ...rest }: Place): Place => rest;

const useStyles = makeStyles({ head: { display: "flex", gap: "6px", alignItems: "center" } });
