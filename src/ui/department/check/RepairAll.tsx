import { Button } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons/svg/wrench";
import { type OpenReport, repaired } from "../../../app";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

/** All repairs with exactly one answer in one step, which is also taken back in one. */
export function RepairAll({ report }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { repairs, writing } = useReportState();
  if (repairs.length === 0) return null;
  return (
    <section className={styles.card}>
      <span>{fill(words.repairsOffered, { count: repairs.length })}</span>
      <div className={styles.row}>
        <Button
          icon={<Wrench20Regular />}
          disabledFocusable={writing}
          onClick={() => void store.apply(repaired(report, repairs))}
        >
          {fill(words.repairAll, { count: repairs.length })}
        </Button>
      </div>
    </section>
  );
}
