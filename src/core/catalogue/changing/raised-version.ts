import { saysSame } from "../../base";
import type { Catalogue } from "../model";

/**
 * The changed catalogue under a version of its own, where what units fill in has become another: "2024.1" → "2024.2". One
 * that states a new version keeps it.
 */
export function withRaisedVersion(before: Catalogue, after: Catalogue): Catalogue {
  if (after.version !== before.version || isSameToFillIn(before, after)) return after;
  const [, leading = "", count] = /^(.*?)(\d+)$/.exec(after.version) ?? [];
  const version = count === undefined ? `${after.version}.2` : `${leading}${Number(count) + 1}`;
  return { ...after, version };
}

/** As `formsDigest` tells, without a digest of all: it is asked at every key that is pressed. */
const isSameToFillIn = (before: Catalogue, after: Catalogue): boolean =>
  saysSame(before.templates, after.templates) && saysSame(before.choiceLists, after.choiceLists);
