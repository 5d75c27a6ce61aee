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
  const isForeign = isOldWorkbook(bytes) || isTextTable(bytes, file);
  return openForeign !== undefined && isForeign
    ? openForeign(bytes, how)
    : readWorkbook(bytes, { ...host, ...how });
}

/** Named .csv, and no archive that was renamed. */
const isTextTable = (bytes: Uint8Array, file: string): boolean =>
  /\.csv$/i.test(file) && !(bytes[0] === 0x50 && bytes[1] === 0x4b);
