import type { Result } from "../core/base";
import { type Workbook, isOldWorkbook, readWorkbook } from "../core/workbook";
import type { Host, HowRead } from "./host";

/** A workbook of any kind, told by its first bytes; only a text is told by its name, since it has no others. */
export async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  host: Host,
  how: HowRead = {},
): Promise<Result<Workbook>> {
  const { openForeign } = host;
  return openForeign !== undefined && isForeign(bytes, file)
    ? openForeign(bytes, how)
    : readWorkbook(bytes, { ...host, ...how });
}

/** Of a kind the core does not read: what does counts less of what it meets than we do. */
export const isForeign = (bytes: Uint8Array, file: string): boolean =>
  isOldWorkbook(bytes) || isTextTable(bytes, file);

/** Named .csv, and no archive that was renamed. */
const isTextTable = (bytes: Uint8Array, file: string): boolean =>
  /\.csv$/i.test(file) && !(bytes[0] === 0x50 && bytes[1] === 0x4b);
