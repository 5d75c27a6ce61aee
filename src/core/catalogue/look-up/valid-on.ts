import type { PlainDate } from "../../base";
import type { Dated } from "../model";

/** Whether a thing exists on a day; both ends are inclusive, an absent end is open. */
export const validOn = ({ validFrom, validTo }: Dated, day: PlainDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
