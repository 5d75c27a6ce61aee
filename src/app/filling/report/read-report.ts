import { type Issue, type Result, given, isError, read, refused } from "../../../core/base";
import { type Reading, readReturned } from "../../../core/submissions";
import { carriedCatalogue, carriedReport, mayBeReport } from "../../../core/templates";
import type { Host } from "../../host";
import type { OpenWorkbook, Spreadsheet } from "../../spreadsheet";
import { coverPart } from "./cover-part";
import type { OpenReport } from "../model";
import { isLeftToFinishing } from "../left-to-finishing";
import { reportSheets } from "./report-sheets";

/**
 * Reads the workbook that lies open, as the report of one unit for one period. Refused with an issue where it is no
 * template workbook of ours (`templates.not-a-report`), where its catalogue cannot be had
 * (`templates.catalogue-missing`), and where unit or period cannot be told; everything else is a finding, what the
 * spreadsheet could not read of it too.
 */
export async function openReport(spreadsheet: Spreadsheet, host: Host): Promise<Result<OpenReport>> {
  const open = await spreadsheet.read(mayBeReport);
  if (!open.ok) return open;
  const report = readReport(open.value, host);
  if (!report.ok) return refused(...open.issues, ...report.issues);
  return read({ ...report.value, issues: [...open.issues, ...report.value.issues] });
}

/** The same of a workbook that was read already. */
export function readReport({ workbook, name }: OpenWorkbook, { inflate }: Host): Result<OpenReport> {
  const catalogue = carriedCatalogue(workbook, inflate);
  if (!catalogue.ok) return catalogue;
  const index = catalogue.value;
  const found = readReturned(workbook, { file: name, sha256: "" }, { index });
  const told = found.issues.filter((issue) => !isLeftToFinishing(issue, index));
  const reading: Reading = { ...found, issues: [...catalogue.issues, ...told].map(withoutFile) };
  const { identity, issues } = reading;
  const orgUnit = index.orgUnit(identity.orgUnit ?? "");
  const { period } = identity;
  if (orgUnit === undefined || period === undefined) return refused(...issues.filter(isError));
  const world = { index, orgUnit, period, reading, ...given({ carried: carriedReport(workbook) }) };
  return read({ ...world, sheets: reportSheets(world), cover: coverPart(world), issues });
}

/** There is but one workbook, and it lies beside the pane. */
function withoutFile(issue: Issue): Issue {
  const { file, ...where } = issue.where;
  return { ...issue, where };
}
