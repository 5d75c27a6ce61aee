import { Button, mergeClasses } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import type { ReportSheet, SheetEntry } from "../../../app";
import type { Template } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { IssueCounts } from "../../shared/parts/IssueCounts";
import { LongList } from "../../shared/parts/LongList";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { sameEntry } from "../report/kept-drafts";
import { useReportState, useReportStore } from "../report/use-report";
import { BackTo } from "./BackTo";
import { StillOpen } from "./StillOpen";
import { RestOfRow } from "./preset/RestOfRow";
import { SaveRows } from "./preset/SaveRows";
import { usePresetRows } from "./preset/use-preset-rows";

/** The entries of one template, each telling itself from its neighbours. */
export function EntriesView({ sheet }: { readonly sheet: ReportSheet }) {
  const { template } = sheet;
  return (
    <>
      <BackTo />
      <ViewHeading takesFocus>{`${template.code}. ${template.shortTitle}`}</ViewHeading>
      <AboutSheet sheet={sheet} />
      <AddEntry template={template} />
      <StillOpen template={template.code} />
      <Entries sheet={sheet} />
    </>
  );
}

/** The entries, each to be opened; those written beforehand are filled in here. */
function Entries({ sheet }: { readonly sheet: ReportSheet }) {
  const { words } = usePane();
  const styles = useListStyles();
  const rows = usePresetRows(sheet);
  return (
    <>
      {sheet.entries.length === 0 && <p className={styles.note}>{words.noEntries}</p>}
      <LongList
        items={sheet.entries.map((entry, at) => ({ entry, at: at + 1 }))}
        keyOf={({ entry }) => String(entry.row)}
        render={({ entry, at }) => (
          <EntryCard sheet={sheet} entry={entry} at={at}>
            {rows !== undefined && <RestOfRow rows={rows} entry={entry} />}
          </EntryCard>
        )}
      />
      {rows !== undefined && <SaveRows rows={rows} />}
    </>
  );
}

/** How it is filled in, and what was found of the sheet as a whole. */
function AboutSheet({ sheet: { template, issues, progress } }: { readonly sheet: ReportSheet }) {
  const styles = useListStyles();
  // That nobody has typed anything yet is no finding to whoever is about to.
  const ofSheet = progress === "untouched" ? [] : issues.filter(({ where }) => where.row === undefined);
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
function AddEntry({ template: { code: template, presetRows } }: { readonly template: Template }) {
  const { words } = usePane();
  const store = useReportStore();
  const { drafts } = useReportState();
  const hasDraft = drafts.some((draft) => draft.template === template && draft.row === undefined);
  return (
    <div>
      <Button
        data-tour="add"
        // Beside rows that only wait to be filled in, a further one is seldom wanted.
        appearance={presetRows.length === 0 ? "primary" : "secondary"}
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
  /** Which of the entries it is, from 1 on. */
  readonly at: number;
  /** What may be filled in without opening it. */
  readonly children: ReactNode;
}

function EntryCard({ sheet, entry, at, children }: EntryCardProps) {
  const styles = useListStyles();
  const store = useReportStore();
  const template = sheet.template.code;
  const open = () => {
    store.open({ at: "entry", template, row: entry.row, focus: "heading" });
    if (sheet.sheet !== undefined) void store.goTo({ sheet: sheet.sheet, row: entry.row, column: 1 });
  };
  return (
    <div className={mergeClasses(styles.card, styles.pressable)}>
      <button type="button" className={styles.title} onClick={open}>
        {entry.title}
      </button>
      <EntryFacts {...{ sheet, entry, at }} />
      {children}
    </div>
  );
}

/** Where it stands, and how far it is; of rows nobody has touched nothing is held against anybody. */
function EntryFacts({ sheet, entry, at }: Omit<EntryCardProps, "children">) {
  const { words } = usePane();
  const styles = useListStyles();
  const { drafts } = useReportState();
  const hasDraft = drafts.some((draft) =>
    sameEntry(draft, { template: sheet.template.code, row: entry.row }),
  );
  return (
    <div className={styles.facts}>
      <span>{fill(words.rowAndNumber, { row: entry.row, at })}</span>
      {sheet.progress !== "untouched" && <IssueCounts issues={entry.issues} />}
      {hasDraft && <span>{words.unsaved}</span>}
    </div>
  );
}
