import type { Issue } from "../base";
import { COVER_FIELDS } from "../catalogue";
import type { Workbook } from "../workbook";
import { judged } from "./judged";
import type { Cover, SourceFile, SubmissionOutcome } from "./model";
import type { CoverReading } from "./identity/read-cover";
import { submissionIssue } from "./issues";
import { type Reading, type ReadingContext, readReturned } from "./read-returned";
import { readingDigest } from "./reading-digest";

/**
 * Reads a returned workbook: identity → unit → period → sheets → columns → rows → fields → rules → across rows.
 * Nothing stops at the first finding: whatever can be read is read, and all findings are reported together, by
 * place. What an error rejects, the file or a sheet of it, `judged` says; damage its bytes showed (`damage`) rejects the
 * file.
 */
export function readSubmission(
  workbook: Workbook,
  source: SourceFile,
  context: ReadingContext,
  damage: readonly Issue[] = [],
): SubmissionOutcome {
  const reading = readReturned(workbook, source, context, damage);
  const { identity, cover, coverTemplate, returns } = reading;
  const { orgUnit, period, catalogueId, catalogueVersion } = identity;
  const turn = turnOf(reading);
  const isRaised = turn !== statedTurn(cover);
  const issues = isRaised ? [...reading.issues, raised(turn, source)] : reading.issues;
  return judged({
    source,
    orgUnit,
    period: period?.id,
    rowCounts: Object.fromEntries(returns.map(({ template, entries }) => [template, entries.length])),
    submission:
      orgUnit === undefined || period === undefined
        ? undefined
        : {
            ...source,
            catalogueId,
            catalogueVersion,
            cover: { orgUnit, period: period.id, turn, ...coverOf(cover) },
            returns,
          },
    coverTemplate,
    issues: [...damage, ...issues],
  });
}

function coverOf(reading: CoverReading | undefined): Pick<Cover, "reportedOn" | "values"> {
  const values = reading?.values ?? {};
  const { [COVER_FIELDS.reportedOn]: signedOn } = values;
  return { ...(typeof signedOn === "string" ? { reportedOn: signedOn } : {}), values };
}

function statedTurn(reading: CoverReading | undefined): number {
  const turn = reading?.values[COVER_FIELDS.turn];
  return typeof turn === "number" ? turn : 1;
}

/** A copy the board sent back is the next turn once it was corrected; untouched it is what it is a copy of. */
function turnOf(reading: Reading): number {
  const { sentBack, cover } = reading;
  const stated = statedTurn(cover);
  return sentBack === undefined || sentBack.digest === readingDigest(reading)
    ? stated
    : Math.max(stated, sentBack.turn + 1);
}

const raised = (turn: number, { file }: SourceFile): Issue =>
  submissionIssue("submission.sent-back-copy", { file }, { facts: { turn } });
