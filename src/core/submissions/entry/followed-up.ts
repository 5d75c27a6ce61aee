import { type CatalogueIndex, type Field, type Period, type Template, kindOf } from "../../catalogue";
import { compileExpression } from "../../rules";
import { EntryContext, type Values } from "./entry-context";
import { entryKey } from "./entry-key";
import { readingPlan } from "./reading-plan";

interface ReportedFor {
  readonly index: CatalogueIndex;
  readonly period: Period;
  readonly orgUnit: string;
}

/**
 * The rows of a report that stand in the unit's next workbook again (`followUpWhen`), as they stand there: what they are
 * about, without what became of it. Rows about the same come back once.
 */
export function followedUp(
  template: Template,
  entries: readonly { readonly values: Values }[],
  { index, period, orgUnit }: ReportedFor,
): readonly Values[] {
  if (template.followUpWhen === undefined) return [];
  const holds = compileExpression(template.followUpWhen);
  const context = new EntryContext(template, readingPlan(index, period, orgUnit));
  const fields = template.fields.filter((field) => isAbout(field, template));
  const rows = new Map<string | undefined, Values>();
  for (const { values } of entries) {
    context.values = values;
    if (holds(context) !== true) continue;
    const again = Object.fromEntries(
      fields.flatMap(({ key, followUpAs = values[key] }) =>
        followUpAs === undefined ? [] : [[key, followUpAs] as const],
      ),
    );
    rows.set(entryKey(template, again), again);
  }
  return [...rows.values()];
}

/** What a row is about: what tells it from others and what it is grouped by, but for days, which are of one period. */
const isAbout = (field: Field, { rowKey, groupBy }: Template): boolean =>
  !kindOf(field).isMoment &&
  (rowKey.includes(field.key) || groupBy.includes(field.key) || field.aggregate.op === "group");
