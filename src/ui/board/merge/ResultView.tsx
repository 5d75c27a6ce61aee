import { MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type RefObject, useMemo } from "react";
import { type Merged, type MergedFile, unitFates } from "../../../app";
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
import { FiguresView } from "./FiguresView";
import { RateTrend } from "./RateTrend";
import { RejectedFiles } from "./RejectedFiles";
import { FindingsView } from "./FindingsView";
import { UnitsToRemind } from "./UnitsToRemind";
import { remindersOf } from "./words/letters";
import { sayPercent } from "./words/say-figure";

interface MergeResultProps {
  readonly merged: Merged;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}

/** What became of the files: the answer first, then what needs the board, then all the rest. */
export function ResultView({ merged: { result, summary }, headline }: MergeResultProps) {
  const { words, language } = useBoard();
  const { merge } = useBoardState();
  const styles = useListStyles();
  const { completeness, files, issues, conflicts } = result;
  const { expected, received, reportingRate } = completeness;
  const fates = useMemo(() => unitFates(completeness), [completeness]);
  const { trend = [] } = merge;
  const rejected = files.filter(({ status }) => status === "rejected");
  const reminders = remindersOf(result).flatMap(({ word, units }) =>
    units.map(({ orgUnit }) => `${word} ${orgUnit}`),
  );
  const rate = reportingRate === undefined ? "–" : sayPercent(reportingRate, language);
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
            period: result.period.name,
            asOf: formatDate(result.asOf),
            files: files.length,
          })}
        </p>
        <CompletenessChart fates={fates} expected={expected} />
        <RateTrend trend={trend} />
        <HandOver
          isPrimary
          label={words.openSummary}
          fileName={fill(words.summaryFile, { period: result.period.id })}
          bytes={() => summary}
        />
      </section>
      {merge.changes !== undefined && <Changes changes={merge.changes} />}
      {conflicts.length > 0 && (
        <Disclosure
          title={fill(words.conflictsTitle, { count: conflicts.length })}
          news={contentsOf(conflicts.flatMap((one) => one.files))}
        >
          <Conflicts result={result} />
        </Disclosure>
      )}
      <Decided result={result} />
      <Disclosure title={fill(words.remindTitle, { count: reminders.length })} news={reminders.join()}>
        <UnitsToRemind result={result} />
      </Disclosure>
      <Disclosure title={fill(words.rejectedTitle, { count: rejected.length })} news={contentsOf(rejected)}>
        <RejectedFiles result={result} files={rejected} />
      </Disclosure>
      <Disclosure title={fill(words.findingsTitle, { count: issues.length })}>
        <FindingsView issues={issues} />
      </Disclosure>
      <Disclosure title={words.figuresTitle}>
        <FiguresView result={result} trend={trend} />
      </Disclosure>
      <Disclosure title={fill(words.allFilesTitle, { count: files.length })}>
        <AllFiles files={files} />
      </Disclosure>
    </>
  );
}

const contentsOf = (files: readonly MergedFile[]): string => files.map(({ sha256 }) => sha256).join();

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
