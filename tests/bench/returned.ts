import { chanceOf, sampleEntries } from "../../src/app/samples";
import {
  type Catalogue,
  type CatalogueIndex,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
} from "../../src/core/catalogue";
import { filledWorkbook, templateWorkbook } from "../../src/core/templates";
import { writeWorkbook } from "../../src/core/workbook";
import { deflate } from "../../src/host/node/deflate";

/** The default catalogue with as many communes as the benchmark needs; all owe what communes owe. */
export function benchCatalogue(units: number): Catalogue {
  const commune = defaultCatalogue.orgUnits.find(({ kind }) => kind === "dang_uy_xa");
  if (commune === undefined) throw new Error("the default catalogue has no commune");
  const communes = Array.from({ length: units }, (_, at) => ({
    ...commune,
    code: unitCode(at),
    name: `Đảng ủy xã Số ${at + 1}`,
    shortName: `Xã Số ${at + 1}`,
    aliases: [],
    successors: [],
  }));
  const others = defaultCatalogue.orgUnits.filter(({ kind }) => kind !== "dang_uy_xa");
  return { ...defaultCatalogue, orgUnits: [...others, ...communes] };
}

export const unitCode = (at: number): string => `XA_B${String(at + 1).padStart(4, "0")}`;

export const catalogueBytes = (catalogue: Catalogue): Uint8Array =>
  writeWorkbook(catalogueWorkbook(catalogue), { deflate });

export const indexOf = (catalogue: Catalogue): CatalogueIndex => catalogueIndex(catalogue);

/** One returned workbook of the half-year with `rows` entries over all its templates. */
export function returnedWorkbook(index: CatalogueIndex, orgUnit: string, rows: number): Uint8Array {
  const period = "2024-H1";
  const issued = templateWorkbook(index.catalogue, { orgUnit, period });
  if (!issued.ok) throw new Error(JSON.stringify(issued.issues));
  const chance = chanceOf(orgUnit);
  const owed = index.owed(orgUnit, period).filter(({ template }) => template.layout === "table");
  const each = Math.max(1, Math.round((rows - FIXED) / (owed.length - 2)));
  const templates = Object.fromEntries(
    owed.map(({ template: { code } }) => [code, sampleEntries(code, { orgUnit, rows: each, chance })]),
  );
  const cover = { ngayBaoCao: "2024-07-04", nguoiLap: "Nguyễn Thị Hoa", nguoiKy: "Bí thư Trần Văn Nam" };
  return writeWorkbook(filledWorkbook(issued.value, index, { cover, templates }), { deflate });
}

/** KG02B and KG05 have a fixed number of rows. */
const FIXED = 11;
