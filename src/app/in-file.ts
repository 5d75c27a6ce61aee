import type { Issue } from "../core/base";

/** Says of a finding in which file it was made, where it does not say so itself. */
export const inFile =
  (file: string) =>
  (issue: Issue): Issue => ({ ...issue, where: { file, ...issue.where } });
