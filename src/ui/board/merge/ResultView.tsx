import { type ReactNode, type RefObject, useDeferredValue, useMemo } from "react";
import type { MergeResult, Merged, MergedFile } from "../../../app";
import { type Issue, isError, isWarning } from "../../../core/base";
import { unitsToRemind } from "../../../core/paper";
import { fill } from "../../../i18n";
import { Disclosure } from "../parts/Disclosure";
import { useBoard, useBoardState } from "../store/use-board";
import { AllFiles } from "./AllFiles";
import { Changes } from "./Changes";
import { Conflicts } from "./conflicts/Conflicts";
import { Decisions } from "./Decisions";
import { fetchedLater } from "../../shared/shell/fetched-later";
import { FiguresView } from "./figures/FiguresView";
import { decidedOn } from "./findings/decided-on";
import { FindingsView } from "./findings/FindingsView";
import { RejectedFiles } from "./RejectedFiles";
import { ResultCard } from "./ResultCard";
import { TextsView } from "./texts/TextsView";
import { hasProse } from "./texts/prose";
import { UnitsToRemind } from "./UnitsToRemind";
import { useStationery } from "./words/use-stationery";

const ChartsView = fetchedLater(async () => (await import("./charts/ChartsView")).ChartsView);

interface ResultViewProps {
  readonly merged: Merged;
  readonly headline: RefObject<HTMLHeadingElement | null>;
  /** How one goes on from the answer: with further files, or for another period or day. */
  readonly children: ReactNode;
}

/**
 * What became of the files: what is new, the answer, then the way on; and below, drawn while the answer is being read,
 * what needs the board, and all the rest.
 */
export function ResultView({ merged, headline, children }: ResultViewProps) {
  const { changes } = useBoardState().merge;
  const isAnswered = useDeferredValue(true, false);
  return (
    <>
      {changes !== undefined && <Changes changes={changes} />}
      <ResultCard merged={merged} headline={headline} />
      {children}
      {isAnswered && <Below result={merged.result} />}
    </>
  );
}

function Below({ result }: PartProps) {
  return (
    <>
      {result.conflicts.length > 0 && <ToChoose result={result} />}
      <Decisions result={result} />
      <ToRemind result={result} />
      <ToSendBack result={result} />
      <TheRest result={result} />
    </>
  );
}

interface PartProps {
  readonly result: MergeResult;
}

/** Open until a choice is made in each. */
function ToChoose({ result }: PartProps) {
  const { words } = useBoard();
  const { conflicts } = result;
  return (
    <Disclosure
      title={fill(words.conflictsTitle, { count: conflicts.length })}
      news={contentsOf(conflicts.flatMap(({ files }) => files))}
    >
      <Conflicts result={result} />
    </Disclosure>
  );
}

/** Open again once other units are late or missing. */
function ToRemind({ result }: PartProps) {
  const { words } = useBoard();
  const reminders = unitsToRemind(result.completeness).flatMap(({ kind, units }) =>
    units.map(({ orgUnit }) => `${kind} ${orgUnit}`),
  );
  return (
    <Disclosure title={fill(words.remindTitle, { count: reminders.length })} news={reminders.join()}>
      <UnitsToRemind result={result} />
    </Disclosure>
  );
}

/** Files that go back, whole or in part; open again once there are others. */
function ToSendBack({ result }: PartProps) {
  const { words } = useBoard();
  const rejected = result.files.filter(
    ({ status }) => status === "rejected" || status === "accepted-in-part",
  );
  return (
    <Disclosure title={fill(words.rejectedTitle, { count: rejected.length })} news={contentsOf(rejected)}>
      <RejectedFiles result={result} files={rejected} />
    </Disclosure>
  );
}

/** What is looked up when it is wanted. */
function TheRest({ result }: PartProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const { trend = [] } = useBoardState().merge;
  const { files } = result;
  return (
    <>
      <Findings result={result} />
      <div data-tour="figures">
        <Disclosure title={words.figuresTitle}>
          <FiguresView result={result} trend={trend} />
        </Disclosure>
      </div>
      <Disclosure title={words.chartsTitle}>
        <ChartsView result={result} trend={trend} />
      </Disclosure>
      {hasProse(result, index) && (
        <Disclosure title={words.textsTitle}>
          <TextsView result={result} />
        </Disclosure>
      )}
      <Disclosure title={fill(words.allFilesTitle, { count: files.length })}>
        <AllFiles files={files} />
      </Disclosure>
    </>
  );
}

/** What somebody has to deal with and is not asked above; what stands in files that go back; what asks for nobody. */
function Findings({ result: { issues, files } }: PartProps) {
  const { words, store } = useBoard();
  // Asked once: what is begun while the page is shown is open already.
  const { decision } = store.drafts.current();
  const parts = useMemo(() => {
    const statusOf = new Map(files.map(({ file, status }) => [file, status]));
    const statusAt = ({ where }: Issue) => statusOf.get(where.file ?? "");
    const isChosenAbove = (issue: Issue) => issue.code === "merge.conflict" && statusAt(issue) === "conflict";
    const asks = issues.filter((issue) => (isError(issue) || isWarning(issue)) && !isChosenAbove(issue));
    return {
      toDo: asks.filter((issue) => statusAt(issue) !== "rejected"),
      back: asks.filter((issue) => statusAt(issue) === "rejected"),
      told: issues.filter((issue) => !isError(issue) && !isWarning(issue)),
    };
  }, [issues, files]);
  const listed = (title: string, some: readonly Issue[]) => (
    <Disclosure
      title={fill(title, { count: some.length })}
      isBegun={some.some((issue) => decision?.get(decidedOn(issue))?.open !== undefined)}
    >
      <FindingsView issues={some} files={files} />
    </Disclosure>
  );
  return (
    <>
      {listed(words.findingsTitle, parts.toDo)}
      {parts.back.length > 0 && listed(words.findingsOfRejected, parts.back)}
      {parts.told.length > 0 && listed(words.noticesTitle, parts.told)}
    </>
  );
}

const contentsOf = (files: readonly MergedFile[]): string => files.map(({ sha256 }) => sha256).join();
