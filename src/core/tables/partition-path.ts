import type { SummaryKey } from "./model";

/** Letters, digits and `-`, `.`, `_` stay; all else is written as Hive does, `%2F`, so that a code is one folder and no other. */
export const partitionValue = (code: string): string =>
  encodeURIComponent(code).replace(/[!'()*~]|^\.+$/g, (signs) =>
    [...signs].map((sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );

/** Where a table of one summary lies: `figures/period=2026-Q1/board=BTGTU/figures.parquet`. */
export const partitionPath = (table: string, { period, board }: SummaryKey): string =>
  `${table}/period=${partitionValue(period)}/board=${partitionValue(board)}/${table}.parquet`;

const PARTITION = /^[^/]+\/period=([^/]+)\/board=([^/]+)\//;

/** The way back from `partitionPath`; undefined for a path that is none. */
export function keyOfPath(path: string): SummaryKey | undefined {
  const [, period = "", board = ""] = PARTITION.exec(path) ?? [];
  if (period === "") return undefined;
  try {
    return { period: decodeURIComponent(period), board: decodeURIComponent(board) };
  } catch {
    return undefined;
  }
}
