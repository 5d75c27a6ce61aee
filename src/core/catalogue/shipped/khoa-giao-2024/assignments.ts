import type { Assignment } from "../../model";
import {
  type AssignmentLine,
  expanded,
  fullReports,
  maySend,
  maySendToCompare,
  owes,
  shortReports,
} from "../building/assignment-lines";

const YEAR = ["2024"];
const FULL_REPORTS = fullReports(2024);
const SHORT_REPORTS = shortReports(2024);

const COMMUNES = ["@dang_uy_xa"];
const BRANCHES = ["@nganh_khoa_giao"];
const FRONT = ["@mttq_ctxh", "@doan_tncs"];
const ASSOCIATIONS = ["@hoi_quan_chung", "@don_vi_su_nghiep_dang"];

const lines: readonly AssignmentLine[] = [
  owes([...COMMUNES, ...BRANCHES, ...FRONT], "KG00 KG01 KG02 KG02B KG03 KG04 KG05 KG06 KG08", FULL_REPORTS),
  owes([...COMMUNES, ...BRANCHES], "KG07", FULL_REPORTS),
  owes([...COMMUNES, ...BRANCHES, ...FRONT], "KG00 KG01 KG02 KG02B", SHORT_REPORTS),
  // District conferences and classes are reported by the board itself.
  owes(["BTGHU"], "KG00 KG07", FULL_REPORTS),
  maySend(["BTGHU"], "KG01", FULL_REPORTS),
  // Figures for the five reviews: one unit owns each; the others' are for comparison.
  owes(["PHONG_GDDT"], "KG05A", YEAR),
  owes(["BHXH"], "KG05B", YEAR),
  owes(["PHONG_LDTBXH"], "KG05C", YEAR),
  owes(["PHONG_VHTT", "VP_HDND_UBND"], "KG05D", YEAR),
  owes(["HOI_KHUYEN_HOC"], "KG00 KG05E", YEAR),
  maySendToCompare(["GDNN_GDTX"], "KG05C", YEAR),
  maySendToCompare(COMMUNES, "KG05A KG05B KG05C KG05E", YEAR),
  // KG05D counts each unit's own staff and papers, so every unit's figures add up.
  maySend([...COMMUNES, ...BRANCHES], "KG05D", YEAR),
  // Associations and the political centre report when they have something to say.
  maySend(ASSOCIATIONS, "KG00 KG01 KG06 KG08", FULL_REPORTS),
];

/**
 * Who owes what in 2024. The whole set is due at mid-year and at year's end, as the guide's reports are; months,
 * quarters and nine months ask only for what moves fast. A line for a unit comes before a line for its kind.
 */
export const assignments: readonly Assignment[] = lines.flatMap(expanded);
