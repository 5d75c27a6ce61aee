import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type Draft, type OpenReport, coverForm } from "../../../app";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { sameEntry } from "../report/kept-drafts";
import { useReportState, useReportStore } from "../report/use-report";

/** What is typed and stands in no sheet yet, by form: nothing of it is checked or sent, so it is saved or dropped first. */
export function Unsaved({ report }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const styles = useListStyles();
  const { drafts } = useReportState();
  const { dropped, drop, restore } = useDropping();
  const forms = [...new Set(drafts.map(({ template }) => template))];
  if (forms.length === 0 && dropped.length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.unsaved}>
      {forms
        .map((code) => drafts.filter(({ template }) => template === code))
        .map((own, at) => (
          <UnsavedOf key={forms[at]} report={report} drafts={own} onDrop={() => drop(own)} />
        ))}
      {dropped.length > 0 && (
        <div className={styles.row} role="status">
          <span>{fill(words.unsavedDropped, { count: dropped.length })}</span>
          <Button size="small" onClick={restore}>
            {words.undo}
          </Button>
        </div>
      )}
    </section>
  );
}

interface UnsavedOfProps {
  readonly report: OpenReport;
  /** Of one form. */
  readonly drafts: readonly Draft[];
  onDrop(): void;
}

function UnsavedOf({ report, drafts, onDrop }: UnsavedOfProps) {
  const { words, show } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const [first] = drafts;
  if (first === undefined) return null;
  const cover = coverForm(report).template;
  const form = first.template === cover.code ? cover.shortTitle : first.template;
  const open = () => {
    store.open({ at: "entry", ...first, focus: "first-field" });
    show("fill");
  };
  const said = fill(words.unsavedIn, { count: drafts.length, form });
  return (
    <>
      <span>{said}</span>
      <div className={styles.row}>
        <Button size="small" aria-label={`${words.unsavedOpen}: ${said}`} onClick={open}>
          {words.unsavedOpen}
        </Button>
        <Button size="small" aria-label={`${words.unsavedDrop}: ${said}`} onClick={onDrop}>
          {words.unsavedDrop}
        </Button>
      </div>
    </>
  );
}

/** Drops what was typed, and takes that back; what was begun anew since is not written over. */
function useDropping() {
  const store = useReportStore();
  const [dropped, setDropped] = useState<readonly Draft[]>([]);
  const drop = (drafts: readonly Draft[]) => {
    for (const draft of drafts) store.keepDraft(draft, undefined);
    setDropped((before) => [...before, ...drafts]);
  };
  const restore = () => {
    const { drafts } = store.current();
    for (const draft of dropped)
      if (!drafts.some((one) => sameEntry(one, draft))) store.keepDraft(draft, draft.texts);
    setDropped([]);
  };
  return { dropped, drop, restore };
}
