import { groupBy } from "../../../base";
import type { NamedField } from "../../../rules";
import type { FieldRecord, RowOf } from "../rows/rows";
import { type Content, cellText } from "./cell-reading";
import { expression, needed, optional } from "./columns";
import type { Tables } from "./table";
import { TABLES } from "./tables";
import { asRule } from "./text-readings";

/** The tables, with rules and formulas that may be written in words: with the labels of the template's own columns. */
export function tablesInWords({
  columns: fields,
  templatesMeant,
}: {
  readonly columns: readonly FieldRecord[];
  /** The codes of the templates that a text may mean. */
  readonly templatesMeant: (text: string) => readonly string[];
}): Tables<RowOf> {
  const codeOf = (text: string): string => templatesMeant(text)[0] ?? text;
  const byTemplate = groupBy(fields, ({ template }) => codeOf(template));
  const ruleOf = (template: Content | undefined, { header, width }: { header: string; width: number }) => {
    const named: readonly NamedField[] = byTemplate.get(codeOf(cellText(template))) ?? [];
    return { ...expression(header, width), read: asRule(named) };
  };
  const { rules, fields: columns } = TABLES;
  return {
    ...TABLES,
    rules: {
      ...rules,
      ofRow: (cells) => ({
        expression: needed(ruleOf(cells.get("template"), rules.columns.expression)),
      }),
    },
    fields: {
      ...columns,
      ofRow: (cells) => ({ formula: optional(ruleOf(cells.get("template"), columns.columns.formula)) }),
    },
  };
}
