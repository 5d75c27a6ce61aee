import { type Issue, type PlainDate, type Result, given, isError, read } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import type { Source, SummaryModel } from "../../core/merge";
import { readReturned } from "../../core/submissions";
import { isSettled, summaryIssue, unitRemarks } from "../../core/summary";
import { annotatedWorkbook } from "../../core/workbook";
import type { FoundFile, Host, Progress } from "../host";
import { openFile } from "../open-file";
import { addressee, distinctNames } from "./file-names";
import { openSummary } from "./open-summary";

export interface ReturnsTask {
  readonly summary: FoundFile;
  /** What units sent; of these the files the summary was made from, told by their bytes, go back. */
  readonly files: readonly FoundFile[];
  /** Finding and remedy of an issue as they are said to a unit, without its place. */
  readonly wording: (issue: Issue) => string;
}

/** A unit's own workbook as it goes back to it. Plain data: it may cross threads. */
export interface ReturnedCopy {
  readonly orgUnit?: string;
  /** The file the unit sent. */
  readonly file: string;
  /** "tra-loi_dang-uy-xa-binh-tan.xlsx": ASCII, and no other of these copies bears it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How much in it the unit has to mend. */
  readonly toMend: number;
  readonly dueDate?: PlainDate;
}

/**
 * Bản trả lời: for each file the board has something to say about, its own workbook with the board's remarks on it. What
 * was to go back and is not among the files, or is no .xlsx, is told (`summary.file-not-given`, `summary.cannot-mark`).
 */
export async function writeReturns(
  { summary, files, wording }: ReturnsTask,
  index: CatalogueIndex,
  host: Host,
  progress: Progress = () => {},
): Promise<Result<readonly ReturnedCopy[]>> {
  const opened = await openSummary(summary, index, host);
  if (!opened.ok) return opened;
  const { model } = opened.value;
  const issues: Issue[] = [...opened.issues];
  const world: ReturnWorld = { model, index, host, wording };
  const copies: Omit<ReturnedCopy, "name">[] = [];
  const open = new Map(model.sources.filter((one) => !isSettled(one)).map((one) => [one.sha256, one]));
  for (const [at, file] of files.entries()) {
    const bytes = await file.read();
    const source = bytes.ok ? open.get(await host.sha256(bytes.value)) : undefined;
    if (source !== undefined) {
      open.delete(source.sha256);
      const copy = await copyOf({ ...file, read: () => Promise.resolve(bytes) }, source, world);
      issues.push(...copy.issues);
      if (copy.ok && copy.value !== undefined) copies.push(copy.value);
    }
    progress(at + 1, files.length, file.name);
  }
  issues.push(...[...open.values()].filter(hasFindings).map(notGiven));
  const names = distinctNames(copies.map((copy) => stemOf(copy, index)));
  return read(
    copies.map((copy, at) => ({ ...copy, name: `${names[at] ?? "tra-loi"}.xlsx` })),
    issues,
  );
}

interface ReturnWorld extends Pick<ReturnsTask, "wording"> {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly host: Host;
}

async function copyOf(
  file: FoundFile,
  source: Source,
  { model, index, host, wording }: ReturnWorld,
): Promise<Result<Omit<ReturnedCopy, "name"> | undefined>> {
  const opened = await openFile(file, host);
  // What could not be read was said when it was merged; nobody can write beside its cells.
  if (!opened.ok) return read(undefined, [cannotMark(source)]);
  const { workbook, bytes } = opened.value;
  const reading = readReturned(workbook, source, { index, period: model.period.id }, opened.issues);
  const remarks = unitRemarks({ source, model, index, reading, wording });
  if (remarks === undefined) return read(undefined);
  const marked = annotatedWorkbook(bytes, remarks.remarks, { inflate: host.inflate });
  if (!marked.ok) return read(undefined, [cannotMark(source)]);
  const { toMend, dueDate } = remarks;
  const copy = { file: source.file, bytes: marked.value, toMend };
  return read({ ...copy, ...given({ orgUnit: source.orgUnit, dueDate }) });
}

const hasFindings = ({ issues, sha256 }: Source): boolean => sha256 !== "" && issues.some(isError);

const notGiven = ({ file }: Source): Issue => summaryIssue("summary.file-not-given", { file });
const cannotMark = ({ file }: Source): Issue => summaryIssue("summary.cannot-mark", { file });

const stemOf = (source: Pick<ReturnedCopy, "orgUnit" | "file">, index: CatalogueIndex): string =>
  `tra-loi_${addressee(source, index) ?? ""}`;
