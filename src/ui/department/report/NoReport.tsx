import { Button } from "@fluentui/react-components";
import { Finding } from "../../shared/parts/Finding";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "./use-report";

/** The open workbook is no report form of ours, or could not be read: says so, and where to go from here. */
export function NoReport() {
  const { words } = usePane();
  const { refusal } = useReportState();
  const styles = useListStyles();
  const isOther = refusal.some(({ code }) => code === "templates.not-a-report");
  return (
    <>
      <ViewHeading>{isOther ? words.noReportTitle : words.unreadableTitle}</ViewHeading>
      <ul className={styles.list}>
        {refusal.map((issue, at) => (
          <li key={at}>
            <Finding issue={issue} />
          </li>
        ))}
      </ul>
      <ForUnit />
      <ForBoard />
    </>
  );
}

function ForUnit() {
  const { words } = usePane();
  const store = useReportStore();
  const styles = useListStyles();
  return (
    <section className={styles.card}>
      <strong>{words.noReportUnit}</strong>
      <p className={styles.note}>{words.noReportUnitSteps}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void store.read()}>
          {words.retry}
        </Button>
      </div>
    </section>
  );
}

function ForBoard() {
  const { words, show } = usePane();
  const styles = useListStyles();
  return (
    <section className={styles.card}>
      <strong>{words.noReportBoard}</strong>
      <p className={styles.note}>{words.noReportBoardSteps}</p>
      <div className={styles.row}>
        <Button onClick={() => show("catalogue")}>{words.openForms}</Button>
        <Button onClick={() => show("merge")}>{words.viewMerge}</Button>
      </div>
    </section>
  );
}
