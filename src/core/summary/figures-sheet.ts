import { columnLetters } from "../base";
import type { SummaryModel, TemplateSummary } from "../merge";
import { cellFormat } from "../templates";
import type { SheetDraft } from "../workbook";
import { writeFiguresBlocks } from "./figures-blocks";
import { columnWidths, writeFiguresHead } from "./figures-head";
import { figuresLayout } from "./figures-layout";
import type { Labels } from "./labels";
import type { Issuer } from "./official-page";
import { landscape, writeSignatures } from "./official-page";
import { SheetRows } from "./sheet-rows";
import { band, centred, count, figure, quiet, text } from "./styles";
import { words } from "./words";

export interface FiguresSheetParts {
  readonly model: SummaryModel;
  readonly summary: TemplateSummary;
  readonly name: string;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** How the column "Tệp nguồn" names a source, by its number. */
  readonly sourceLabel: (source: number) => string;
}

/**
 * One template over all units: total, by group, by unit, rows per choice, then every counted row with its file,
 * sheet and row. Figures are live formulas over the rows at the bottom; no sum runs over another sum.
 */
export function figuresSheet({
  model,
  summary,
  name,
  labels,
  issuer,
  sourceLabel,
}: FiguresSheetParts): SheetDraft {
  const { template } = summary;
  const layout = figuresLayout(summary);
  const widths = columnWidths(template.fields);
  const rows = new SheetRows(widths);
  writeFiguresHead(rows, { model, template, issuer }, layout);
  writeFiguresBlocks(rows, { summary, labels, layout });
  // Not merged: this band carries the filter buttons.
  rows.add([undefined, `${words.details} (${summary.rows} ${words.detailsRows})`], {
    styles: widths.map(() => band),
  });
  writeDetails(rows, summary, labels, sourceLabel);
  writeSignatures(rows, layout.lastField);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: layout.numberRow, columns: 2 },
    autoFilter: `A${layout.detailsRow}:${columnLetters(layout.lastColumn)}${layout.data.last}`,
    page: landscape({
      repeated: [layout.groupRow, layout.numberRow],
      printArea: `$A$1:$${columnLetters(layout.lastField)}$${rows.rows.length}`,
    }),
    gridLines: false,
  };
}

/** The one part as long as the input: plain values, one list of styles for all rows. */
function writeDetails(
  rows: SheetRows,
  { template, blocks }: TemplateSummary,
  labels: Labels,
  sourceLabel: (source: number) => string,
): void {
  const figures = template.fields.map((field) => {
    const { numberFormat, align } = cellFormat(field);
    return figure(numberFormat, align);
  });
  const styles = [centred, text, count, ...figures, quiet, quiet, quiet];
  const columns = template.fields.map((field) => ({ key: field.key, cellOf: labels.cellOf(field) }));
  let ordinal = 0;
  for (const { source, orgUnit, entries } of blocks) {
    const unit = labels.orgUnit(orgUnit);
    const file = sourceLabel(source);
    for (const { values, sheet, row } of entries) {
      ordinal += 1;
      const cells = [
        ordinal,
        unit,
        undefined,
        ...columns.map(({ key, cellOf }) => cellOf(values[key])),
        file,
        sheet,
        row,
      ];
      rows.table(cells, styles);
    }
  }
}
