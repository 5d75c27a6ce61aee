import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { fill } from "../../../i18n";
import { Finding } from "../../parts/Finding";
import { useBoard, useBoardState } from "../store/use-board";

/** What was just done, with the way back; what was refused or broke off, with its remedy. Read out as it appears. */
export function BoardNotices() {
  return (
    <>
      <div role="alert">
        <TroubleBar />
        <EndedBar />
      </div>
      <div role="status">
        <NoticeBar />
      </div>
    </>
  );
}

function TroubleBar() {
  const { words, store } = useBoard();
  const { trouble } = useBoardState();
  if (trouble === undefined) return null;
  const { issues, retry } = trouble;
  return (
    <MessageBar intent="error" layout="multiline" icon={null}>
      <MessageBarBody>
        {issues.slice(0, 5).map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton what="trouble" />}>
        {retry !== undefined && (
          <Button
            size="small"
            onClick={() => {
              store.dismiss("trouble");
              retry();
            }}
          >
            {words.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function EndedBar() {
  const { words } = useBoard();
  const { ended } = useBoardState();
  if (ended === undefined) return null;
  const { fault } = ended;
  return (
    <MessageBar intent={fault === undefined ? "warning" : "error"} layout="multiline">
      <MessageBarBody>
        {fault === undefined ? words.workStopped : words.workFailed}
        {fault !== undefined && (
          <details>
            <summary>{words.crashDetails}</summary>
            <code style={{ overflowWrap: "anywhere" }}>{fault}</code>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton what="ended" />}>
        <Button size="small" onClick={() => ended.retry()}>
          {words.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeBar() {
  const { words, store } = useBoard();
  const { notice } = useBoardState();
  if (notice === undefined) return null;
  const { undo } = notice;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{fill(words[notice.word], notice.facts ?? {})}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton what="notice" />}>
        {undo !== undefined && (
          <Button
            size="small"
            onClick={() => {
              store.dismiss("notice");
              undo();
            }}
          >
            {words.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function DismissButton({ what }: { readonly what: "notice" | "trouble" | "ended" }) {
  const { words, store } = useBoard();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.dismiss}
      onClick={() => store.dismiss(what)}
    />
  );
}
