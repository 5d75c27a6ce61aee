import type { Issue } from "../base";
import { COVER_FIELDS } from "../catalogue";
import type { Workbook } from "../workbook";
import { judged } from "./judged";
import type { Cover, SourceFile, SubmissionOutcome } from "./model";
import type { CoverReading } from "./identity/read-cover";
import { type ReadingContext, readReturned } from "./read-returned";

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
  const { identity, cover, coverTemplate, returns, issues } = readReturned(workbook, source, context, damage);
  const { orgUnit, period, catalogueId, catalogueVersion } = identity;
  return judged({
    source,
    orgUnit,
    period: period?.id,
    rowCounts: Object.fromEntries(returns.map(({ template, entries }) => [template, entries.length])),
    submission:
      orgUnit === undefined || period === undefined
        ? undefined
        : { ...source, catalogueId, catalogueVersion, cover: coverOf(orgUnit, period.id, cover), returns },
    coverTemplate,
    issues: [...damage, ...issues],
  });
}

function coverOf(orgUnit: string, period: string, reading: CoverReading | undefined): Cover {
  const values = reading?.values ?? {};
  const { [COVER_FIELDS.turn]: turn, [COVER_FIELDS.reportedOn]: signedOn } = values;
  return {
    orgUnit,
    period,
    turn: typeof turn === "number" ? turn : 1,
    ...(typeof signedOn === "string" ? { reportedOn: signedOn } : {}),
    values,
  };
}
