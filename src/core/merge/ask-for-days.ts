import { mergeIssue } from "./issues";
import type { Completeness } from "./model";
import type { SettledReturn } from "./settle-files";
import { isChosen } from "./settle-returns";

/** Where punctuality hangs on a day that no file tells, the file that was taken asks for it: once, however many templates. */
export function askForDays(settled: readonly SettledReturn[], { units }: Completeness): void {
  const undated = new Set(
    units.flatMap(({ orgUnit, returns }) =>
      returns.flatMap((status) => (status.undated ? [`${orgUnit}\n${status.template}`] : [])),
    ),
  );
  const asked = new Set(
    settled.flatMap(({ file, orgUnit, templateReturn, standing }) =>
      isChosen(standing) && undated.has(`${orgUnit}\n${templateReturn.template}`) ? [file] : [],
    ),
  );
  for (const { file, issues } of asked) issues.push(mergeIssue("merge.day-unknown", { file: file.file }));
}
