import type { Issue, Severity } from "../../../core/base";

/** How many issues of each severity there are. */
export function countIssues(issues: readonly Issue[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
