import { type Issue, type Result, groupBy, read } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import { type EarlierReport, type TemplateOrder, filledWorkbook, templateWorkbook } from "../core/templates";
import { type WorkbookDraft, writeWorkbook } from "../core/workbook";
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
      bytes: writeWorkbook(withRowsComingBack(draft.value, index, earlier), host),
    },
    issues,
  );
}

/** What the unit has to say the outcome of stands in its sheet beforehand, below what the catalogue writes there. */
function withRowsComingBack(
  draft: WorkbookDraft,
  index: CatalogueIndex,
  earlier: EarlierReport | undefined,
): WorkbookDraft {
  const rows = (earlier?.entries ?? []).flatMap(({ template, row }) =>
    row === undefined ? [] : [{ template, row }],
  );
  if (rows.length === 0) return draft;
  const byTemplate = groupBy(rows, ({ template }) => template);
  const templates = [...byTemplate].map(
    ([code, own]) =>
      [code, [...(index.template(code)?.presetRows ?? []), ...own.map(({ row }) => row)]] as const,
  );
  return filledWorkbook(draft, index, { cover: {}, templates: Object.fromEntries(templates) });
}
