import type { Template } from "../../catalogue";
import { isInput } from "./entry-formulas";
import { SEVERITY_WORDS } from "../../base";

/** What the counts of a sheet show before anybody has typed in it. */
export interface SheetState {
  readonly entries: number;
  readonly errors: number;
}

export type IssuedRow = Template["presetRows"][number];

/**
 * The state of a sheet as it is issued, so that its formulas stand with their results and Excel has nothing to work
 * out on opening. Undefined where a preset row lacks nothing: only its rules tell what is wrong with it.
 */
export function stateAsIssued(template: Template): SheetState | undefined {
  const { presetRows } = template;
  const unfinished = presetRows.filter((row) => verdictAsIssued(template, row) !== undefined);
  const entries = presetRows.filter((row) =>
    template.fields.some((field) => isInput(field) && has(row, field)),
  );
  return unfinished.length === presetRows.length
    ? { entries: entries.length, errors: unfinished.length }
    : undefined;
}

/** What "Kiểm tra" says of a preset row: which columns the unit has still to fill in. */
export function verdictAsIssued(template: Template, row: IssuedRow): string | undefined {
  const blank = template.fields.filter((field) => field.required && isInput(field) && !has(row, field));
  if (blank.length === 0) return undefined;
  return `${SEVERITY_WORDS["error"]}: ${NOT_FILLED_IN}: ${blank.map(({ label }) => label).join("; ")}.`;
}

/** Stands before the labels of required columns left blank. */
export const NOT_FILLED_IN = "chưa nhập";

const has = (row: IssuedRow, field: Template["fields"][number]): boolean => row[field.key] !== undefined;
