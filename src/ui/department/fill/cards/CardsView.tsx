import { mergeClasses } from "@fluentui/react-components";
import type { OpenReport } from "../../../../app";
import { coverForm } from "../../../../app";
import { ViewHeading } from "../../../shared/parts/ViewHeading";
import { useListStyles } from "../../../shared/parts/list-styles";
import { usePane } from "../../../shared/use-pane";
import { useReportState, useReportStore } from "../../report/use-report";
import { HowFar } from "./HowFar";
import { ProgressMark } from "./ProgressMark";
import { SentBack } from "./SentBack";
import { TemplateCard } from "./TemplateCard";

/** The cover and one card per template. */
export function CardsView({ report }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const styles = useListStyles();
  return (
    <>
      <ViewHeading>{words.viewFill}</ViewHeading>
      <SentBack report={report} />
      <HowFar report={report} />
      <ul className={styles.list}>
        <CoverCard report={report} />
        {report.sheets.map((sheet) => (
          <TemplateCard key={sheet.template.code} report={report} sheet={sheet} />
        ))}
      </ul>
    </>
  );
}

function CoverCard({ report }: { readonly report: OpenReport }) {
  const styles = useListStyles();
  const store = useReportStore();
  const { template } = coverForm(report);
  const { progress, issues } = report.cover;
  const { drafts } = useReportState();
  const isBegun = drafts.some((draft) => draft.template === template.code);
  return (
    <li className={mergeClasses(styles.card, styles.pressable)}>
      <button
        type="button"
        className={styles.title}
        onClick={() => store.open({ at: "entry", template: template.code, focus: "heading" })}
      >
        {template.shortTitle}
      </button>
      <div className={styles.facts}>
        <ProgressMark {...{ progress, isBegun, issues }} />
      </div>
    </li>
  );
}
