import { readSubmission } from "../../../src/core/submissions";
import { readWorkbook } from "../../../src/core/workbook";
import { PERIOD, index } from "../returned-file";
import type { CleanWorkbook } from "./clean-workbooks";

/** Whatever is said of a clean workbook, but for what only tells what was done. */
export function saidOfClean({ name, bytes }: CleanWorkbook): readonly string[] {
  const workbook = readWorkbook(bytes, {});
  if (!workbook.ok) return [`${name}: ${workbook.issues.map(({ code }) => code).join(", ")}`];
  const { issues } = readSubmission(workbook.value, { file: name, sha256: "" }, { index, period: PERIOD });
  return [...workbook.issues, ...issues]
    .filter(({ severity }) => severity !== "info")
    .map(
      ({ code, where, found = "" }) =>
        `${name}: ${code} ${where.template ?? ""} ${where.row ?? ""} ${where.field ?? ""} “${found}”`,
    );
}
