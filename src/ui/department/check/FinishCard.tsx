import { Button } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { useState } from "react";
import { type OpenReport, finished, formFileName, rememberReport } from "../../../app";
import { type Issue, formatDate, isError } from "../../../core/base";
import { letterheadOn } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { IssueCard } from "./IssueCard";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReport, useReportState, useReportStore } from "../report/use-report";

/** "Hoàn tất": stamps turn and date, and says where to send; refused only while there are errors. */
export function FinishCard() {
  const { words } = usePane();
  const styles = useListStyles();
  const { writing, reading } = useReportState();
  const { refusal, notKept, finish } = useFinishing();
  return (
    <section className={styles.card} aria-label={words.finish}>
      <strong>{words.finish}</strong>
      <p className={styles.note}>{words.finishAbout}</p>
      <div className={styles.row}>
        <Button
          data-tour="finish"
          appearance="primary"
          icon={<Send20Regular />}
          disabledFocusable={writing || reading}
          onClick={() => void finish()}
        >
          {words.finishNow}
        </Button>
      </div>
      <Finished refusal={refusal} notKept={notKept} />
    </section>
  );
}

/** What stood in the way of finishing, and what could not be remembered of a report that was finished. */
interface Finishing {
  readonly refusal: readonly Issue[];
  readonly notKept: readonly Issue[];
}

function useFinishing(): Finishing & { finish(): Promise<void> } {
  const { services } = usePane();
  const store = useReportStore();
  const [refusal, setRefusal] = useState<readonly Issue[]>([]);
  const [notKept, setNotKept] = useState<readonly Issue[]>([]);
  const finish = async () => {
    // Not what was read last: a cell may have been typed in since, and what the pane was not told of counts too.
    const now = await store.read();
    if (now === undefined) return;
    const result = finished(now, { today: services.today() });
    setRefusal(result.ok ? [] : result.issues.filter(isError));
    const isStamped = result.ok && (await store.apply(result.value, { again: () => void finish() }));
    setNotKept(isStamped ? rememberReport(now, services.reports).issues : []);
  };
  return { refusal, notKept, finish };
}

function Finished({ refusal, notKept }: Finishing) {
  const { words } = usePane();
  const { changes } = useReportState();
  const report = useReport();
  const styles = useListStyles();
  const isDone = changes.at(-1)?.what === "finished";
  return (
    <div role="status">
      {refusal.length > 0 && <p>{fill(words.finishRefused, { count: refusal.length })}</p>}
      <ul className={styles.list}>
        {refusal.slice(0, 5).map((issue, at) => (
          <IssueCard key={at} report={report} issue={issue} />
        ))}
      </ul>
      {isDone && <SendTo report={report} />}
      {notKept.map((issue, at) => (
        <Finding key={at} issue={issue} />
      ))}
    </div>
  );
}

/** What is left to do outside of the pane, in its order. */
function SendTo({ report: { index, orgUnit, period } }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const { sendTo } = letterheadOn(index.catalogue.board, period.dueDate);
  const file = formFileName(index, { orgUnit: orgUnit.code, period: period.id });
  const facts = { file, to: sendTo, date: formatDate(period.dueDate) };
  return (
    <>
      <p>{words.finishedNow}</p>
      <ol style={{ margin: 0, paddingLeft: "20px" }}>
        {fill(words.sendTo, facts)
          .split("\n")
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
    </>
  );
}
