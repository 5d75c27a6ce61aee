import { groupBy } from "../../../base";
import type { Field, Template } from "../../model";
import type { Content } from "../tables/cell-reading";
import { presetForm } from "../tables/preset-forms";
import type { PresetRow } from "./rows";

/** One line per value that stands in a preset row; dates as people write them. */
export function presetRows({ code, fields, presetRows }: Template): readonly PresetRow[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const contentOf = (field: string, value: string | number): Content => {
    const written = presetForm(byKey.get(field)).write(value);
    return typeof written === "number"
      ? { kind: "number", value: written }
      : { kind: "text", value: written };
  };
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
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const valueOf = ({ field, value }: PresetRow): readonly (readonly [string, string | number])[] => {
    const reading = value === undefined ? undefined : presetForm(byKey.get(field)).read(value);
    return reading === undefined || "problem" in reading ? [] : [[field, reading.value]];
  };
  return [...groupBy(lines, ({ row }) => String(row)).values()].map((line) =>
    Object.fromEntries(line.flatMap(valueOf)),
  );
}
