import { exactKey } from "../base";
import type { Field } from "../catalogue";
import type { FieldValue } from "../submissions";
import type { TemplateSummary } from "./model";

/** One text over all units: told once, with everyone who wrote it. */
export interface CondensedText {
  readonly field: Field;
  /** Values of the template's `groupBy` fields; empty for de-duplicated lists, which are not grouped. */
  readonly group: readonly (FieldValue | undefined)[];
  /** As the first unit wrote it. */
  readonly text: string;
  /** In catalogue order. */
  readonly orgUnits: readonly string[];
  readonly rows: number;
  /** Position of the first row that says it, counted through all blocks from 0. */
  readonly firstRow: number;
}

/**
 * The texts of a template (aggregates `join` and `distinct`): field by field, for `join` group by group; the same
 * words of several rows become one text (spacing, case and tone placement aside). No text is left out.
 */
export function condensedTexts({ template, blocks, groups }: TemplateSummary): readonly CondensedText[] {
  return template.fields.flatMap((field) => {
    const { op } = field.aggregate;
    if (op !== "join" && op !== "distinct") return [];
    const groupBy = op === "join" ? template.groupBy : [];
    const places = new Map(groups.map(({ key }, place) => [groupKey(key), place]));
    const found = new Map<string, Found>();
    let row = -1;
    for (const { orgUnit, entries } of blocks) {
      for (const { values } of entries) {
        row += 1;
        const text = values[field.key];
        if (text === undefined) continue;
        const group = groupBy.map((key) => values[key]);
        const key = `${groupKey(group)}\n${exactKey(String(text))}`;
        const known = found.get(key) ?? {
          group,
          text: String(text),
          orgUnits: new Set(),
          rows: 0,
          firstRow: row,
        };
        known.orgUnits.add(orgUnit);
        known.rows += 1;
        found.set(key, known);
      }
    }
    const texts = [...found.values()].map(({ orgUnits, ...rest }) => ({
      field,
      ...rest,
      orgUnits: [...orgUnits],
    }));
    return texts.sort((a, b) => place(a.group, places) - place(b.group, places) || a.firstRow - b.firstRow);
  });
}

interface Found {
  readonly group: readonly (FieldValue | undefined)[];
  readonly text: string;
  readonly orgUnits: Set<string>;
  rows: number;
  readonly firstRow: number;
}

const groupKey = (group: readonly (FieldValue | undefined)[]): string =>
  JSON.stringify(group.map((value) => value ?? null));

const place = (group: readonly (FieldValue | undefined)[], places: ReadonlyMap<string, number>): number =>
  places.get(groupKey(group)) ?? 0;
