import { type Issue, type Result, read } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import { type TemplateOrder, templateWorkbook } from "../core/templates";
import { writeWorkbook } from "../core/workbook";
import { formFileName } from "./form-file-name";
import type { Host } from "./host";

/** One template workbook, ready to be written or handed to Excel. */
export interface IssuedWorkbook {
  readonly fileName: string;
  readonly orgUnit: string;
  readonly templates: readonly string[];
  readonly bytes: Uint8Array;
}

/** Codes of the units that owe anything in a period, in the catalogue's own order. */
export function unitsOwing(index: CatalogueIndex, period: string): readonly string[] {
  return index.reportingUnits(period).map((unit) => unit.code);
}

/** Makes the workbook of one unit and period, under the name `formFileName` gives it. */
export function issueTemplates(
  index: CatalogueIndex,
  { orgUnit, period, opensPane, earlier }: TemplateOrder,
  host: Host,
): Result<IssuedWorkbook> {
  const order = { orgUnit, period, opensPane, earlier, deflate: host.deflate };
  const draft = templateWorkbook(index.catalogue, order);
  if (!draft.ok) return draft;
  const issues: readonly Issue[] = draft.issues;
  const templates = index.owed(orgUnit, period).map((owed) => owed.template.code);
  return read(
    {
      fileName: formFileName(index, { orgUnit, period }),
      orgUnit,
      templates,
      bytes: writeWorkbook(draft.value, host),
    },
    issues,
  );
}
