import type { CoverPart } from "../model";
import { coverProgress } from "./progress";
import { entryTexts } from "./entry-texts";
import type { ReportWorld } from "./report-world";

/** The cover as a form shows it; blank where the workbook has none. */
export function coverPart(world: ReportWorld): CoverPart {
  const { index, reading } = world;
  const template = index.catalogue.templates.find(({ layout }) => layout === "cover");
  if (template === undefined) return { texts: {}, issues: [], progress: "untouched" };
  const values = reading.cover?.values ?? {};
  const cellOf = (key: string) => reading.coverSheet?.cells.get(key)?.cell;
  const texts = entryTexts({ template, values, cellOf }, world);
  const issues = reading.issues.filter(({ where }) => where.template === template.code);
  return { texts, issues, progress: coverProgress(template, texts, issues) };
}
