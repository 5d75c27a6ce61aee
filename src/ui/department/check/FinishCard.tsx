import { Button } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { useState } from "react";
import { type OpenReport, finished, finishedBefore, formFileName, rememberReport } from "../../../app";
import { type Issue, formatDate, isError } from "../../../core/base";
import { letterheadOn } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { Finding } from "../../shared/parts/Finding";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReport, useReportState, useReportStore } from "../report/use-report";

/** "Hoàn tất": stamps turn and date, and says where to send; refused only while there are errors, or rows not saved yet. */
export function FinishCard() {
  const { words } = usePane();
  const styles = useListStyles();
  const { writing, reading } = useReportState();
  const { wasRefused, notKept, finish } = useFinishing();
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
      <Finished wasRefused={wasRefused} notKept={notKept} />
    </section>
  );
}

/** Whether finishing was refused the last time, and what could not be remembered of a report that was finished. */
interface Finishing {
  readonly wasRefused: boolean;
  readonly notKept: readonly Issue[];
}

function useFinishing(): Finishing & { finish(): Promise<void> } {
  const { services } = usePane();
  const store = useReportStore();
  const [wasRefused, setRefused] = useState(false);
  const [notKept, setNotKept] = useState<readonly Issue[]>([]);
  const finish = async () => {
    // Not what was read last: a cell may have been typed in since, and what the pane was not told of counts too.
    const now = await store.read();
    if (now === undefined) return;
    const before = finishedBefore(now, services.reports);
    const result = finished(now, { today: services.today(), before });
    const isReady = result.ok && store.current().drafts.length === 0;
    setRefused(!isReady);
    const isStamped = isReady && (await store.apply(result.value, { again: () => void finish() }));
    // As it stands now: with the turn it was just given.
    const { report: stamped = now } = store.current();
    setNotKept(isStamped ? rememberReport(stamped, services.reports).issues : []);
  };
  return { wasRefused, notKept, finish };
}

/** What stands in the way is listed on the page already, and counted here as it is by now. */
function Finished({ wasRefused, notKept }: Finishing) {
  const { words } = usePane();
  const { changes, drafts } = useReportState();
  const report = useReport();
  const isDone = changes.at(-1)?.what === "finished";
  const errors = report.issues.filter(isError).length;
  return (
    <div role="status">
      {wasRefused && errors > 0 && <p>{fill(words.finishRefused, { count: errors })}</p>}
      {wasRefused && drafts.length > 0 && <p>{fill(words.finishUnsaved, { count: drafts.length })}</p>}
      {wasRefused && errors + drafts.length === 0 && <p>{words.finishAgain}</p>}
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
