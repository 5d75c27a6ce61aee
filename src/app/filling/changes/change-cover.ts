import { given } from "../../../core/base";
import type { Scalar } from "../../../core/workbook";
import { type CellChange, cellContent, changeOf } from "./cell-change";
import { coverForm } from "../entry-form";
import { inputFields } from "../input-fields";
import type { Change, OpenReport, Texts } from "../model";
import { coverTemplate } from "../report/report-templates";
import { typedContent } from "./typed-content";

/** Writes the unit's own values of the cover; a blank clears its cell, and a field nobody touched leaves it as it is. */
export function savedCover(report: OpenReport, texts: Texts): Change {
  const template = coverTemplate(report);
  const { values } = coverForm(report).check(texts);
  const cells = inputFields(template).flatMap((field) => {
    const { key } = field;
    const text = texts[key];
    const content = typedContent(field, { text, value: values[key] }, report.index);
    const isTouched = text !== report.cover.texts[key];
    return coverCellChange(report, key, content).map((cell) =>
      isTouched ? cell : { ...cell, after: cell.before },
    );
  });
  return changeOf("cover-edited", cells, { template: template.code });
}

/** The change of one value of the cover; none where the cover has no cell for it. */
export function coverCellChange(
  report: OpenReport,
  key: string,
  after: Scalar | undefined,
): readonly CellChange[] {
  const { coverSheet } = report.reading;
  const field = coverTemplate(report).fields.find((one) => one.key === key);
  const place = coverSheet?.cells.get(key);
  if (coverSheet === undefined || place === undefined) return [];
  const { row, column, cell } = place;
  const before = cellContent(cell);
  return [{ sheet: coverSheet.sheet.name, row, column, before, after, ...given({ field }) }];
}
