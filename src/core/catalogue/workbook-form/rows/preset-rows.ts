import { formatDate } from "../../../base";
import { groupBy } from "../../group-by";
import type { Field, Template } from "../../model";
import { type CellReading, type Content, asDate, asNumber, asText } from "../tables/cell-reading";
import type { PresetRow } from "./rows";

/** One line per value that stands in a preset row; dates as people write them. */
export function presetRows({ code, fields, presetRows }: Template): readonly PresetRow[] {
  const dates = new Set(fields.filter(({ type }) => type === "date").map(({ key }) => key));
  const contentOf = (field: string, value: string | number): Content =>
    typeof value === "number"
      ? { kind: "number", value }
      : { kind: "text", value: dates.has(field) ? formatDate(value) : value };
  return presetRows.flatMap((preset, at) =>
    Object.entries(preset).map(([field, value]) => ({
      template: code,
      row: at + 1,
      field,
      value: contentOf(field, value),
    })),
  );
}

/** Lines → rows, each value as its field's type says. */
export function presetsOf(lines: readonly PresetRow[], fields: readonly Field[]): Template["presetRows"] {
  const types = new Map(fields.map(({ key, type }) => [key, type]));
  const valueOf = ({ field, value }: PresetRow): readonly (readonly [string, string | number])[] => {
    const reading = value === undefined ? undefined : presetReading(value, types.get(field));
    return reading === undefined || "problem" in reading ? [] : [[field, reading.value]];
  };
  return [...groupBy(lines, ({ row }) => String(row)).values()].map((line) =>
    Object.fromEntries(line.flatMap(valueOf)),
  );
}

/** A preset value as the type of its field says. */
export function presetReading(
  content: Content,
  type: Field["type"] | undefined,
): CellReading<string | number> {
  switch (type) {
    case "integer":
    case "decimal":
    case "percent":
    case "money":
      return asNumber(content);
    case "date":
      return asDate(content);
    default:
      return asText(content);
  }
}
