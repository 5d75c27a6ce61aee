import { Button, type MessageBarIntent } from "@fluentui/react-components";
import type { Issue, Severity } from "../../../core/base";
import { sayPlace } from "../../../i18n";
import { usePane } from "../use-pane";
import { DismissableBar, type DismissableBarProps } from "./DismissableBar";
import { Finding } from "./Finding";
import { countIssues } from "./count-issues";

/** What was refused, and the way to try it again. */
export interface Trouble {
  readonly issues: readonly Issue[];
  retry?(): void;
}

/** A long work that did not end well, in words; what went wrong, for whoever is called to help. */
interface Ended {
  readonly said: string;
  readonly fault?: string;
  retry(): void;
}

/** What was done, in words, and the way back. */
interface Notice {
  readonly said: string;
  readonly intent: MessageBarIntent;
  undo?(): void;
}

interface NoticeBarsProps {
  readonly trouble?: Trouble | undefined;
  readonly ended?: Ended | undefined;
  readonly notice?: Notice | undefined;
  onDismiss(what: "trouble" | "ended" | "notice"): void;
}

/** What just happened, each with its remedy or way back. What went wrong is read out at once, the rest at a pause. */
export function NoticeBars({ trouble, ended, notice, onDismiss }: NoticeBarsProps) {
  const severity = trouble && gravestOf(trouble.issues);
  const troubleBar = trouble && severity && (
    <TroubleBar trouble={trouble} intent={severity} onDismiss={() => onDismiss("trouble")} />
  );
  return (
    <>
      <div role="alert">
        {severity !== "info" && troubleBar}
        {ended && <EndedBar ended={ended} onDismiss={() => onDismiss("ended")} />}
      </div>
      <div role="status">
        {severity === "info" && troubleBar}
        {notice && <NoticeBar notice={notice} onDismiss={() => onDismiss("notice")} />}
      </div>
    </>
  );
}

function gravestOf(issues: readonly Issue[]): Severity {
  const { error, warning } = countIssues(issues);
  if (error > 0) return "error";
  return warning > 0 ? "warning" : "info";
}

interface TroubleBarProps extends Pick<DismissableBarProps, "intent" | "onDismiss"> {
  readonly trouble: Trouble;
}

function TroubleBar({ trouble: { issues, retry }, intent, onDismiss }: TroubleBarProps) {
  const again =
    retry &&
    (() => {
      onDismiss();
      retry();
    });
  return (
    <DismissableBar
      hasIcons
      intent={intent}
      action={again && <RetryButton onRetry={again} />}
      onDismiss={onDismiss}
    >
      {firstOfEachKind(issues).map((issue) => (
        <PlacedFinding key={kindOf(issue)} issue={issue} />
      ))}
    </DismissableBar>
  );
}

function RetryButton({ onRetry }: { onRetry(): void }) {
  const { words } = usePane();
  return (
    <Button size="small" onClick={onRetry}>
      {words.retry}
    </Button>
  );
}

function PlacedFinding({ issue }: { readonly issue: Issue }) {
  const { language } = usePane();
  const place = sayPlace(issue.where, language, () => undefined);
  return (
    <div>
      {place !== "" && <strong>{place}</strong>}
      <Finding issue={issue} />
    </div>
  );
}

/** A bar is no list of findings. */
const MOST = 5;

/** Where an entry meets ten locked cells, one says it all. */
const firstOfEachKind = (issues: readonly Issue[]): readonly Issue[] =>
  [...new Map([...issues].reverse().map((issue) => [kindOf(issue), issue])).values()]
    .reverse()
    .slice(0, MOST);

const kindOf = ({ code, where }: Issue): string => `${code} ${where.sheet ?? ""}`;

function EndedBar({ ended, onDismiss }: { readonly ended: Ended; onDismiss(): void }) {
  const { words } = usePane();
  const { said, fault, retry } = ended;
  return (
    <DismissableBar
      intent={fault === undefined ? "warning" : "error"}
      action={<RetryButton onRetry={retry} />}
      onDismiss={onDismiss}
    >
      {said}
      {fault !== undefined && (
        <details>
          <summary>{words.crashDetails}</summary>
          <code style={{ overflowWrap: "anywhere" }}>{fault}</code>
        </details>
      )}
    </DismissableBar>
  );
}

function NoticeBar({ notice, onDismiss }: { readonly notice: Notice; onDismiss(): void }) {
  const { words } = usePane();
  const { said, intent, undo } = notice;
  const back = undo && (
    <Button size="small" onClick={undo}>
      {words.undo}
    </Button>
  );
  return (
    <DismissableBar intent={intent} action={back} onDismiss={onDismiss}>
      {said}
    </DismissableBar>
  );
}
