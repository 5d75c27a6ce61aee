import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import type { Catalogue, Template } from "../../../src/core/catalogue";
import { headerName, templateWorkbook } from "../../../src/core/templates";
import { quoteSheet } from "../../../src/core/workbook";
import type { SheetDraft, WorkbookDraft } from "../../../src/core/workbook";

export const index = catalogueIndex(defaultCatalogue);

/** The template workbook of a unit; an issue fails the test. */
export function made(
  orgUnit: string,
  period: string,
  catalogue: Catalogue = defaultCatalogue,
): WorkbookDraft {
  const draft = templateWorkbook(catalogue, { orgUnit, period });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  return draft.value;
}

export function nameOf(draft: WorkbookDraft, name: string): string {
  const found = draft.names?.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no defined name ${name}`);
  return found.formula;
}

/** The sheet of a template, found as a reader finds it: by the name of its header. */
export function sheetOf(draft: WorkbookDraft, template: string): SheetDraft {
  const header = nameOf(draft, headerName(template));
  const sheet = draft.sheets.find(({ name }) => header.startsWith(`${quoteSheet(name)}!`));
  if (sheet === undefined) throw new Error(`no sheet for ${template}`);
  return sheet;
}

/** Every kind of unit that reports in 2024, with one such unit. */
export const oneUnitOfEachKind: readonly (readonly [kind: string, orgUnit: string])[] = [
  ...new Map(index.reportingUnits("2024").map(({ kind, code }) => [kind, code] as const)),
];

/** Every table template of the default catalogue, with a unit that owes it in 2024. */
export const everyTable: readonly { readonly template: Template; readonly orgUnit: string }[] =
  defaultCatalogue.templates
    .filter(({ layout }) => layout === "table")
    .map((template) => {
      const owing = index
        .reportingUnits("2024")
        .find(({ code }) => index.owed(code, "2024").some((owed) => owed.template.code === template.code));
      if (owing === undefined) throw new Error(`nobody owes ${template.code}`);
      return { template, orgUnit: owing.code };
    });
