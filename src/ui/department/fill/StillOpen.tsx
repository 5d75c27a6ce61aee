import { Button } from "@fluentui/react-components";
import { stillOpen } from "../../../app";
import type { EarlierEntry } from "../../../core/templates";
import { fill } from "../../../i18n";
import { LongList } from "../../shared/parts/LongList";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

/** What the board has not answered since last period, each to be asked again. */
export function StillOpen({ template }: { readonly template: string }) {
  const { words } = usePane();
  const styles = useListStyles();
  const { report, drafts } = useReportState();
  const open = report === undefined ? [] : stillOpen(report, template);
  if (report?.carried === undefined || open.length === 0) return null;
  const title = fill(words.stillOpen, { count: open.length, period: report.carried.period.name });
  // What somebody has begun to type is never written over.
  const hasDraft = drafts.some((draft) => draft.template === template && draft.row === undefined);
  const render = (entry: EarlierEntry) => <OneOpen entry={entry} disabled={hasDraft} />;
  return (
    <section className={styles.card} aria-label={title}>
      <strong>{title}</strong>
      {hasDraft && <p className={styles.note}>{words.askAgainAfter}</p>}
      <LongList items={open} page={5} keyOf={({ key }) => key} render={render} />
    </section>
  );
}

interface OneOpenProps {
  readonly entry: EarlierEntry;
  readonly disabled: boolean;
}

/** A press begins a new entry with the same words. */
function OneOpen({ entry: { template, about, texts }, disabled }: OneOpenProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const askAgain = () => {
    store.keepDraft({ template }, texts);
    store.open({ at: "entry", template, focus: "first-field" });
  };
  const label = `${words.askAgain}: ${about}`;
  return (
    <div className={styles.row}>
      <span style={{ overflowWrap: "anywhere" }}>{about}</span>
      <Button size="small" disabled={disabled} aria-label={label} onClick={askAgain}>
        {words.askAgain}
      </Button>
    </div>
  );
}
