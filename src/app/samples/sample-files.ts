import { COVER_FIELDS, type CatalogueIndex } from "../../core/catalogue";
import { type Filling, filledWorkbook, templateWorkbook } from "../../core/templates";
import type { WorkbookDraft } from "../../core/workbook";
import { chanceOf } from "./chance";
import type { SampleTemplates } from "./mishaps";
import type { Recipe, SampleCampaign } from "./recipes";
import { sampleEntries } from "./sample-entries";
import type { SampleValues } from "./sample-values";

export interface SampleFile {
  readonly name: string;
  readonly draft: WorkbookDraft;
  readonly resavedBy?: "LibreOffice" | "openpyxl";
}

/** The returned workbooks of a sample campaign. @param index of its catalogue */
export function sampleFiles(index: CatalogueIndex, campaign: SampleCampaign): readonly SampleFile[] {
  return campaign.recipes.map((recipe) => sampleFile(index, campaign, recipe));
}

function sampleFile(index: CatalogueIndex, campaign: SampleCampaign, recipe: Recipe): SampleFile {
  const { period = campaign.period, savedOn = campaign.savedOn, mangle = (draft) => draft } = recipe;
  const { file, orgUnit } = recipe;
  const issued = templateWorkbook(index.catalogue, { orgUnit, period });
  if (!issued.ok) throw new Error(`sample campaign: ${orgUnit} owes nothing in ${period}`);
  const filling = sampleFilling(index, campaign, { ...recipe, period, savedOn });
  const draft: WorkbookDraft = {
    ...filledWorkbook(issued.value, index, filling),
    savedAt: `${savedOn}T08:00:00Z`,
  };
  return { name: file, draft: mangle(draft), ...(recipe.resavedBy ? { resavedBy: recipe.resavedBy } : {}) };
}

function sampleFilling(
  index: CatalogueIndex,
  { world }: SampleCampaign,
  recipe: Recipe & { readonly period: string; readonly savedOn: string },
): Filling {
  const { orgUnit, period, turn = 1, savedOn, nil = [], slip = (templates) => templates } = recipe;
  const chance = chanceOf(orgUnit);
  const templates: Record<string, SampleTemplates[string]> = {};
  for (const { template } of index.owed(orgUnit, period)) {
    const entries = sampleEntries(template.code, { orgUnit, rows: chance.between(3, 9), chance, world });
    if (nil.includes(template.code)) templates[template.code] = "nil";
    else if (entries.length > 0) templates[template.code] = entries;
  }
  return { cover: coverOf(orgUnit, turn, savedOn), templates: slip(templates) };
}

const coverOf = (orgUnit: string, turn: number, savedOn: string): SampleValues => ({
  soKyHieu: `${(orgUnit.length * 7) % 90}-BC/ĐU`,
  ngayBaoCao: savedOn,
  nguoiLap: "Nguyễn Thị Hoa",
  dienThoai: "0905123456",
  nguoiKy: "Phó Bí thư Trần Văn Nam",
  [COVER_FIELDS.turn]: turn,
});
