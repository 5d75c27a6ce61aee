import { MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type RefObject, useMemo } from "react";
import type { MergeResult, Merged } from "../../../app";
import { formatDate } from "../../../core/base";
import { unitFates } from "../../../core/merge";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { HandOver } from "../parts/HandOver";
import { SUMMARY_FILE } from "../store/paper-steps";
import { changedSince } from "../store/merge-order";
import { useBoard, useBoardState } from "../store/use-board";
import { CompletenessChart } from "./completeness/CompletenessChart";
import { RateTrend } from "./figures/RateTrend";
import { Papers } from "./Papers";
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
        fileName={fill(SUMMARY_FILE, { period: result.period.id })}
        bytes={() => summary}
      />
      <Papers />
    </section>
  );
}

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
