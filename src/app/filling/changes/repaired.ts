import { type CellChange, changeOf } from "./cell-change";
import { coverCellChange } from "./change-cover";
import { cellAt } from "./change-entry";
import { coverForm, entryForm } from "../entry-form";
import type { Change, EntryForm, OpenReport, Repair } from "../model";
import { coverTemplate } from "../report/report-templates";
import { typedContent } from "./typed-content";

/** Writes the answers of repairs into their cells, typed. */
export function repaired(report: OpenReport, repairs: readonly Repair[]): Change {
  const cover = coverTemplate(report).code;
  const forms = new Map<string, EntryForm>();
  const formOf = (code: string): EntryForm => {
    const form = forms.get(code) ?? (code === cover ? coverForm(report) : entryForm(report, code));
    forms.set(code, form);
    return form;
  };
  const cells = repairs.flatMap(({ issue, field, after }): readonly CellChange[] => {
    const { template = "", row = 0 } = issue.where;
    const { key } = field;
    const value = formOf(template).check({ [key]: after }).values[key];
    const content = typedContent(field, { text: after, value }, report.index);
    if (template === cover) return coverCellChange(report, key, content);
    const layout = report.reading.layouts.get(template);
    const column = layout?.columnOf.get(key);
    if (layout === undefined || column === undefined) return [];
    return [{ ...cellAt(layout, row, column), field, after: content }];
  });
  return changeOf("repaired", cells);
}
