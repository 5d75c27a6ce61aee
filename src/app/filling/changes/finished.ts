import { type PlainDate, type Result, isError, read, refused, serialFromDate } from "../../../core/base";
import { COVER_FIELDS } from "../../../core/catalogue";
import { changeOf } from "./cell-change";
import { coverCellChange } from "./change-cover";
import type { Change, OpenReport } from "../model";
import { coverTemplate } from "../report/report-templates";

const { turn: TURN, reportedOn: REPORTED_ON } = COVER_FIELDS;

/**
 * Stamps the day of the report and the turn on the cover. A file that bears a day was finished before: its turn
 * counts up, unless `turn` says it. Refused, with the findings, while any error remains.
 */
export function finished(
  report: OpenReport,
  { today, turn }: { readonly today: PlainDate; readonly turn?: number | undefined },
): Result<Change> {
  const { code } = coverTemplate(report);
  const errors = report.issues.filter(isError);
  if (errors.length > 0) return refused(...errors);
  const cells = [
    ...coverCellChange(report, TURN, turn ?? nextTurn(report)),
    ...coverCellChange(report, REPORTED_ON, serialFromDate(today)),
  ];
  return read(changeOf("finished", cells, { template: code }));
}

function nextTurn({ reading }: OpenReport): number {
  const { [TURN]: turn, [REPORTED_ON]: reportedOn } = reading.cover?.values ?? {};
  if (typeof turn !== "number") return 1;
  return reportedOn === undefined ? turn : turn + 1;
}
