import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { type OpenReport, deletedEntry, duplicatedEntry } from "../../app";
import { fill } from "../../i18n";
import { useListStyles } from "../parts/list-styles";
import { usePane } from "../use-pane";
import { useReportState, useReportStore } from "../report/use-report";

interface EntryToolsProps {
  readonly report: OpenReport;
  readonly template: string;
  readonly row: number;
}

/** What may be done with an entry as a whole, and the way to its neighbours. */
export function EntryTools({ report, template, row }: EntryToolsProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { writing } = useReportState();
  const duplicate = async () => {
    const change = duplicatedEntry(report, template, row);
    if (!(await store.apply(change, { again: () => void duplicate() }))) return;
    const to = change.row === undefined ? {} : { row: change.row };
    store.open({ at: "entry", template, ...to, focus: "heading" });
  };
  const remove = async () => {
    const change = deletedEntry(report, template, row);
    if (!(await store.apply(change, { again: () => void remove() }))) return;
    store.keepDraft({ template, row }, undefined);
    store.open({ at: "entries", template });
  };
  return (
    <div className={styles.row} role="group" aria-label={words.entryTools}>
      <Neighbours report={report} template={template} row={row} />
      <Button
        appearance="subtle"
        icon={<Copy20Regular />}
        title={words.duplicate}
        aria-label={words.duplicate}
        disabled={writing}
        onClick={() => void duplicate()}
      />
      <Button
        appearance="subtle"
        icon={<Delete20Regular />}
        title={words.delete}
        aria-label={words.delete}
        disabled={writing}
        onClick={() => void remove()}
      />
      <Button
        appearance="subtle"
        icon={<Add20Regular />}
        title={words.addEntry}
        aria-label={words.addEntry}
        onClick={() => store.open({ at: "entry", template, focus: "first-field" })}
      />
    </div>
  );
}

function Neighbours({ report, template, row }: EntryToolsProps) {
  const { words } = usePane();
  const store = useReportStore();
  const sheet = report.sheets.find((one) => one.template.code === template);
  const entries = sheet?.entries ?? [];
  const at = entries.findIndex((entry) => entry.row === row);
  const open = (neighbour: number) => {
    const to = entries[neighbour];
    if (to === undefined) return;
    store.open({ at: "entry", template, row: to.row, focus: "heading" });
    if (sheet?.sheet !== undefined) void store.goTo({ sheet: sheet.sheet, row: to.row, column: 1 });
  };
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        title={words.previousEntry}
        aria-label={words.previousEntry}
        disabled={at <= 0}
        onClick={() => open(at - 1)}
      />
      {at >= 0 && <span>{fill(words.entryOf, { at: at + 1, count: entries.length })}</span>}
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        title={words.nextEntry}
        aria-label={words.nextEntry}
        disabled={at < 0 || at >= entries.length - 1}
        onClick={() => open(at + 1)}
      />
    </>
  );
}
