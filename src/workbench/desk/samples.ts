import { formFileName } from "../../app";
import { districtCampaign } from "../../app/samples";
import { catalogueIndex, catalogueWorkbook, defaultCatalogue } from "../../core/catalogue";
import { templateWorkbook } from "../../core/templates";
import { writeWorkbook } from "../../core/workbook";

/** A workbook to try the pane with; made on the spot, or fetched from beside the page. */
export interface Sample {
  readonly kind: "form" | "catalogue" | "returned";
  readonly label: string;
  readonly fileName: string;
  bytes(): Promise<Uint8Array>;
}

/** Files of assets/samples/2024-H1, as units send them: renamed, resaved, twice. */
export const RETURNED_FILES = [
  "Binh Hoa thang 6.xlsx",
  "Binh Tan lan 1.xlsx",
  "Binh Tan lan 2.xlsx",
  "Binh Thanh.xlsx",
  "Binh Thuan.xlsx",
  "Hoi LHPN.xlsx",
  "Huyen doan.xlsx",
  "Phong GD-DT.xlsx",
  "Phong LD-TBXH.xlsx",
  "Phu Phong (ban sao).xlsx",
  "Phu Phong.xlsx",
  "TT Y te.xlsx",
  "Tay An.xlsx",
  "Tay Binh (1).xlsx",
  "Tay Binh (2).xlsx",
  "Tay Giang.xlsx",
  "Tay Thuan.xlsx",
  "UBMTTQ.xlsx",
] as const;

/**
 * Empty forms of every unit, the catalogue as a workbook, and returned reports.
 * @param address where a returned file lies; only the page knows.
 */
export function samples(address: (fileName: string) => string): readonly Sample[] {
  const index = catalogueIndex(defaultCatalogue);
  const { period } = districtCampaign;
  const forms = index.reportingUnits(period).map(({ code, name }): Sample => ({
    kind: "form",
    label: name,
    fileName: formFileName(index, { orgUnit: code, period }),
    bytes: async () => {
      const draft = templateWorkbook(defaultCatalogue, { orgUnit: code, period });
      if (!draft.ok) throw new Error(`No form for ${code}: ${JSON.stringify(draft.issues)}`);
      return writeWorkbook(draft.value);
    },
  }));
  const returned = RETURNED_FILES.map((fileName): Sample => ({
    kind: "returned",
    label: fileName.replace(/\.xlsx$/, ""),
    fileName,
    bytes: () => fetched(address(fileName)),
  }));
  const catalogue: Sample = {
    kind: "catalogue",
    label: "Khoa giáo 2024",
    fileName: "Danh muc.xlsx",
    bytes: async () => writeWorkbook(catalogueWorkbook(defaultCatalogue)),
  };
  return [...forms, catalogue, ...returned];
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return new Uint8Array(await answer.arrayBuffer());
}
