import { NIL_MARK } from "../../../core/templates";
import { changeOf, contentOf } from "./cell-change";
import type { Change, OpenReport } from "../model";

/** Marks sheets "không phát sinh", or takes the marks away; nothing where a sheet has no place for it. */
export function nilChange({ reading }: OpenReport, templates: readonly string[], nil: boolean): Change {
  const cells = templates.flatMap((template) => {
    const layout = reading.layouts.get(template);
    if (layout?.nilCell === undefined) return [];
    const { row, column } = layout.nilCell;
    const before = contentOf(layout.sheet, row, column);
    return [{ sheet: layout.sheet.name, row, column, before, after: nil ? NIL_MARK : undefined }];
  });
  return changeOf(nil ? "nil-set" : "nil-cleared", cells, { template: templates.join(", ") });
}
