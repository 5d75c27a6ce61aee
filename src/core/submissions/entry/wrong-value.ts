import { type Issue, isError } from "../../base";
import type { Template } from "../../catalogue";
import { type EntryWorld, entryChecker } from "./entry-checker";

/** What a value typed for one cell is refused for, whatever else its row holds: "abc" in a column of numbers. */
export function wrongValue(
  { template, field, text }: { readonly template: Template; readonly field: string; readonly text: string },
  world: EntryWorld,
): Issue | undefined {
  if (text.trim() === "") return undefined;
  const { issues } = entryChecker(template, world)({ [field]: text });
  return issues.find(
    (issue) => isError(issue) && issue.where.field === field && issue.code !== "submission.rule-broken",
  );
}
