import { Button, makeStyles } from "@fluentui/react-components";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { type KeyboardEvent, useEffect } from "react";
import type { OpenReport } from "../../../app";
import { fill } from "../../../i18n";
import type { PaneWords } from "../../../i18n";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { usePane } from "../../shared/use-pane";
import type { EntryRoute } from "../report/report-state";
import { useReportState } from "../report/use-report";
import { entryNumber } from "../report/entry-in-row";
import { EntryTools } from "./EntryTools";
import { ErrorSummary } from "./ErrorSummary";
import { FormFields } from "./FormFields";
import { OtherEntry } from "./OtherEntry";
import { focusField, focusFirstError } from "./field-id";
import { useSaveBarStyles } from "./save-bar-styles";
import type { TypedEntry } from "./typed-entry";
import { type Save, useSaving } from "./use-saving";
import { type Typing, useTyping } from "./use-typing";

interface EntryPageProps {
  readonly report: OpenReport;
  readonly route: EntryRoute;
  readonly entry: TypedEntry;
}

/** Form, tools and the save bar. Saving with errors is allowed: nothing typed is ever lost. */
export function EntryPage({ report, route, entry }: EntryPageProps) {
  const styles = useStyles();
  const typing = useTyping(entry, route, report.period);
  const save = useSaving(entry, route, typing);
  useArrivalFocus(entry, route, typing);
  const saveByKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "Enter") return;
    event.preventDefault();
    void save(event.shiftKey && !entry.isCover ? "add" : "stay");
  };
  return (
    <div onKeyDown={saveByKey} className={styles.page}>
      <EntryHead report={report} route={route} entry={entry} />
      <OtherEntry />
      <ErrorSummary form={entry.form} typing={typing} />
      <FormFields form={entry.form} typing={typing} report={report} />
      <SaveBar canAdd={!entry.isCover} isUnsaved={typing.isUnsaved} save={save} />
    </div>
  );
}

/** Which entry it is, and what may be done with it once it stands in a row. */
function EntryHead({ report, route: { row, focus }, entry }: EntryPageProps) {
  const { words } = usePane();
  const { template } = entry.form;
  const ofRow =
    row === undefined ? words.newEntry : sayRow(row, entryNumber(report, template.code, row), words);
  return (
    <>
      <ViewHeading takesFocus={focus === "heading"}>
        {entry.isCover ? template.shortTitle : ofRow}
      </ViewHeading>
      {!entry.isCover && row !== undefined && (
        <EntryTools report={report} template={template.code} row={row} />
      )}
    </>
  );
}

/** By the row of the sheet, and by the number beside it there, where it has one. */
const sayRow = (row: number, at: number, words: PaneWords): string =>
  at > 0 ? fill(words.rowAndNumber, { row, at }) : fill(words.rowNumber, { row });

interface SaveBarProps {
  readonly canAdd: boolean;
  readonly isUnsaved: boolean;
  readonly save: Save;
}

function SaveBar({ canAdd, isUnsaved, save }: SaveBarProps) {
  const { words } = usePane();
  const styles = useSaveBarStyles();
  const { writing } = useReportState();
  const common = { disabledFocusable: writing } as const;
  return (
    <div className={styles.bar}>
      <Button
        {...common}
        data-tour="save"
        appearance="primary"
        icon={<Save20Regular />}
        onClick={() => void save("stay")}
      >
        {words.save}
      </Button>
      {canAdd && (
        <Button {...common} onClick={() => void save("add")}>
          {words.saveAndAdd}
        </Button>
      )}
      {isUnsaved && <span className={styles.unsaved}>{words.unsaved}</span>}
    </div>
  );
}

/** Where the keyboard starts when the form appears. */
function useArrivalFocus({ form }: TypedEntry, { focus }: EntryRoute, typing: Typing): void {
  useEffect(() => {
    const keys = form.fields.filter(({ readOnly }) => readOnly === undefined).map(({ field }) => field.key);
    const first = keys[0];
    if (focus === "first-field" && first !== undefined) focusField(form.template.code, first);
    if (focus === "errors") focusFirstError(form, typing.issues);
    // Only the arrival moves the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px" },
});
