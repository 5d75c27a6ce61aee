import { Button, mergeClasses } from "@fluentui/react-components";
import { type OpenReport, type Repair, repaired } from "../../../app";
import type { Issue } from "../../../core/base";
import { type Holds, kindOf } from "../../../core/catalogue";
import { type PaneWords, fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

interface RepairOfferProps {
  readonly report: OpenReport;
  readonly issue: Issue;
}

/** Where a finding has but one answer: what would become of the cell, and the press that does it. */
export function RepairOffer({ report, issue }: RepairOfferProps) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { repairs, writing } = useReportState();
  const offered = repairs.filter((repair) => mends(repair, issue));
  const repair = offered[0];
  if (repair === undefined) return null;
  return (
    <div className={mergeClasses(styles.row, styles.above)}>
      <span>{fill(words[changeWord(repair)], { before: repair.before, after: repair.after })}</span>
      <Button
        size="small"
        disabledFocusable={writing}
        aria-label={fill(words.repairTo, { label: repair.field.label, after: repair.after })}
        onClick={() => void store.apply(repaired(report, offered))}
      >
        {words.repair}
      </Button>
    </div>
  );
}

const BECOMES = {
  ...{ text: "textToNumber", number: "textToNumber", truth: "textToNumber" },
  ...{ choice: "textToNumber", directive: "textToNumber", "org-unit": "textToNumber" },
  day: "textToDate",
  time: "textToTime",
} as const satisfies Record<Holds, keyof PaneWords>;

/** Where a text becomes a value it may look the same before and after; then the kind is what changes. */
function changeWord({ field, before, after }: Repair): keyof PaneWords {
  if (before !== after) return "beforeAfter";
  return BECOMES[kindOf(field).holds];
}

/** A spelling is told once per column and mended in every row it stands in. */
function mends({ issue: mended, before }: Repair, issue: Issue): boolean {
  const { template, field, row } = issue.where;
  const isOfColumn =
    mended.code === issue.code && mended.where.template === template && mended.where.field === field;
  return isOfColumn && (mended.where.row === row || before === issue.found);
}
