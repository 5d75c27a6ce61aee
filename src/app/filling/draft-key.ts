import type { OpenReport } from "./model";

/** Under which key the drafts of a workbook are kept: the same workbook renamed or saved again has the same. */
export const draftKey = ({ orgUnit, period, reading }: OpenReport): string =>
  JSON.stringify([orgUnit.code, period.id, reading.identity.serial]);
