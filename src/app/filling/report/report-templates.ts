import type { Template } from "../../../core/catalogue";
import type { OpenReport, ReportSheet } from "../model";

/** A code the report has no card for is a bug of the caller. */
export function sheetOf({ sheets }: OpenReport, code: string): ReportSheet {
  const sheet = sheets.find(({ template }) => template.code === code);
  if (sheet === undefined) throw new RangeError(`the report has no template "${code}"`);
  return sheet;
}

export const tableTemplate = (report: OpenReport, code: string): Template => sheetOf(report, code).template;

/** Every catalogue has a cover: it is checked when read. */
export function coverTemplate({ index }: OpenReport): Template {
  const template = index.catalogue.templates.find(({ layout }) => layout === "cover");
  if (template === undefined) throw new RangeError("the catalogue has no cover");
  return template;
}
