import { Button } from "@fluentui/react-components";
import { stillOpen } from "../../../app";
import type { Template } from "../../../core/catalogue";
import type { EarlierEntry } from "../../../core/templates";
import { type PaneWords, fill } from "../../../i18n";
import { LongList } from "../../shared/parts/LongList";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

/** What the board has not answered since last period, or the unit has to say the outcome of: each begins a new entry. */
export function StillOpen({ template }: { readonly template: string }) {
  const { words } = usePane();
  const styles = useListStyles();
  const { report, drafts } = useReportState();
  const open = report === undefined ? [] : stillOpen(report, template);
  if (report?.carried === undefined || open.length === 0) return null;
  const says = sayingsOf(report.index.template(template), words);
  const title = fill(says.title, { count: open.length, period: report.carried.period.name });
  // What somebody has begun to type is never written over.
  const hasDraft = drafts.some((draft) => draft.template === template && draft.row === undefined);
  const render = (entry: EarlierEntry) => <OneOpen entry={entry} action={says.action} disabled={hasDraft} />;
  return (
    <section className={styles.card} aria-label={title}>
      <strong>{title}</strong>
      {hasDraft && <p className={styles.note}>{says.after}</p>}
      <LongList items={open} page={5} keyOf={({ key }) => key} render={render} />
    </section>
  );
}

/** A template whose rows come back is the unit's own to answer for; else the board's answer is awaited. */
const sayingsOf = (template: Template | undefined, words: PaneWords) =>
  template?.followUpWhen === undefined
    ? { title: words.stillOpen, action: words.askAgain, after: words.askAgainAfter }
    : { title: words.toFollowUp, action: words.sayOutcome, after: words.sayOutcomeAfter };

interface OneOpenProps {
  readonly action: string;
  readonly entry: EarlierEntry;
  readonly disabled: boolean;
}

/** A press begins a new entry with the same words. */
function OneOpen({ entry: { template, about, texts }, action, disabled }: OneOpenProps) {
  const styles = useListStyles();
  const store = useReportStore();
  const askAgain = () => {
    store.keepDraft({ template }, texts);
    store.open({ at: "entry", template, focus: "first-field" });
  };
  const label = `${action}: ${about}`;
  return (
    <div className={styles.row}>
      <span style={{ overflowWrap: "anywhere" }}>{about}</span>
      <Button size="small" disabled={disabled} aria-label={label} onClick={askAgain}>
        {action}
      </Button>
    </div>
  );
}
