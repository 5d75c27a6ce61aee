import { type Issue, firstNamed } from "../../base";
import { type Field, type Template, kindOf, toldApartBy } from "../../catalogue";
import type { Values } from "../entry/entry-context";
import type { Entry, FieldValue } from "../model";
import { Findings } from "../read-field/findings";

/**
 * Entries that say the same thing twice: equal in all fields of the row key, or, for want of one, in all that is filled
 * in, figures included. Where part of the key is blank it may be chance, and is only a warning.
 */
export function reportRepeated(entries: readonly Entry[], template: Template, findings: Findings): void {
  const { fields, name: named } = toldApartBy(template);
  if (fields.length === 0) return;
  const first = new Map<string, number>();
  for (const { row, values } of entries) {
    const name = nameOf(values, fields);
    if (named === undefined ? name.length === fields.length : !saysEnough(values, named, fields)) continue;
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, row);
      continue;
    }
    const filled = fields.filter(({ key }) => values[key] !== undefined);
    findings.addAt({ row }, "submission.row-repeated", {
      severity: named !== undefined || filled.length === fields.length ? "error" : "warning",
      facts: { other, labels: named === undefined ? labelsOf(fields) : labelsOf(filled) },
    });
  }
}

/** Two rows without a name, or without figures, may well be alike. */
const saysEnough = (values: Entry["values"], named: Field, fields: readonly Field[]): boolean =>
  values[named.key] !== undefined &&
  fields.some((field) => kindOf(field).holds === "number" && (values[field.key] ?? 0) !== 0);

const MOST_NAMED = 4;

const labelsOf = (fields: readonly Field[]): string =>
  firstNamed(
    fields.map(({ label }) => label),
    MOST_NAMED,
    "; ",
  );

/** Texts are compared as people read them, whatever the case. Where nothing is filled in it is line ends alone. */
function nameOf(values: Entry["values"], fields: readonly Field[]): string {
  let name = "";
  for (const { key } of fields) name += `${partName(values[key])}\n`;
  return name;
}

const partName = (part: FieldValue | undefined): string => {
  if (typeof part === "string") return `"${part.toLowerCase()}`;
  return part === undefined ? "" : String(part);
};

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
