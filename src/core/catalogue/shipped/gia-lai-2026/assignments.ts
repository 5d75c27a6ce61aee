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

const YEAR = ["2026"];
const FULL_REPORTS = fullReports(2026);
const SHORT_REPORTS = shortReports(2026);

const COMMITTEES = ["@dang_uy_xa_2025", "@dang_uy_truc_thuoc"];
const COMMUNES = ["@dang_uy_xa_2025"];
const DEPARTMENTS = ["@so_nganh"];
const FRONT = ["@mttq_ctxh", "@doan_tncs"];
const ASSOCIATIONS = ["@hoi_quan_chung"];

const lines: readonly AssignmentLine[] = [
  owes(COMMITTEES, "KG00 KG01 KG02 KG02B KG03 KG04 KG06 KG07 KG08 KG09", FULL_REPORTS),
  owes(COMMITTEES, "KG00 KG01 KG02 KG02B", SHORT_REPORTS),
  // Departments, the Front and the associations are asked at mid-year and at year's end, by a letter of their own.
  owes(DEPARTMENTS, "KG00 KG01 KG02 KG02B KG03 KG06 KG08 KG09", FULL_REPORTS),
  owes(FRONT, "KG00 KG01 KG06 KG08 KG09", FULL_REPORTS),
  maySend(ASSOCIATIONS, "KG00 KG01 KG06 KG08 KG09", FULL_REPORTS),
  maySend([...COMMITTEES, ...DEPARTMENTS, ...FRONT], "KG05", FULL_REPORTS),
  // Conferences and classes of the province, and what is to be said of its work as a whole, are reported by the board itself.
  owes(["BTGDVTU"], "KG00 KG07 KG09", FULL_REPORTS),
  maySend(["BTGDVTU"], "KG01", FULL_REPORTS),
  // One unit owns the figures of each field; the others' are for comparison.
  owes(["SO_GDDT"], "KG05A", YEAR),
  owes(["BHXH_TINH"], "KG05B", YEAR),
  owes(["SO_NV"], "KG05C", YEAR),
  owes(["SO_KHCN"], "KG05D", YEAR),
  owes(["HKH_TINH"], "KG00 KG05E", YEAR),
  maySendToCompare(["SO_YT"], "KG05B", YEAR),
  // Training came to education, the labour force stayed with home affairs.
  maySendToCompare(["SO_GDDT"], "KG05C KG05E", YEAR),
  maySendToCompare(COMMUNES, "KG05A KG05B KG05C KG05E", YEAR),
  maySend([...COMMUNES, ...DEPARTMENTS], "KG05D", YEAR),
];

/** Who owes what in 2026: a proposal the board edits. A line for a unit comes before a line for its kind. */
export const provinceAssignments: readonly Assignment[] = lines.flatMap(expanded);
