import { type Field, type Holds, kindOf } from "../../catalogue";

/** Defined names of the pick lists and look-up columns on the hidden sheet "Danh mục". */
export const listName = (list: string): string => `dm_${safe(list)}`;
/** Codes beside the choices of a list; only where it has any. */
export const codesName = (list: string): string => `ma_${safe(list)}`;
export const DIRECTIVES = "vb_vanBan";
export const ISSUED_ON = "vb_ngayBanHanh";
export const REVIEW_KIND = "vb_soTong";
export const REVIEW_YEARS = "vb_soNam";
export const ORG_UNITS = "dv_donVi";
export const VALID_FROM = "dv_tuNgay";
export const VALID_TO = "dv_denNgay";
export const YES_NO_LIST = "co_khong";
/** What a mark "không phát sinh" may be. */
export const NIL_MARKS = "danh_dau";

export const NIL_MARK = "X";

/** The defined name a field picks from, if it picks. */
export const pickListOf = (field: Field): string | undefined => PICK_LISTS[kindOf(field).holds](field);

const none = (): undefined => undefined;

const PICK_LISTS = {
  ...{ text: none, number: none, day: none, time: none },
  truth: () => YES_NO_LIST,
  choice: ({ list = "" }) => listName(list),
  directive: () => DIRECTIVES,
  "org-unit": () => ORG_UNITS,
} satisfies Record<Holds, (field: Field) => string | undefined>;

/** Excel takes letters, digits and "_" in names. */
const safe = (code: string): string => code.replace(/[^\p{L}\p{N}_]/gu, "_");
