import { MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type RefObject, useMemo } from "react";
import { type Collected, type CollectedFile, unitFates } from "../../../app";
import { formatDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { Disclosure } from "../parts/Disclosure";
import { HandOver } from "../parts/HandOver";
import { changedSince } from "../store/merge-order";
import { useBoard, useBoardState } from "../store/use-board";
import { AllFiles } from "./AllFiles";
import { Changes } from "./Changes";
import { CompletenessChart } from "./CompletenessChart";
import { Conflicts } from "./Conflicts";
import { Decided } from "./Decided";
import { Figures } from "./Figures";
import { RateTrend } from "./RateTrend";
import { RejectedFiles } from "./RejectedFiles";
import { Findings } from "./Findings";
import { UnitsToRemind } from "./UnitsToRemind";
import { remindersOf } from "./words/letters";
import { percent } from "./words/say-figure";

interface MergeResultProps {
  readonly collected: Collected;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}

/** What became of the files: the answer first, then what needs the board, then all the rest. */
export function MergeResult({ collected: { report, summary }, headline }: MergeResultProps) {
  const { words, language } = useBoard();
  const { merge } = useBoardState();
  const styles = useListStyles();
  const { completeness, files, issues, conflicts } = report;
  const { expected, received, reportingRate } = completeness;
  const fates = useMemo(() => unitFates(completeness), [completeness]);
  const { trend = [] } = merge;
  const rejected = files.filter(({ status }) => status === "rejected");
  const reminders = remindersOf(report).flatMap(({ word, units }) =>
    units.map(({ orgUnit }) => `${word} ${orgUnit}`),
  );
  const rate = reportingRate === undefined ? "–" : percent(reportingRate, language);
  return (
    <>
      <section className={styles.card} aria-label={words.result}>
        <h3
          ref={headline}
          tabIndex={-1}
          style={{
            outline: "none",
            margin: 0,
            fontSize: tokens.fontSizeBase400,
            lineHeight: tokens.lineHeightBase400,
          }}
        >
          {fill(words.headline, { received, expected, rate })}
        </h3>
        <Outdated />
        <p className={styles.note}>
          {fill(words.resultOf, {
            period: report.period.name,
            asOf: formatDate(report.asOf),
            files: files.length,
          })}
        </p>
        <CompletenessChart fates={fates} expected={expected} />
        <RateTrend trend={trend} />
        <HandOver
          isPrimary
          label={words.openSummary}
          fileName={fill(words.summaryFile, { period: report.period.id })}
          bytes={() => summary}
        />
      </section>
      {merge.changes !== undefined && <Changes changes={merge.changes} />}
      {conflicts.length > 0 && (
        <Disclosure
          title={fill(words.conflictsTitle, { count: conflicts.length })}
          news={contentsOf(conflicts.flatMap((one) => one.files))}
        >
          <Conflicts report={report} />
        </Disclosure>
      )}
      <Decided report={report} />
      <Disclosure title={fill(words.remindTitle, { count: reminders.length })} news={reminders.join()}>
        <UnitsToRemind report={report} />
      </Disclosure>
      <Disclosure title={fill(words.rejectedTitle, { count: rejected.length })} news={contentsOf(rejected)}>
        <RejectedFiles report={report} files={rejected} />
      </Disclosure>
      <Disclosure title={fill(words.findingsTitle, { count: issues.length })}>
        <Findings issues={issues} />
      </Disclosure>
      <Disclosure title={words.figuresTitle}>
        <Figures report={report} trend={trend} />
      </Disclosure>
      <Disclosure title={fill(words.allFilesTitle, { count: files.length })}>
        <AllFiles files={files} />
      </Disclosure>
    </>
  );
}

const contentsOf = (files: readonly CollectedFile[]): string => files.map(({ sha256 }) => sha256).join();

/** That the result is no longer of what is chosen above it, and what to do; read out as it becomes so. */
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
