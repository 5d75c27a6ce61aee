import type { CellWrite } from "./spreadsheet";

/** Whether a cell holds what was written, as whoever looks at it sees it: 5 and "5" are the same. */
export const holds = (found: unknown, { value, fieldLook }: CellWrite): boolean =>
  String(found ?? "") === String(value ?? "") || (fieldLook !== undefined && found === fieldLook.text);
