import type { OfficeJs } from "./office-js";

/** How much one round trip may carry. */
export interface HostLimits {
  readonly cellsRead: number;
  /** In one rectangle. */
  readonly cellsWritten: number;
  /** Characters of JSON, roughly. */
  readonly charactersWritten: number;
}

/**
 * Excel on the web takes and gives at most 5 MB a round trip; a cell costs its value, its formula, its format and its
 * type. Elsewhere only the 5,000,000 cells of one range are a limit, and memory. What proves too big all the same is
 * halved.
 */
export function hostLimits({ Office }: OfficeJs): HostLimits {
  const isWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  return isWeb
    ? { cellsRead: 40_000, cellsWritten: 5_000, charactersWritten: 1_000_000 }
    : { cellsRead: 400_000, cellsWritten: 100_000, charactersWritten: 20_000_000 };
}

/** A sheet beyond this is no report: a whole column was filled, or a cell far away. */
export const MOST_ROWS = 200_000;
export const MOST_CELLS = 3_000_000;
