import { Switch, mergeClasses } from "@fluentui/react-components";
import { type OpenReport, type ReportSheet, nilChange } from "../../../../app";
import { formatDate } from "../../../../core/base";
import { type PaneWords, fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { usePane } from "../../../shared/use-pane";
import { useReportState, useReportStore } from "../../report/use-report";
import { ProgressMark } from "./ProgressMark";

const DUTY: Readonly<Record<ReportSheet["duty"], keyof PaneWords>> = {
  mandatory: "dutyMandatory",
  voluntary: "dutyVoluntary",
  comparison: "dutyComparison",
  none: "dutyNone",
};

interface TemplateCardProps {
  readonly report: OpenReport;
  readonly sheet: ReportSheet;
}

/** One template: what it holds, what is wrong in it, when it is due, and whether anything arose at all. */
export function TemplateCard({ report, sheet }: TemplateCardProps) {
  const styles = useListStyles();
  const isThere = sheet.sheet !== undefined;
  return (
    <li data-tour="form" className={mergeClasses(styles.card, isThere && styles.pressable)}>
      <Title sheet={sheet} />
      <Facts sheet={sheet} />
      {isThere && <NilSwitch report={report} sheet={sheet} />}
    </li>
  );
}

function Title({ sheet: { sheet, template, nextRow } }: Pick<TemplateCardProps, "sheet">) {
  const styles = useListStyles();
  const store = useReportStore();
  const name = `${template.code}. ${template.shortTitle}`;
  if (sheet === undefined) return <strong>{name}</strong>;
  const open = () => {
    store.open({ at: "entries", template: template.code });
    // What is about to be filled in is shown beside the form.
    void store.goTo({ sheet, row: nextRow, column: 1 });
  };
  return (
    <button type="button" className={styles.title} onClick={open}>
      {name}
    </button>
  );
}

function Facts({ sheet }: Pick<TemplateCardProps, "sheet">) {
  const { words } = usePane();
  const styles = useListStyles();
  const { drafts } = useReportState();
  const { template, entries, progress, issues, duty, dueDate } = sheet;
  const isBegun = drafts.some((draft) => draft.template === template.code);
  return (
    <div className={styles.facts}>
      {sheet.sheet === undefined ? (
        <span>{words.sheetMissing}</span>
      ) : (
        <ProgressMark {...{ progress, isBegun, issues }} />
      )}
      {entries.length > 0 && <span>{fill(words.entryCount, { count: entries.length })}</span>}
      <span>{words[DUTY[duty]]}</span>
      {dueDate !== undefined && <span>{fill(words.dueOn, { date: formatDate(dueDate) })}</span>}
    </div>
  );
}

/** A template that holds entries cannot be nil; the mark can still be taken off. */
function NilSwitch({ report, sheet }: TemplateCardProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { template, entries, nilReport, progress } = sheet;
  if (entries.length > 0 && progress !== "untouched" && !nilReport) return null;
  return (
    <div className={styles.row}>
      <Switch
        className={styles.above}
        checked={nilReport}
        label={words.nilReport}
        aria-label={fill(words.nilReportOf, { template: template.code })}
        onChange={(_, { checked }) => void store.apply(nilChange(report, [template.code], checked))}
      />
    </div>
  );
}
