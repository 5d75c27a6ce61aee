import { cellAddress, columnLetters } from "../../../core/base";
import type { ColumnProposal, FormGround } from "../../../core/forms";
import { type ProposalWords, fill } from "../../../i18n";

const SHOWN_CHOICES = 4;

/** "Số học viên › Tổng số" */
export const nameOfColumn = ({ group, label }: ColumnProposal, said: ProposalWords): string =>
  [...group, label === "" ? said.noLabel : label].join(" › ");

/** "D · Số học viên › Tổng số" */
export const placedName = (column: ColumnProposal, said: ProposalWords): string =>
  `${columnLetters(column.column)} · ${nameOfColumn(column, said)}`;

/** "số nguyên, đơn vị tính người, bắt buộc" */
export function sayWhat(column: ColumnProposal, said: ProposalWords): string {
  const { role, type, unit, required, choices = [], formula, formulaText } = column;
  const computed = formulaText ?? formula;
  return [
    said.role[role],
    role === "index" || role === "label" ? "" : said.type[type],
    unit === undefined ? "" : fill(said.unit, { unit }),
    required ? said.required : "",
    choices.length === 0
      ? ""
      : fill(said.choices, { count: choices.length, some: choices.slice(0, SHOWN_CHOICES).join(" · ") }),
    computed === undefined ? "" : fill(said.computed, { formula: computed }),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** "theo tiêu đề, ô D6" */
export function sayGround({ code, row, column }: FormGround, said: ProposalWords): string {
  const isPlaced = row !== undefined && column !== undefined;
  return `${said.because[code]}${isPlaced ? fill(said.at, { cell: cellAddress(row, column) }) : ""}`;
}
