import type { Cell, Sheet } from "../../workbook";
import { isBlankText } from "../read-field/field-reader";

/** Whether two sheets hold the same in the same cells, and show it alike: one is a copy of the other. */
export function haveSameContent(one: Sheet, other: Sheet): boolean {
  return linesOf(one).join("\n") === linesOf(other).join("\n");
}

const linesOf = ({ rows, merges }: Sheet): readonly string[] => [
  ...merges.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort(),
  ...rows.flatMap(({ number, cells }) =>
    cells.filter(hasContent).map((cell) => `${number} ${JSON.stringify(contentOf(cell))}`),
  ),
];

const hasContent = ({ kind, value }: Cell): boolean =>
  kind === "uncalculated" || typeof value !== "string" || !isBlankText(value);

const contentOf = ({ column, kind, value, look, struckOut }: Cell) => [column, kind, value, look, struckOut];
