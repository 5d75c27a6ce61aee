import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowReply20Regular } from "@fluentui/react-icons/svg/arrow-reply";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { MailMultiple20Regular } from "@fluentui/react-icons/svg/mail-multiple";
import { type RefObject, useMemo } from "react";
import type { MergeResult, Merged } from "../../../app";
import { formatDate } from "../../../core/base";
import { unitFates } from "../../../core/merge";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { HandOver } from "../parts/HandOver";
import { changedSince } from "../store/merge-order";
import { useBoard, useBoardState } from "../store/use-board";
import { CompletenessChart } from "./completeness/CompletenessChart";
import { RateTrend } from "./figures/RateTrend";
import { sayPercent } from "./words/say-figure";

interface ResultCardProps {
  readonly merged: Merged;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}

/** The answer: who reported, how that stands beside earlier periods, and the summary to take away. */
export function ResultCard({ merged: { result, summary, kept }, headline }: ResultCardProps) {
  const { words, services } = useBoard();
  const state = useBoardState();
  const isCurrent = changedSince(state, services.today()) === undefined;
  const styles = useListStyles();
  const fates = useMemo(() => unitFates(result.completeness), [result.completeness]);
  return (
    <section className={styles.card} aria-label={words.result}>
      <AnswerInWords result={result} headline={headline} />
      {kept !== undefined && <p className={styles.note}>{fill(words.bookKept, kept)}</p>}
      <CompletenessChart fates={fates} result={result} />
      <RateTrend trend={state.merge.trend ?? []} />
      <HandOver
        isPrimary={isCurrent}
        label={words.openSummary}
        fileName={fill(words.summaryFile, { period: result.period.id })}
        bytes={() => summary}
      />
      <PaperButtons />
    </section>
  );
}

/** The board's report, its letters, and units' workbooks with its remarks: written in the worker and saved. */
function PaperButtons() {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const common = { appearance: "subtle", className: styles.paper, disabled: work !== undefined } as const;
  return (
    <div className={styles.papers} role="group" aria-label={words.papers}>
      <Button {...common} icon={<DocumentText20Regular />} onClick={store.papers.writeReport}>
        {words.reportInWord}
      </Button>
      <Button {...common} icon={<MailMultiple20Regular />} onClick={store.papers.writeLetters}>
        {words.lettersToUnits}
      </Button>
      <Button {...common} icon={<ArrowReply20Regular />} onClick={store.papers.writeReturns}>
        {words.returnsToUnits}
      </Button>
    </div>
  );
}

/** Lines of a list, in the column of the words above them: one button of the card is the main one. */
const useStyles = makeStyles({
  papers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    marginTop: "6px",
    paddingTop: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paper: {
    marginInlineStart: "-8px",
    paddingInline: "8px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    // There every button has a border: they stand apart, in the column of the others.
    "@media (forced-colors: active)": { marginInlineStart: 0, marginBlockEnd: "4px" },
  },
});

interface AnswerProps extends Pick<ResultCardProps, "headline"> {
  readonly result: MergeResult;
}

function AnswerInWords({ result: { completeness, period, asOf, files }, headline }: AnswerProps) {
  const { words, language } = useBoard();
  const styles = useListStyles();
  const { expected, received, reportingRate } = completeness;
  const rate = reportingRate === undefined ? "–" : sayPercent(reportingRate, language);
  return (
    <>
      <h3 ref={headline} tabIndex={-1} style={headlineStyle}>
        {fill(words.headline, { received, expected, rate })}
      </h3>
      <Outdated />
      <p className={styles.note}>
        {fill(words.resultOf, { period: period.name, asOf: formatDate(asOf), files: files.length })}
      </p>
    </>
  );
}

const headlineStyle = {
  outline: "none",
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
};

/** That the result is no longer of what is chosen now, and what to do; read out as it becomes so. */
function Outdated() {
  const { words, services } = useBoard();
  const changed = changedSince(useBoardState(), services.today());
  return (
    <div role="status">
      {changed !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{changed === "order" ? words.orderChanged : words.catalogueChanged}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
