/**
 * Keys of the cover's fields the program itself reads: who reports, for which period, in which turn, who signs. A board may
 * rename their labels and add fields of its own, but these keys stay.
 */
export const COVER_FIELDS = {
  orgUnit: "donVi",
  periodKind: "kyBaoCao",
  year: "nam",
  from: "tuNgay",
  to: "denNgay",
  number: "soKyHieu",
  reportedOn: "ngayBaoCao",
  preparedBy: "nguoiLap",
  signedBy: "nguoiKy",
  turn: "lanNop",
  nilReports: "khongPhatSinh",
  templateVersion: "phienBanMau",
} as const;

/** Whether the program reads a field of the cover by this key: one of "lanNop", not of "dienThoai". */
export const isCoverField = (key: string): boolean => KEYS.has(key);

const KEYS: ReadonlySet<string> = new Set(Object.values(COVER_FIELDS));

/** Without these a returned workbook cannot be told from any other. */
export const NEEDED_COVER_FIELDS: readonly string[] = [
  COVER_FIELDS.orgUnit,
  COVER_FIELDS.periodKind,
  COVER_FIELDS.year,
];
