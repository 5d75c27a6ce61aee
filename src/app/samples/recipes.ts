import type { WorkbookDraft } from "../../core/workbook";
import {
  type SampleTemplates,
  moreThanAll,
  oneConferenceMore,
  rowsHidden,
  sheetsRenamed,
  typedAsText,
} from "./mishaps";
import { type SampleWorld, districtWorld, provinceWorld } from "./sample-world";

/** One returned workbook of a sample campaign, and what is the matter with it. */
export interface Recipe {
  readonly file: string;
  readonly orgUnit: string;
  readonly turn?: number;
  readonly savedOn?: string;
  readonly period?: string;
  /** Templates marked "không phát sinh". */
  readonly nil?: readonly string[];
  /** What somebody typed wrong or left out. */
  readonly slip?: (templates: SampleTemplates) => SampleTemplates;
  /** What happened to the sheets on the way. */
  readonly mangle?: (draft: WorkbookDraft) => WorkbookDraft;
  /** Saved again by this program before it was sent; the committed file is the program's. */
  readonly resavedBy?: "LibreOffice" | "openpyxl";
}

/** A half-year of one shipped catalogue as it comes back. */
export interface SampleCampaign {
  /** Name of the catalogue. */
  readonly start: string;
  readonly period: string;
  /** Three days after the due date: time enough for late and missing units to show. */
  readonly asOf: string;
  /** The day most units saved theirs. */
  readonly savedOn: string;
  readonly world: SampleWorld;
  readonly recipes: readonly Recipe[];
}

/** With the mishaps of every campaign in it; its files lie in the repository. */
export const districtCampaign: SampleCampaign = {
  start: "khoa-giao-2024",
  period: "2024-H1",
  asOf: "2024-07-18",
  savedOn: "2024-07-04",
  world: districtWorld,
  recipes: [
    { file: "Phu Phong.xlsx", orgUnit: "XA_21808" },
    { file: "Phu Phong (ban sao).xlsx", orgUnit: "XA_21808" },
    { file: "Binh Tan lan 1.xlsx", orgUnit: "XA_21811", savedOn: "2024-07-05", nil: ["KG04"] },
    { file: "Binh Tan lan 2.xlsx", orgUnit: "XA_21811", turn: 2, savedOn: "2024-07-11" },
    { file: "Tay Thuan.xlsx", orgUnit: "XA_21814", nil: ["KG02", "KG07"], resavedBy: "LibreOffice" },
    { file: "Binh Thuan.xlsx", orgUnit: "XA_21817", slip: typedAsText },
    { file: "Tay Giang.xlsx", orgUnit: "XA_21820", slip: moreThanAll },
    { file: "Binh Thanh.xlsx", orgUnit: "XA_21823", resavedBy: "openpyxl" },
    { file: "Tay An.xlsx", orgUnit: "XA_21826", savedOn: "2024-07-17" },
    { file: "Binh Hoa thang 6.xlsx", orgUnit: "XA_21829", period: "2024-M06" },
    { file: "Tay Binh (1).xlsx", orgUnit: "XA_21832", savedOn: "2024-07-09" },
    { file: "Tay Binh (2).xlsx", orgUnit: "XA_21832", savedOn: "2024-07-09", slip: oneConferenceMore },
    { file: "Phong GD-DT.xlsx", orgUnit: "PHONG_GDDT", resavedBy: "LibreOffice" },
    { file: "Phong LD-TBXH.xlsx", orgUnit: "PHONG_LDTBXH", nil: ["KG04"], mangle: sheetsRenamed },
    { file: "TT Y te.xlsx", orgUnit: "TTYT", mangle: rowsHidden },
    { file: "Hoi LHPN.xlsx", orgUnit: "HPN" },
    { file: "Huyen doan.xlsx", orgUnit: "DOANTN" },
    { file: "UBMTTQ.xlsx", orgUnit: "UBMTTQ", nil: ["KG02", "KG04"] },
  ],
};

/** A few of the province's units, old mistakes among them; made anew each time, so that the repository stays small. */
export const provinceCampaign: SampleCampaign = {
  start: "gia-lai-2026",
  period: "2026-H1",
  asOf: "2026-07-18",
  savedOn: "2026-07-06",
  world: provinceWorld,
  recipes: [
    { file: "Xa Tay Son.xlsx", orgUnit: "XA25_21808" },
    { file: "Binh Hiep lan 1.xlsx", orgUnit: "XA25_21817", nil: ["KG04"] },
    { file: "Binh Hiep lan 2.xlsx", orgUnit: "XA25_21817", turn: 2, savedOn: "2026-07-10" },
    { file: "Binh Khe.xlsx", orgUnit: "XA25_21820", slip: typedAsText },
    { file: "Binh An.xlsx", orgUnit: "XA25_21829", slip: moreThanAll },
    { file: "Quy Nhon.xlsx", orgUnit: "XA25_21583", savedOn: "2026-07-17" },
    { file: "Dang uy UBND tinh.xlsx", orgUnit: "DU_UBND", mangle: sheetsRenamed },
    { file: "So GD-DT.xlsx", orgUnit: "SO_GDDT" },
    { file: "So Y te.xlsx", orgUnit: "SO_YT", mangle: rowsHidden },
    { file: "MTTQ tinh.xlsx", orgUnit: "MTTQ_TINH" },
  ],
};

export const sampleCampaigns: readonly SampleCampaign[] = [districtCampaign, provinceCampaign];
