import { remembered } from "../../base";
import { type Field, aggregationOf } from "../../catalogue";
import type { FieldValue } from "../../submissions";
import type { TemplateSummary } from "../model";
import { wordsKey } from "../texts/text-key";

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
 * words of several rows become one text (`wordsKey`). No text is left out.
 */
export function condensedTexts({ template, blocks, groups }: TemplateSummary): readonly CondensedText[] {
  const fields = template.fields.flatMap((field) => {
    const { gives, isGrouped = false } = aggregationOf(field);
    return gives === "texts" ? [new FieldTexts(field, isGrouped)] : [];
  });
  if (fields.length === 0) return [];
  const groupOf = groupFinder(
    template.groupBy,
    groups.map(({ key }) => key),
  );
  let row = 0;
  for (const { orgUnit, entries } of blocks) {
    for (const { values } of entries) {
      const group = groupOf(values);
      for (const field of fields) field.add(values, group, { orgUnit, row });
      row += 1;
    }
  }
  return fields.flatMap((field) => field.texts());
}

type Values = Readonly<Record<string, FieldValue>>;

interface Group {
  readonly key: readonly (FieldValue | undefined)[];
  /** Position among the groups of the summary. */
  readonly place: number;
}

const UNGROUPED: Group = { key: [], place: 0 };

interface Found {
  readonly group: Group;
  readonly text: string;
  readonly orgUnits: Set<string>;
  rows: number;
  readonly firstRow: number;
}

/** The distinct texts of one field, by group and by their words. */
class FieldTexts {
  private readonly byGroup = new Map<Group, Map<string, Found>>();
  private readonly wordsOf = remembered(wordsKey);

  constructor(
    private readonly field: Field,
    private readonly isGrouped: boolean,
  ) {}

  add(values: Values, ofRow: Group, { orgUnit, row }: { orgUnit: string; row: number }): void {
    const value = values[this.field.key];
    if (value === undefined) return;
    const group = this.isGrouped ? ofRow : UNGROUPED;
    let texts = this.byGroup.get(group);
    if (texts === undefined) this.byGroup.set(group, (texts = new Map()));
    const text = String(value);
    const words = this.wordsOf(text);
    let known = texts.get(words);
    if (known === undefined) {
      known = { group, text, orgUnits: new Set(), rows: 0, firstRow: row };
      texts.set(words, known);
    }
    known.orgUnits.add(orgUnit);
    known.rows += 1;
  }

  texts(): readonly CondensedText[] {
    return [...this.byGroup.values()]
      .flatMap((texts) => [...texts.values()])
      .sort((a, b) => a.group.place - b.group.place || a.firstRow - b.firstRow)
      .map(({ group, orgUnits, ...rest }) => ({
        field: this.field,
        group: group.key,
        ...rest,
        orgUnits: [...orgUnits],
      }));
  }
}

/** Answers the group a row belongs to: one object per group, so that rows are told apart without building texts. */
function groupFinder(
  groupBy: readonly string[],
  places: readonly (readonly (FieldValue | undefined)[])[],
): (values: Values) => Group {
  const placeOf = new Map(places.map((key, place) => [keyText(key), place]));
  const known = new Map<string, Group>();
  return (values) => {
    if (groupBy.length === 0) return UNGROUPED;
    let name = "";
    for (const key of groupBy) name += `${typeof values[key]}${values[key]}\u0000`;
    let group = known.get(name);
    if (group === undefined) {
      const key = groupBy.map((one) => values[one]);
      group = { key, place: placeOf.get(keyText(key)) ?? 0 };
      known.set(name, group);
    }
    return group;
  };
}

const keyText = (key: readonly (FieldValue | undefined)[]): string =>
  JSON.stringify(key.map((value) => value ?? null));
