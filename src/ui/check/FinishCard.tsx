import { Button } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons/svg/send";
import { useState } from "react";
import { type OpenReport, finished, rememberReport } from "../../app";
import { type Issue, formatDate, isError } from "../../core/base";
import { fill } from "../../i18n";
import { Finding } from "../parts/Finding";
import { useListStyles } from "../parts/list-styles";
import { usePane } from "../use-pane";
import { useReportState, useReportStore } from "../report/use-report";

/** "Hoàn tất": stamps turn and date, and says where to send; refused only while there are errors. */
export function FinishCard({ report }: { readonly report: OpenReport }) {
  const { words, services } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { writing } = useReportState();
  const [refusal, setRefusal] = useState<readonly Issue[]>([]);
  const [isDone, setDone] = useState(false);
  const [notKept, setNotKept] = useState<readonly Issue[]>([]);
  const finish = async () => {
    const result = finished(report, { today: services.today() });
    setRefusal(result.ok ? [] : result.issues.filter(isError));
    const isStamped = result.ok && (await store.apply(result.value, { again: () => void finish() }));
    setDone(isStamped);
    setNotKept(isStamped ? rememberReport(report, services.reports).issues : []);
  };
  return (
    <section className={styles.card} aria-label={words.finish}>
      <strong>{words.finish}</strong>
      <p className={styles.note}>{words.finishAbout}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={<Send20Regular />}
          disabled={writing}
          onClick={() => void finish()}
        >
          {words.finishNow}
        </Button>
      </div>
      <div role="status">
        {refusal.length > 0 && <p>{fill(words.finishRefused, { count: refusal.length })}</p>}
        {refusal.slice(0, 5).map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
        {isDone && <SendTo report={report} />}
        {notKept.map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
      </div>
    </section>
  );
}

function SendTo({ report }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const { board } = report.index.catalogue;
  return (
    <p>
      {fill(words.sendTo, {
        board: board.name,
        to: board.sendTo,
        date: formatDate(report.period.dueDate),
      })}
    </p>
  );
}
