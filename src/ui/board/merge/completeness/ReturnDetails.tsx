import { useMemo } from "react";
import {
  type MergeResult,
  type MergedFile,
  behindReturn,
  foldFindings,
  reasonsOfFate,
} from "../../../../app";
import { formatDate } from "../../../../core/base";
import type { ReturnStatus } from "../../../../core/merge";
import { fill } from "../../../../i18n";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard } from "../../store/use-board";
import { FateOfFile } from "../FateOfFile";
import { DecideOnFile } from "../findings/DecideOn";
import { FindingList } from "../findings/FindingsOfFile";
import { templateName } from "../words/names";
import { sayReturn } from "../words/say-return";
import { useStationery } from "../words/use-stationery";
import { RowsOfReturn } from "./RowsOfReturn";

interface ReturnDetailsProps {
  readonly status: ReturnStatus;
  readonly orgUnit: string;
  readonly result: MergeResult;
}

/** What one cell of the matrix is made of: the files with their fate and why, what was found in them, and the rows. */
export function ReturnDetails({ status, orgUnit, result }: ReturnDetailsProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const { template, dueDate, rows } = status;
  const { files, issues } = useMemo(
    () => behindReturn({ template, orgUnit }, result),
    [template, orgUnit, result],
  );
  return (
    <>
      <strong>{templateName(template, index)}</strong>
      <span className={lists.facts}>
        <span>{sayReturn(status, words)}</span>
        {dueDate !== undefined && <span>{fill(words.returnDue, { date: formatDate(dueDate) })}</span>}
      </span>
      {files.length === 0 && rows === 0 && <p className={lists.note}>{words.returnNoFile}</p>}
      {files.map((file) => (
        <div key={file.number} className={lists.stack}>
          <FateOfFile file={file} />
          {file.via === undefined && <DecideOnFile file={file.file} orgUnit={file.orgUnit} />}
          <FindingsIn file={file} issues={issues} />
        </div>
      ))}
      {rows > 0 && <RowsOfReturn part={{ template, orgUnit }} />}
    </>
  );
}

interface FindingsInProps extends Pick<MergeResult, "issues"> {
  readonly file: MergedFile;
}

/** What its fate has not told already. */
function FindingsIn({ file, issues }: FindingsInProps) {
  const told = new Set(reasonsOfFate(file));
  const own = issues.filter((issue) => issue.where.file === file.file && !told.has(issue));
  return foldFindings(own, [file]).map((findings) => <FindingList key={findings.file} findings={findings} />);
}
