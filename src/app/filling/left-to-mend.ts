import { isError } from "../../core/base";
import { readingDigest } from "../../core/submissions";
import type { OpenReport } from "./model";

/** How much of a report that was sent back is to be mended: what is wrong, and until somebody works on it what the board asked for. */
export function leftToMend({ reading, issues }: OpenReport): number {
  const { digest, asked = 0 } = reading.sentBack ?? {};
  const isUntouched = digest !== undefined && digest === readingDigest(reading);
  return issues.filter(isError).length + (isUntouched ? asked : 0);
}
