import { Button } from "@fluentui/react-components";
import { stillOpen } from "../../../app";
import { fill } from "../../../i18n";
import { LongList } from "../../shared/parts/LongList";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

/** What the board has not answered since last period; a press asks it again, as a new entry begun with the same words. */
export function StillOpen({ template }: { readonly template: string }) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { report, drafts } = useReportState();
  const open = report === undefined ? [] : stillOpen(report, template);
  if (report?.carried === undefined || open.length === 0) return null;
  const title = fill(words.stillOpen, { count: open.length, period: report.carried.period.name });
  // What somebody has begun to type is never written over.
  const hasDraft = drafts.some((draft) => draft.template === template && draft.row === undefined);
  return (
    <section className={styles.card} aria-label={title}>
      <strong>{title}</strong>
      {hasDraft && <p className={styles.note}>{words.askAgainAfter}</p>}
      <LongList
        items={open}
        page={5}
        keyOf={({ key }) => key}
        render={({ about, texts }) => (
          <div className={styles.row}>
            <span style={{ overflowWrap: "anywhere" }}>{about}</span>
            <Button
              size="small"
              disabled={hasDraft}
              aria-label={`${words.askAgain}: ${about}`}
              onClick={() => {
                store.keepDraft({ template }, texts);
                store.open({ at: "entry", template, focus: "first-field" });
              }}
            >
              {words.askAgain}
            </Button>
          </div>
        )}
      />
    </section>
  );
}
