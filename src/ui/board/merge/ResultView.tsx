import type { RefObject } from "react";
import type { MergeResult, Merged, MergedFile } from "../../../app";
import { type Issue, isError, isWarning } from "../../../core/base";
import { unitsToRemind } from "../../../core/paper";
import { fill } from "../../../i18n";
import { Disclosure } from "../parts/Disclosure";
import { useBoard, useBoardState } from "../store/use-board";
import { AllFiles } from "./AllFiles";
import { Changes } from "./Changes";
import { Conflicts } from "./Conflicts";
import { Decisions } from "./Decisions";
import { FiguresView } from "./FiguresView";
import { FindingsView } from "./FindingsView";
import { RejectedFiles } from "./RejectedFiles";
import { ResultCard } from "./ResultCard";
import { UnitsToRemind } from "./UnitsToRemind";

interface ResultViewProps {
  readonly merged: Merged;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}

/** What became of the files: the answer first, then what needs the board, then all the rest. */
export function ResultView({ merged, headline }: ResultViewProps) {
  const { changes } = useBoardState().merge;
  const { result } = merged;
  return (
    <>
      <ResultCard merged={merged} headline={headline} />
      {changes !== undefined && <Changes changes={changes} />}
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
  const { trend = [] } = useBoardState().merge;
  const { issues, files } = result;
  const asksForSomebody = (issue: Issue): boolean => isError(issue) || isWarning(issue);
  const toDo = issues.filter(asksForSomebody);
  const told = issues.filter((issue) => !asksForSomebody(issue));
  return (
    <>
      <Disclosure title={fill(words.findingsTitle, { count: toDo.length })}>
        <FindingsView issues={toDo} files={files} />
      </Disclosure>
      {told.length > 0 && (
        <Disclosure title={fill(words.noticesTitle, { count: told.length })}>
          <FindingsView issues={told} files={files} />
        </Disclosure>
      )}
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
