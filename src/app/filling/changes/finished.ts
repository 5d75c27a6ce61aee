import { type PlainDate, type Result, isError, read, refused, serialFromDate } from "../../../core/base";
import { COVER_FIELDS } from "../../../core/catalogue";
import { readingDigest } from "../../../core/submissions";
import { finishedAs, turnOf } from "../finished-as";
import { changeOf } from "./cell-change";
import { coverCellChange } from "./change-cover";
import type { Change, FinishedBefore, OpenReport } from "../model";
import { coverTemplate } from "../report/report-templates";

const { turn: TURN, reportedOn: REPORTED_ON } = COVER_FIELDS;

interface Finishing {
  readonly today: PlainDate;
  /** As what it was finished last, where that is known (`finishedBefore`). */
  readonly before?: FinishedBefore | undefined;
}

/**
 * Stamps the turn and the day of the report on the cover. A day that stands there was signed: it stays, and only a blank
 * one becomes today. The turn counts up where the report is sent anew: it was finished, or the board sent it back, and it
 * was changed since. Refused, with the findings, while any error remains.
 */
export function finished(report: OpenReport, { today, before }: Finishing): Result<Change> {
  const { code } = coverTemplate(report);
  const errors = report.issues.filter(isError);
  if (errors.length > 0) return refused(...errors);
  const signedOn = report.reading.cover?.values[REPORTED_ON];
  const stamps = {
    turn: nextTurn(report, before),
    reportedOn: typeof signedOn === "string" ? signedOn : today,
  };
  const cells = [
    ...coverCellChange(report, TURN, stamps.turn),
    ...(signedOn === undefined ? coverCellChange(report, REPORTED_ON, serialFromDate(today)) : []),
  ];
  return read({ ...changeOf("finished", cells, { template: code }), stamps });
}

function nextTurn(report: OpenReport, before: FinishedBefore | undefined): number {
  const { sentBack } = report.reading;
  const sentAs = [
    ...(before !== undefined && before.digest !== finishedAs(report).digest ? [before.turn] : []),
    ...(sentBack !== undefined && sentBack.digest !== readingDigest(report.reading) ? [sentBack.turn] : []),
  ];
  return Math.max(turnOf(report.reading), ...sentAs.map((turn) => turn + 1));
}
