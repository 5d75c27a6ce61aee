import type { Field } from "../../model";
import { groupBy } from "../../group-by";
import { asDate, asNumber, asText, shown } from "./cell-reading";
import type { PresetRow } from "./template-rows";

type Preset = Readonly<Record<string, string | number>>;

/** Lines of the sheet "Dòng có sẵn" → rows, each value as its field's type says. */
export function presetRowsOf(lines: readonly PresetRow[], fields: readonly Field[]): readonly Preset[] {
  const types = new Map(fields.map(({ key, type }) => [key, type]));
  const byRow = groupBy(lines, (line) => String(line.whole("row") ?? ""));
  return [...byRow.values()].map((members) =>
    Object.fromEntries(
      members.flatMap((line) => {
        const value = presetValue(line, types.get(line.text("field")));
        return value === undefined ? [] : [[line.text("field"), value]];
      }),
    ),
  );
}

function presetValue(line: PresetRow, type: Field["type"] | undefined): string | number | undefined {
  const cell = line.cell("value");
  if (cell === undefined) return undefined;
  const { value, problem } = readingFor(type)(cell);
  if (problem === undefined) return value;
  line.tell("catalogue.bad-preset-value", "value", {
    found: shown(cell),
    facts: { field: line.text("field") },
  });
  return undefined;
}

function readingFor(type: Field["type"] | undefined) {
  switch (type) {
    case "integer":
    case "decimal":
    case "percent":
    case "money":
      return asNumber;
    case "date":
      return asDate;
    default:
      return asText;
  }
}
