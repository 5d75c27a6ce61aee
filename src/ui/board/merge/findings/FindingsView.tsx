import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type FoldedFile, type MergedFile, foldFindings } from "../../../../app";
import { type Issue, type Severity, isError, isWarning } from "../../../../core/base";
import { fill } from "../../../../i18n";
import { LongList } from "../../../shared/parts/LongList";
import { SeverityFilter } from "../../../shared/parts/SeverityFilter";
import { useBoard } from "../../store/use-board";
import { nameOf } from "../words/names";
import { useStationery } from "../words/use-stationery";
import { FindingsOfFile } from "./FindingsOfFile";

interface FindingsViewProps {
  readonly issues: readonly Issue[];
  /** The files they stand in. */
  readonly files: readonly MergedFile[];
}

/** So many files are gone through by eye; of more, one is chosen. */
const FEW = 3;

/** Findings file by file, those with errors first: one line a cause, with its place and what the board may decide. */
export function FindingsView({ issues, files }: FindingsViewProps) {
  const { words } = useBoard();
  const all = useMemo(() => foldFindings(issues, files), [issues, files]);
  const { shown, severity, setSeverity, file, setFile } = useFilters(issues, all, files);
  if (issues.length === 0) return <p>{words.nothingToFix}</p>;
  return (
    <>
      {issues.some(isError) && issues.some(isWarning) && (
        <SeverityFilter issues={issues} among={["error", "warning"]} only={severity} onOnly={setSeverity} />
      )}
      {all.length > FEW && <FileChoice findings={all} file={file} onFile={setFile} />}
      <LongList
        key={`${severity} ${file}`}
        items={shown}
        page={20}
        keyOf={(of) => of.file ?? ""}
        render={(findings) => <FindingsOfFile findings={findings} />}
      />
    </>
  );
}

/** What is shown of them; a filter of which nothing is left is none. */
function useFilters(issues: readonly Issue[], all: readonly FoldedFile[], files: readonly MergedFile[]) {
  const [asked, setSeverity] = useState<Severity>();
  const [askedFile, setFile] = useState("");
  const severity = issues.some((issue) => issue.severity === asked) ? asked : undefined;
  const file = all.some((of) => of.file === askedFile) ? askedFile : "";
  const shown = useMemo(() => {
    const isWanted = (issue: Issue) =>
      (severity === undefined || issue.severity === severity) && (file === "" || issue.where.file === file);
    return foldFindings(issues.filter(isWanted), files);
  }, [issues, files, severity, file]);
  return { shown, severity, setSeverity, file, setFile };
}

interface FileChoiceProps {
  readonly findings: readonly FoldedFile[];
  readonly file: string;
  onFile(file: string): void;
}

function FileChoice({ findings, file, onFile }: FileChoiceProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const nameIn = (of: FoldedFile) =>
    of.orgUnit === undefined ? (of.file ?? words.findingsOfNoFile) : nameOf(of.orgUnit, index);
  return (
    <Select aria-label={words.findingsOf} value={file} onChange={(_, { value }) => onFile(value)}>
      <option value="">{fill(words.findingsOfAll, { count: findings.length })}</option>
      {findings
        .filter((of) => of.file !== undefined)
        .map((of) => (
          <option key={of.file} value={of.file}>
            {`${nameIn(of)} (${of.count})`}
          </option>
        ))}
    </Select>
  );
}
