import { cellAddress } from "../../base";
import type { Field, Template } from "../../catalogue";
import { excelFormula } from "../../rules";
import type { RowDraft, Style } from "../../workbook";
import { columnOf } from "./layout";
import type { TemplateLayout } from "./layout";
import { header } from "../look/styles";
import { LABEL_SIZE, labelLines, linesOf, tightHeight, UNIT_SIZE } from "../look/text-size";

const GROUP_HEIGHT = tightHeight(1, LABEL_SIZE);
const ORDINAL_LABEL = "STT";
const CHECK_LABEL = "Kiểm tra (tự động)";

export interface TemplateHeader {
  readonly rows: readonly RowDraft[];
  readonly merges: readonly string[];
}

/** The five header rows of the table: groups, labels, units of measure, keys (hidden), numbers. */
export function templateHeader(
  template: Template,
  layout: TemplateLayout,
  widths: readonly number[],
): TemplateHeader {
  const labels = [ORDINAL_LABEL, ...template.fields.map(({ label }) => label), CHECK_LABEL];
  const groups = [undefined, ...template.fields.map(({ group }) => group), undefined];
  const grouped = groups.some((group) => group !== undefined);
  const measures = ["", ...template.fields.map(measureOf), ""];
  const row = (number: number, cells: readonly (string | undefined)[], style: Style): RowDraft => ({
    number,
    cells,
    styles: labels.map(() => style),
  });
  return {
    rows: [
      grouped
        ? {
            ...row(
              layout.groupRow,
              labels.map((label, at) => groups[at] ?? label),
              header.column,
            ),
            height: GROUP_HEIGHT,
          }
        : { ...row(layout.groupRow, [], header.column), hidden: true },
      { ...row(layout.headerRow, labels, header.column), height: labelHeight(labels, groups, widths) },
      { ...row(layout.unitRow, measures, header.unit), ...unitRowSize(measures, widths) },
      { ...row(layout.keyRow, ["", ...template.fields.map(({ key }) => key)], header.key), hidden: true },
      { ...row(layout.numberRow, columnNumbers(template, layout), header.number), height: tightHeight(1, 9) },
    ],
    merges: grouped ? headerMerges(groups, layout) : [],
  };
}

/** Groups over their columns; every other label over both rows. */
function headerMerges(groups: readonly (string | undefined)[], layout: TemplateLayout): readonly string[] {
  const { groupRow, headerRow } = layout;
  return groups.flatMap((group, at) => {
    const column = at + 1;
    if (group === undefined) return [`${cellAddress(groupRow, column)}:${cellAddress(headerRow, column)}`];
    if (group === groups[at - 1]) return [];
    const length = groups.slice(at).findIndex((other) => other !== group);
    const last = length === -1 ? groups.length : column + length - 1;
    return last > column ? [`${cellAddress(groupRow, column)}:${cellAddress(groupRow, last)}`] : [];
  });
}

/** Labels without upper header have its row as well, but one row must do where there is none. */
function labelHeight(
  labels: readonly string[],
  groups: readonly (string | undefined)[],
  widths: readonly number[],
): number {
  const grouped = groups.some((group) => group !== undefined);
  const needed = labels.map((label, at) => {
    const height = tightHeight(labelLines(label, widths[at] ?? 1), LABEL_SIZE);
    return grouped && groups[at] === undefined ? height - GROUP_HEIGHT : height;
  });
  return Math.max(...needed, tightHeight(2, LABEL_SIZE));
}

function unitRowSize(measures: readonly string[], widths: readonly number[]): Partial<RowDraft> {
  if (measures.every((measure) => measure === "")) return { hidden: true };
  const lines = measures.map((text, at) => linesOf(text, widths[at] ?? 1, UNIT_SIZE));
  return { height: tightHeight(Math.max(...lines), UNIT_SIZE) };
}

const measureOf = ({ unitOfMeasure }: Field): string =>
  unitOfMeasure === undefined ? "" : `(${unitOfMeasure})`;

const LONGEST_NUMBERING = 30;

/** (1) (2) (3)=(1)+(2): computed columns say from which columns they come. */
function columnNumbers({ fields }: Template, layout: TemplateLayout): readonly string[] {
  const number = (key: string): string => `(${columnOf(layout, key)})`;
  const numbers = fields.map(({ key, formula }) => {
    if (formula === undefined) return number(key);
    const text = excelFormula(formula, { ...NOWHERE, field: number });
    const source = formula.kind === "binary" ? text.slice(1, -1) : text;
    return source.length <= LONGEST_NUMBERING ? `${number(key)}=${source}` : number(key);
  });
  return ["(1)", ...numbers];
}

const nothing = (): string => "…";
const NOWHERE = {
  cover: nothing,
  choiceCode: nothing,
  issuedOn: nothing,
  reviewDue: nothing,
  reviewYears: nothing,
  validOn: nothing,
  unitKind: nothing(),
  ordinal: nothing(),
  rowsOf: nothing,
  inRows: nothing,
  entryRows: nothing(),
  periodFrom: nothing(),
  periodTo: nothing(),
};
