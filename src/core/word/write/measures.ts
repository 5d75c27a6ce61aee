/** Word counts lengths in twentieths of a point … */
export const twipsOfMm = (mm: number): number => Math.round((mm * 72 * 20) / 25.4);
export const twipsOfPt = (pt: number): number => Math.round(pt * 20);
/** … and letters in halves of one. */
export const halfPoints = (pt: number): number => Math.round(pt * 2);

/** A4 upright. */
export const PAGE_MM = { width: 210, height: 297 } as const;
