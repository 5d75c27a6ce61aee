import { type Result, isError, refused } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import {
  type ReadDecisions,
  SUMMARY_LIMITS,
  SEAL_PROPERTY,
  type WorkingBook,
  isSummary,
  readDecisions,
  readWorkingBook,
  summaryIssue,
} from "../../core/summary";
import { UnreadableSheet } from "../../core/workbook";
import type { FoundFile, Host, HowRead } from "../host";
import { openFile } from "../open-file";

interface BookWorld {
  readonly index: CatalogueIndex;
  readonly period: Period;
  readonly host: Host;
}

/**
 * The board's working book: what stands at the place a summary is to be written to. Refused where it is no summary or
 * cannot be read whole, so that it is not written over; undefined where it is one of another board or period.
 */
export async function openWorkingBook(
  file: FoundFile,
  world: BookWorld,
): Promise<Result<WorkingBook | undefined>> {
  try {
    return await openedBy(file, world, { limits: SUMMARY_LIMITS, seal: SEAL_PROPERTY });
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    // Damaged on the way: what is wrong with it is told by reading it whole.
    return openedBy(file, world, { limits: SUMMARY_LIMITS });
  }
}

async function openedBy(
  file: FoundFile,
  world: BookWorld,
  how: HowRead,
): Promise<Result<WorkingBook | undefined>> {
  const opened = await openFile(file, world.host, how);
  if (!opened.ok) return opened;
  const { name } = file;
  const { workbook } = opened.value;
  if (!isSummary(workbook)) return refused(summaryIssue("summary.not-ours", { file: name }));
  const { index, period } = world;
  return readWorkingBook(workbook, { index, period, file: name }, opened.issues);
}

/** Decisions in a workbook of their own, or in a summary. */
export async function openDecisions(file: FoundFile, world: BookWorld): Promise<Result<ReadDecisions>> {
  const opened = await openFile(file, world.host, { limits: SUMMARY_LIMITS });
  if (!opened.ok) return opened;
  if (opened.issues.some(isError)) return refused(...opened.issues);
  const { index, period } = world;
  const found = readDecisions(opened.value.workbook, { index, period, file: file.name });
  return found ?? refused(summaryIssue("summary.no-decisions", { file: file.name }));
}
