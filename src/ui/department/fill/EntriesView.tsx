import { Button, mergeClasses } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import type { ReportSheet, SheetEntry } from "../../../app";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { IssueCounts } from "../../shared/parts/IssueCounts";
import { LongList } from "../../shared/parts/LongList";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";
import { BackTo } from "./BackTo";
import { StillOpen } from "./StillOpen";

/** The entries of one template, each telling itself from its neighbours. */
export function EntriesView({ sheet }: { readonly sheet: ReportSheet }) {
  const { words } = usePane();
  const styles = useListStyles();
  const { template } = sheet;
  return (
    <>
      <BackTo />
      <ViewHeading takesFocus>{`${template.code}. ${template.shortTitle}`}</ViewHeading>
      <AboutSheet sheet={sheet} />
      <AddEntry template={template.code} />
      <StillOpen template={template.code} />
      {sheet.entries.length === 0 && <p className={styles.note}>{words.noEntries}</p>}
      <LongList
        items={sheet.entries}
        keyOf={({ row }) => String(row)}
        render={(entry) => <EntryCard sheet={sheet} entry={entry} />}
      />
    </>
  );
}

/** How it is filled in, and what was found of the sheet as a whole. */
function AboutSheet({ sheet: { template, issues } }: { readonly sheet: ReportSheet }) {
  const styles = useListStyles();
  const ofSheet = issues.filter(({ where }) => where.row === undefined);
  return (
    <>
      <p className={styles.note}>{template.guidance}</p>
      {ofSheet.map((issue, at) => (
        <Finding key={at} issue={issue} />
      ))}
    </>
  );
}

/** A new entry, or the one that was left half typed. */
function AddEntry({ template }: { readonly template: string }) {
  const { words } = usePane();
  const store = useReportStore();
  const { drafts } = useReportState();
  const hasDraft = drafts.some((draft) => draft.template === template && draft.row === undefined);
  return (
    <div>
      <Button
        appearance="primary"
        icon={<Add20Regular />}
        onClick={() => store.open({ at: "entry", template, focus: "first-field" })}
      >
        {hasDraft ? words.continueEntry : words.addEntry}
      </Button>
    </div>
  );
}

interface EntryCardProps {
  readonly sheet: ReportSheet;
  readonly entry: SheetEntry;
}

function EntryCard({ sheet, entry }: EntryCardProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { drafts } = useReportState();
  const template = sheet.template.code;
  const hasDraft = drafts.some((draft) => draft.template === template && draft.row === entry.row);
  const open = () => {
    store.open({ at: "entry", template, row: entry.row, focus: "heading" });
    if (sheet.sheet !== undefined) void store.goTo({ sheet: sheet.sheet, row: entry.row, column: 1 });
  };
  return (
    <div className={mergeClasses(styles.card, styles.pressable)}>
      <button type="button" className={styles.title} onClick={open}>
        {entry.title}
      </button>
      <div className={styles.facts}>
        <span>{fill(words.rowNumber, { row: entry.row })}</span>
        <IssueCounts issues={entry.issues} />
        {hasDraft && <span>{words.unsaved}</span>}
      </div>
    </div>
  );
}
