import { chanceOf, sampleEntries } from "../../src/app/samples";
import { type Catalogue, catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { type WorkbookDraft, writeWorkbook } from "../../src/core/workbook";
import { deflate } from "../../src/host/node/deflate";
import { madeDirectives } from "../core/catalogue/search/made-directives";

export { boardWordsIn, paneWordsIn, shellWordsIn } from "../../src/i18n";
export { serveFolder } from "../e2e/static-server";
export { draftAsJson } from "../support/draft-as-json";

export const DIRECTIVES = 10_000;
export const ROWS_TYPED_BESIDE = 1_000;
export const FEW_ROWS = 50;
export const MANY_ROWS = 5_000;
/** The template whose entries are opened, typed into and saved. */
export const TEMPLATE = "KG01";
const UNIT = "XA_21811";
const PERIOD = "2024-H1";

/** What may lie open beside the pane, each carrying its catalogue, as it was issued and filled in. */
export const workbooks: Readonly<Record<string, () => WorkbookDraft>> = {
  "few-rows": () => opened(defaultCatalogue, spread(FEW_ROWS)),
  "many-rows": () => opened(defaultCatalogue, spread(MANY_ROWS)),
  "many-directives": () =>
    opened({ ...defaultCatalogue, directives: madeDirectives(DIRECTIVES) }, (template) =>
      template === TEMPLATE ? ROWS_TYPED_BESIDE : 5,
    ),
};

/** A draft as the file a unit sends. */
export const fileOf = (draft: WorkbookDraft): Uint8Array => writeWorkbook(draft, { deflate });

/** So many rows over all templates of the unit whose number of rows is free. */
function spread(rows: number): (template: string) => number {
  const owed = catalogueIndex(defaultCatalogue).owed(UNIT, PERIOD);
  const free = owed.filter(({ template }) => rowsMade(template.code, 2) === 2).length;
  const fixed = owed.reduce((sum, { template }) => sum + rowsMade(template.code, 0), 0);
  return () => Math.round((rows - fixed) / free);
}

const rowsMade = (template: string, rows: number): number =>
  sampleEntries(template, { orgUnit: UNIT, rows, chance: chanceOf(UNIT) }).length;

function opened(catalogue: Catalogue, rowsOf: (template: string) => number): WorkbookDraft {
  const index = catalogueIndex(catalogue);
  const issued = templateWorkbook(catalogue, { orgUnit: UNIT, period: PERIOD, deflate });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const chance = chanceOf(UNIT);
  const templates = index
    .owed(UNIT, PERIOD)
    .filter(({ template }) => template.layout === "table")
    .map(({ template: { code } }) => {
      const entries = sampleEntries(code, { orgUnit: UNIT, rows: rowsOf(code), chance });
      return [code, entries.length === 0 ? "nil" : entries] as const;
    });
  const cover = { ngayBaoCao: "2024-07-04", nguoiLap: "Nguyễn Thị Hoa", nguoiKy: "Bí thư Trần Văn Nam" };
  return filledWorkbook(issued.value, index, { cover, templates: Object.fromEntries(templates) });
}
