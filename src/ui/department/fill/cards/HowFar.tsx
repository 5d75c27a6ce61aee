import { Button, ProgressBar } from "@fluentui/react-components";
import { type OpenReport, nilChange } from "../../../../app";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { usePane } from "../../../shared/use-pane";
import { useReportState, useReportStore } from "../../report/use-report";

/** How many of the forms that must be sent are done, and one press for those in which nothing arose. */
export function HowFar({ report }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const styles = useListStyles();
  const store = useReportStore();
  const { drafts } = useReportState();
  const owed = report.sheets.filter(({ duty }) => duty === "mandatory");
  const done = owed.filter(({ progress }) => progress === "done").length;
  if (owed.length === 0) return null;
  const rest = owed
    .filter(({ progress, sheet }) => progress === "untouched" && sheet !== undefined)
    .map(({ template }) => template.code)
    .filter((code) => !drafts.some(({ template }) => template === code));
  const said = fill(words.formsDone, { done, count: owed.length });
  return (
    <section className={styles.stack} aria-label={words.howFar}>
      <span>{said}</span>
      <ProgressBar value={done / owed.length} aria-label={said} thickness="large" color="success" />
      {done > 0 && rest.length > 0 && (
        <div>
          <Button onClick={() => void store.apply(nilChange(report, rest, true))}>
            {fill(words.restIsNil, { count: rest.length })}
          </Button>
        </div>
      )}
    </section>
  );
}
