import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { fill } from "../../../i18n";
import { usePane } from "../use-pane";
import type { TourStep } from "./tour-step";

interface CalloutProps {
  readonly step: TourStep;
  /** From 1 on. */
  readonly at: number;
  readonly count: number;
  onNext(): void;
  onEnd(): void;
}

/** What to do next, below the page it is done on: nothing is covered, and everything else may be done as well. */
export function Callout({ step: { say, mark }, onNext, ...head }: CalloutProps) {
  const { words } = usePane();
  const styles = useStyles();
  const isLast = head.at === head.count;
  return (
    <section className={styles.callout} aria-label={words.tour}>
      {mark !== undefined && <style>{frame(mark)}</style>}
      <Head {...head} />
      <p role="status" className={styles.say}>
        {words[say]}
      </p>
      <div>
        <Button size="small" appearance={isLast ? "primary" : "secondary"} onClick={onNext}>
          {isLast ? words.tourDone : words.tourNext}
        </Button>
      </div>
    </section>
  );
}

/** How far it is, and the way out. */
function Head({ at, count, onEnd }: Pick<CalloutProps, "at" | "count" | "onEnd">) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <strong className={styles.step}>{fill(words.tourStep, { at, count })}</strong>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={words.tourEnd}
        onClick={onEnd}
      />
    </div>
  );
}

/** The outline stands outside of what it marks, and moves nothing. */
const frame = (around: string): string => `
${around} { outline: 2px dashed ${tokens.colorBrandStroke1}; outline-offset: 2px; }
@media (forced-colors: active) { ${around} { outline-color: Highlight; } }`;

const useStyles = makeStyles({
  callout: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "4px 12px 10px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  step: { fontSize: tokens.fontSizeBase200 },
  say: { margin: 0 },
});
