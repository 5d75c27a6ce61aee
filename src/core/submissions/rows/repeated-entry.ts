import type { Issue } from "../../base";
import { type Template, toldApartBy } from "../../catalogue";
import type { Values } from "../entry/entry-context";
import type { Entry } from "../model";
import { Findings } from "../read-field/findings";
import { reportRepeated } from "./across-rows";

/** Below every row of a sheet: where an entry stands that is still being typed. */
const BELOW_ALL = Number.MAX_SAFE_INTEGER;

/**
 * What the merge will say of an entry being typed where one of those above it says the same: told beside the last field
 * of the key, with the other row among its facts.
 */
export function repeatedEntry(values: Values, above: readonly Entry[], template: Template): readonly Issue[] {
  const { code } = template;
  const issues: Issue[] = [];
  const typed: Entry = { template: code, sheet: "", row: BELOW_ALL, values };
  reportRepeated([...above, typed], template, new Findings({ template: code }, issues));
  const { fields, name } = toldApartBy(template);
  const field = (name ?? fields.at(-1))?.key;
  return issues
    .filter(({ where }) => where.row === BELOW_ALL)
    .map((issue) => ({ ...issue, where: { template: code, ...(field !== undefined && { field }) } }));
}
