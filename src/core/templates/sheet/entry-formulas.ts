import { columnLetters } from "../../base";
import { type Field, type Template, kindOf, toldApartBy } from "../../catalogue";
import { columnOf } from "./layout";
import type { TemplateLayout } from "./layout";
import { MAX_FORMULA } from "./packed-text";

/** How formulas refer to the cells of one row: `$D12`, or `'KG01 …'!$D1` inside a defined name. */
export type RowReference = (column: number) => string;

/** Cells a unit fills in itself. */
export const isInput = ({ formula, filledByBoard }: Field): boolean =>
  formula === undefined && !filledByBoard;

/** TRUE where the unit has written anything in the row. */
export function hasData(template: Template, layout: TemplateLayout, at: RowReference): string {
  const counts = runs(template.fields.filter(isInput), layout).map(
    ({ from, to }) => `COUNTA(${at(from)}:${withoutSheet(at(to))})`,
  );
  return counts.length === 0 ? "FALSE" : `${counts.join("+")}>0`;
}

/** Of all rows of the table whether the unit has written anything in them: a column of TRUE and FALSE. */
export function entryRows(template: Template, layout: TemplateLayout, at: RowReference): string {
  const columns = template.fields.filter(isInput).map(({ key }) => columnOf(layout, key));
  const written = columns.map((column) => `(${wholeColumn(layout, column, at)}<>"")`);
  return written.length === 0 ? "FALSE" : `(${written.join("+")}>0)`;
}

/** All rows of a column that are looked at. */
export function wholeColumn(
  { firstRow, lastEntryRow }: TemplateLayout,
  column: number,
  at: RowReference,
): string {
  const sheet = at(column).replace(/[^!]*$/, "");
  const letters = columnLetters(column);
  return `${sheet}$${letters}$${firstRow}:$${letters}$${lastEntryRow}`;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Neighbouring columns as one range each. */
function runs(fields: readonly Field[], layout: TemplateLayout): readonly Run[] {
  const columns = fields.map(({ key }) => columnOf(layout, key));
  const starts = columns.filter((column) => !columns.includes(column - 1));
  const ends = columns.filter((column) => !columns.includes(column + 1));
  return starts.map((from, at) => ({ from, to: ends[at] ?? from }));
}

const withoutSheet = (reference: string): string => reference.replace(/^'.*'!/, "");

/**
 * TRUE where another row has the same key; of a form without one, where it is the same in all columns. Compared cell by cell, not with COUNTIFS: that takes "*" and "?" for
 * wildcards and fails on texts of more than 255 characters.
 */
export function isRepeated(template: Template, layout: TemplateLayout, at: RowReference): string | undefined {
  const { fields, name } = toldApartBy(template);
  if (fields.length === 0) return undefined;
  const columns = fields.map(({ key }) => columnOf(layout, key));
  const cell = ({ key }: Field): string => at(columnOf(layout, key));
  const figures = fields.filter((field) => kindOf(field).holds === "number").map(cell);
  const complete =
    name === undefined
      ? columns.map((column) => `${at(column)}<>""`)
      : [`${cell(name)}<>""`, `${figures.map((one) => `(N(${one})<>0)`).join("+") || 0}>0`];
  const equal = columns.map((column) => `(${wholeColumn(layout, column, at)}=${at(column)})`);
  const formula = `IF(AND(${complete.join(",")}),SUMPRODUCT(1*${equal.join("*")})>1,FALSE)`;
  return formula.length > MAX_FORMULA ? undefined : formula;
}
