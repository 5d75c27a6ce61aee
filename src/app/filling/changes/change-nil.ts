import { NIL_MARK } from "../../../core/templates";
import { changeOf, contentOf } from "./cell-change";
import type { Change, OpenReport } from "../model";

/** Marks a sheet "không phát sinh", or takes the mark away; nothing where the sheet has no place for it. */
export function nilChange({ reading }: OpenReport, template: string, nil: boolean): Change {
  const layout = reading.layouts.get(template);
  const what = nil ? "nil-set" : "nil-cleared";
  if (layout?.nilCell === undefined) return changeOf(what, [], { template });
  const { row, column } = layout.nilCell;
  const before = contentOf(layout.sheet, row, column);
  const after = nil ? NIL_MARK : undefined;
  return changeOf(what, [{ sheet: layout.sheet.name, row, column, before, after }], { template });
}
