import { Button, Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { type OpenReport, deletedEntry, duplicatedEntry } from "../../../app";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

interface EntryToolsProps {
  readonly report: OpenReport;
  readonly template: string;
  readonly row: number;
}

/** What may be done with an entry as a whole, and the way to its neighbours. */
export function EntryTools(entry: EntryToolsProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const { writing } = useReportState();
  const { duplicate, remove, add } = useEntrySteps(entry);
  return (
    <div className={styles.row} role="group" aria-label={words.entryTools}>
      <Neighbours {...entry} />
      <Tool name={words.duplicate} icon={<Copy20Regular />} off={writing} onClick={() => void duplicate()} />
      <Tool name={words.delete} icon={<Delete20Regular />} off={writing} onClick={() => void remove()} />
      <Tool name={words.addEntry} icon={<Add20Regular />} onClick={add} />
    </div>
  );
}

function useEntrySteps({ report, template, row }: EntryToolsProps) {
  const store = useReportStore();
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
  const add = () => store.open({ at: "entry", template, focus: "first-field" });
  return { duplicate, remove, add };
}

interface ToolProps {
  readonly name: string;
  readonly icon: ReactElement;
  /** Nothing to be done just now; the focus stays all the same. */
  readonly off?: boolean;
  onClick(): void;
}

/** A button that is only a sign; its name is shown to whoever points at it or comes to it by keyboard. */
function Tool({ name, icon, off = false, onClick }: ToolProps) {
  return (
    <Tooltip content={name} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={off} onClick={onClick} />
    </Tooltip>
  );
}

function Neighbours(entry: EntryToolsProps) {
  const { words } = usePane();
  const { at, count, open } = useNeighbours(entry);
  return (
    <>
      <Tool
        name={words.previousEntry}
        icon={<ChevronLeft20Regular />}
        off={at <= 0}
        onClick={() => open(at - 1)}
      />
      {at >= 0 && <span>{fill(words.entryOf, { at: at + 1, count })}</span>}
      <Tool
        name={words.nextEntry}
        icon={<ChevronRight20Regular />}
        off={at < 0 || at >= count - 1}
        onClick={() => open(at + 1)}
      />
    </>
  );
}

/** Where an entry stands among the entries of its sheet; below nought: nowhere. */
function useNeighbours({ report, template, row }: EntryToolsProps) {
  const store = useReportStore();
  const sheet = report.sheets.find((one) => one.template.code === template);
  const entries = sheet?.entries ?? [];
  const open = (neighbour: number) => {
    const to = entries[neighbour];
    if (to === undefined) return;
    store.open({ at: "entry", template, row: to.row, focus: "heading" });
    if (sheet?.sheet !== undefined) void store.goTo({ sheet: sheet.sheet, row: to.row, column: 1 });
  };
  return { at: entries.findIndex((entry) => entry.row === row), count: entries.length, open };
}
