import { type FoundFile, readFiles } from "../../app";
import type { ReadingContext, SubmissionOutcome } from "../../core/submissions";
import { isWorthThreads, progressBar, readInThreads } from "../../host/node";
import { readingHost } from "./reading-host";
import type { CommandCall } from "./command";

/** Reads all files: in threads where there are many, else in this one; the outcomes are the same. */
export async function readAll(
  files: readonly FoundFile[],
  context: ReadingContext,
  { readingThread }: CommandCall,
): Promise<readonly SubmissionOutcome[]> {
  const progress = progressBar();
  if (readingThread === undefined || !isWorthThreads(files)) {
    return readFiles(files, context, readingHost, { progress });
  }
  const { index, period, accepted } = context;
  return readInThreads(files, {
    thread: readingThread,
    catalogue: index.catalogue,
    period,
    accepted,
    progress,
  });
}
