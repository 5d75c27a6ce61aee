import { type Expression, asksAboutSheet, fieldsOf } from "../../../rules";
import { type FieldKind, fieldTypes, kindOf } from "../../field-kinds";
import type { Field } from "../../model";
import { fieldCalls } from "./field-calls";
import type { TableRow } from "../read/table-row";
import type { Located } from "../read/located";
import type { FieldRecord, PresetRow, RuleRow, TemplateRow } from "../rows/rows";
import { fieldTypeWords } from "../tables/words";

export type LocatedField = Located<Field, FieldRecord>;

/** One template with everything other sheets say about it. */
export interface TemplateParts {
  readonly head: Located<TemplateRow>;
  readonly fields: readonly LocatedField[];
  readonly rules: readonly Located<RuleRow>[];
  readonly presets: readonly Located<PresetRow>[];
  /** By key. */
  readonly byKey: ReadonlyMap<string, Field>;
  /** Keys that stand on a cover: what `cover.x` may name. */
  readonly coverKeys: ReadonlySet<string>;
}

/** Reports keys that no field of the template has. */
export function checkFieldNames<Key extends string>(
  row: TableRow<Key>,
  column: Key,
  keys: readonly string[],
  { byKey }: { readonly byKey: Pick<ReadonlySet<string>, "has"> },
): void {
  for (const key of keys) {
    if (key !== "" && !byKey.has(key)) row.tell("catalogue.unknown-field", column, { found: key });
  }
}

/** "số nguyên, tiền": the types of which something is true. */
export const typesInWords = (isMeant: (kind: FieldKind) => boolean): string =>
  fieldTypes(isMeant).map(fieldTypeWords.toWord).join(", ");

/** What an expression may ask where it is worked out. */
export interface Askable extends Pick<TemplateParts, "byKey" | "coverKeys"> {
  /** All rows of the sheet: `rowsWith` and `ordinal` can be answered. */
  readonly rows: boolean;
}

/** Reports unknown fields of an expression, and what is asked where nothing can answer it. */
export function checkExpression<Key extends string>(
  row: TableRow<Key>,
  column: Key,
  expression: Expression,
  { byKey, coverKeys, rows }: Askable,
): void {
  const { fields, cover } = fieldsOf(expression);
  checkFieldNames(row, column, fields, { byKey });
  for (const key of cover) {
    if (!coverKeys.has(key)) row.tell("catalogue.unknown-field", column, { found: `cover.${key}` });
  }
  if (!rows && asksAboutSheet(expression)) row.tell("catalogue.asks-about-rows", column);
  for (const { name, field, needs } of fieldCalls(expression)) {
    const asked = byKey.get(field);
    if (asked !== undefined && kindOf(asked).holds !== needs)
      row.tell("catalogue.wrong-field-type", column, {
        found: field,
        facts: { use: name, needs: typesInWords(({ holds }) => holds === needs) },
      });
  }
}
