import { given, type Issue, type Result } from "../core/base";
import {
  type ReadingContext,
  type SourceFile,
  type SubmissionOutcome,
  acceptedFor,
  listSheets,
  readSubmission,
  rejectedFile,
} from "../core/submissions";
import { MERGED_SUMMARY_LIMITS, isSummary, readSummary } from "../core/summary";
import { type Workbook, workbookIssue } from "../core/workbook";
import type { FoundFile, Host, Progress } from "./host";
import { inFile } from "./in-file";
import { openWorkbook } from "./open-workbook";
import { fileIssue } from "./workbooks-among";

/** Reads what one file holds in another thread, in the same context. Where that fails (the promise breaks), it is read here. */
export type ReadAside = (bytes: Uint8Array, source: SourceFile) => Promise<readonly SubmissionOutcome[]>;

/**
 * Reads returned workbooks one after another, so that only one is ever in memory whole: one for each thread that reads. A file that cannot be
 * read at all is rejected with its reason and the others go on. Answers what each file brings: one submission, or all
 * that the summary of a lower level was made from.
 */
export async function readFiles(
  files: readonly FoundFile[],
  context: ReadingContext,
  host: Host,
  { progress = () => {}, known = new Map(), aside = [] }: ReadingOptions = {},
): Promise<readonly (readonly SubmissionOutcome[])[]> {
  const outcomes: (readonly SubmissionOutcome[])[] = [];
  const waiting = files.entries();
  let done = 0;
  const readOn = async (read: ReadAside): Promise<void> => {
    for (const [at, file] of waiting) {
      outcomes[at] = await readOne(file, known, { read, context, host });
      progress(++done, files.length, file.name);
    }
  };
  const here: ReadAside = (bytes, source) => readSafely(bytes, source, { context, host });
  const orHere = (read: ReadAside): ReadAside => {
    return (bytes, source) => read(bytes, source).catch(() => here(bytes, source));
  };
  await Promise.all((aside.length === 0 ? [here] : aside.map(orHere)).map(readOn));
  return outcomes;
}

/**
 * Reads as `readFiles` does, as often as files come in: files read before in the same period are not read again while
 * the catalogue stays the same.
 */
export function rememberingReader(host: Host) {
  const known = new Map<string | undefined, Map<string, readonly SubmissionOutcome[]>>();
  let last: ReadingContext["index"] | undefined;
  return async (
    files: readonly FoundFile[],
    context: ReadingContext,
    how: Pick<ReadingOptions, "progress" | "aside"> = {},
  ) => {
    const { index, period } = context;
    if (last !== index) known.clear();
    last = index;
    const own = known.get(period) ?? new Map<string, readonly SubmissionOutcome[]>();
    known.set(period, own);
    return (await readFiles(files, context, host, { ...how, known: own })).flat();
  };
}

/** What, beside catalogue and period, decides what is made of a file: its bytes, its name, whom it was accepted for. */
export const readingKey = (source: SourceFile, accepted: ReadingContext["accepted"]): string =>
  [source.sha256, source.file, acceptedFor(source, accepted) ?? ""].join(" ");

export interface ReadingOptions {
  readonly progress?: Progress;
  /** Outcomes of files read before in the same context; those read now are added. */
  readonly known?: Map<string, readonly SubmissionOutcome[]>;
  /** Threads that read beside this one, each a file at a time; without any, this one reads. */
  readonly aside?: readonly ReadAside[];
}

async function readOne(
  file: FoundFile,
  known: Map<string, readonly SubmissionOutcome[]>,
  {
    read,
    context,
    host,
  }: { readonly read: ReadAside; readonly context: ReadingContext; readonly host: Host },
): Promise<readonly SubmissionOutcome[]> {
  const bytes = await file.read();
  if (!bytes.ok) return [rejectedFile({ file: file.name, sha256: "" }, bytes.issues.map(inFile(file.name)))];
  const source = { file: file.name, sha256: await host.sha256(bytes.value) };
  const key = readingKey(source, context.accepted);
  const outcomes = known.get(key) ?? (await read(bytes.value, source));
  known.set(key, outcomes);
  return outcomes;
}

/** A throw is a bug of ours, and costs this file alone. */
async function readSafely(...task: Parameters<typeof readBytes>): Promise<readonly SubmissionOutcome[]> {
  try {
    return await readBytes(...task);
  } catch (error) {
    const [, source] = task;
    const found = error instanceof Error ? error.message : String(error);
    return [rejectedFile(source, [fileIssue("file.fault", { file: source.file }, { found })])];
  }
}

async function readBytes(
  bytes: Uint8Array,
  source: SourceFile,
  { context, host }: { readonly context: ReadingContext; readonly host: Host },
): Promise<readonly SubmissionOutcome[]> {
  const told = inFile(source.file);
  const first = await openSmall(bytes, source.file, host);
  const limits = MERGED_SUMMARY_LIMITS;
  const workbook =
    first === "large-summary" ? await openWorkbook(bytes, source.file, host, { limits }) : first;
  if (!workbook.ok) return [rejectedFile(source, workbook.issues.map(told))];
  const { modified } = workbook.value.properties;
  const known: SourceFile = { ...source, ...given({ savedAt: modified }) };
  const damage = workbook.issues.map(told);
  if (isSummary(workbook.value)) return readSummary(workbook.value, known, { index: context.index, damage });
  const outcome = readSubmission(workbook.value, known, context, damage);
  return [isLostText(outcome) ? rejectedFile(known, [withoutHeader(source.file)]) : outcome];
}

/** The file within the bounds of a returned workbook; what of it was read of a summary beyond these is let go. */
async function openSmall(
  bytes: Uint8Array,
  file: string,
  host: Host,
): Promise<Result<Workbook> | "large-summary"> {
  const opened = await openWorkbook(bytes, file, host, { unread: (names) => listSheets({ names }) });
  const isCut = opened.issues.some(({ code }) => code === "workbook.too-many-cells");
  return isCut && opened.ok && isSummary(opened.value) ? "large-summary" : opened;
}

/** A table in text that no template knows: that nothing else was found in it says nothing more. */
const isLostText = ({ issues }: SubmissionOutcome): boolean =>
  ["workbook.read-as-text", "submission.form-unknown"].every((code) =>
    issues.some((issue) => issue.code === code),
  );

const withoutHeader = (file: string): Issue => workbookIssue("workbook.text-without-header", { file });
