import { exactKey, given } from "../../base";
import {
  type CatalogueIndex,
  type Field,
  type OutlinedRow,
  type Template,
  givenRowField,
  kindOf,
  rowOutline,
  unitColumn,
} from "../../catalogue";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";
import { unitOfMeasure } from "../read-field/units-of-measure";
import { rowList } from "../sheet-cells";
import { numberText } from "../value-text";

interface GivenWorld {
  readonly index: CatalogueIndex;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly findings: Findings;
}

/** A given row, and the entry that came for it. */
interface Told {
  readonly row: OutlinedRow;
  readonly entry: Entry;
}

/** Parts are more or less their whole: further off they are no division of it. */
const NEAR = 0.1;

/**
 * Rows the board gives, held against what came back: another unit of measure beside the name, figures beside a heading
 * that has none of its own, and parts that are more than their whole, or nearly what it is.
 */
export function reportGivenRows(entries: readonly Entry[], template: Template, world: GivenWorld): void {
  const field = givenRowField(template);
  if (field === undefined) return;
  const rows = rowOutline(template, world.index.choiceList);
  const byName = new Map(rows.map((row) => [row.name, row]));
  const figures = template.fields.filter(
    (one) => kindOf(one).isFigure && one.formula === undefined && !one.filledByBoard,
  );
  const told = new Map<OutlinedRow, Told>();
  for (const entry of entries) {
    const row = byName.get(String(entry.values[field.key] ?? ""));
    if (row === undefined) continue;
    told.set(row, { row, entry });
    reportUnit({ row, entry }, template, world);
  }
  for (const one of told.values()) {
    const isFilled = figures.some(({ key }) => (numberIn(one, key) ?? 0) !== 0);
    if (one.row.isHeading && isFilled) {
      world.findings.addAt({ row: one.entry.row }, "submission.heading-figures", { found: one.row.name });
      continue;
    }
    const parts = one.row.parts.flatMap((at) => told.get(rows[at] ?? one.row) ?? []);
    reportParts(one, parts, figures, world);
  }
}

const numberIn = ({ entry }: Told, key: string): number | undefined => {
  const value = entry.values[key];
  return typeof value === "number" ? value : undefined;
};

/** The unit of measure is the board's: rewritten, nobody knows in which the figures are. */
function reportUnit({ row: { unit, name }, entry }: Told, template: Template, world: GivenWorld): void {
  const field = unitColumn(template);
  const written = field === undefined ? undefined : entry.values[field.key];
  if (field === undefined || unit === undefined || typeof written !== "string") return;
  if (isSameUnit(written, unit)) return;
  const column = world.columnOf.get(field.key);
  world.findings.addAt(
    { row: entry.row, field: field.key, ...given({ column }) },
    "submission.row-unit-differs",
    {
      found: written,
      facts: { name, unit },
    },
  );
}

/** "Triệu đồng", "tr.đ": the same in other words. */
export function isSameUnit(one: string, other: string): boolean {
  if (exactKey(one) === exactKey(other)) return true;
  const [a, b] = [unitOfMeasure(one), unitOfMeasure(other)];
  return a.base === b.base && a.zeros === b.zeros;
}

function reportParts(whole: Told, all: readonly Told[], figures: readonly Field[], world: GivenWorld): void {
  const parts = all.filter(({ row }) => countsAlike(row, whole.row));
  for (const field of figures) {
    const own = numberIn(whole, field.key);
    if (own === undefined || own <= 0) continue;
    const filled = parts.filter((one) => numberIn(one, field.key) !== undefined);
    const more = filled.find((one) => (numberIn(one, field.key) ?? 0) > own);
    const sum = filled.reduce((so, one) => so + (numberIn(one, field.key) ?? 0), 0);
    const isDivided = filled.length > 1 && filled.length === all.length && !all.some(isOneOfMany);
    const isOff = isDivided && Math.abs(sum - own) > 1e-6 * own && Math.abs(sum - own) <= NEAR * own;
    if (more === undefined && !isOff) continue;
    const counted = more === undefined ? filled : [more];
    const column = world.columnOf.get(field.key);
    const place = { row: whole.entry.row, field: field.key, ...given({ column }) };
    world.findings.addAt(place, "submission.parts-differ", {
      found: whole.row.name,
      facts: {
        ...{
          label: field.label,
          whole: numberText(own, field),
          rows: rowList(counted.map(({ entry }) => entry.row)),
        },
        sum: numberText(more === undefined ? sum : (numberIn(more, field.key) ?? 0), field),
      },
    });
    return;
  }
}

/** "Trong đó: nữ", "Đảng viên" without a number: parts that may lie in one another, and leave something out. */
const isOneOfMany = ({ row: { name, isNumbered, isAmong } }: Told): boolean =>
  isAmong || (!isNumbered && !/(?:^|[-–] )chia /iu.test(name));

/** Whether a part is counted as its whole is: pupils are no part of schools. */
function countsAlike(part: OutlinedRow, { name, unit }: OutlinedRow): boolean {
  if (part.unit !== undefined && unit !== undefined) return isSameUnit(part.unit, unit);
  return part.isAmong || part.name.startsWith(`${name} - `);
}
