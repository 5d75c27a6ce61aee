import { columnLetters } from "../../base";
import { measuredLabel } from "../../catalogue";
import type { SummaryModel, TemplateSummary } from "../../merge";
import type { CellDraft } from "../../workbook";
import { KEY_MARK, LEADING_KEYS, trailingKeys } from "./figures-layout";
import type { Issuer } from "../look/official-page";
import { writeAnnexHead, writeTightTitle } from "../look/official-page";
import { type FiguresPage, linesOfLabel } from "./figures-page";
import type { SheetRows } from "../look/sheet-rows";
import { headCell } from "../look/styles";
import { LABEL_LINE } from "../look/text-height";
import { words } from "../look/words";

export interface FiguresHead {
  readonly model: SummaryModel;
  readonly summary: TemplateSummary;
  readonly issuer: Issuer;
  /** Said above the figures. */
  readonly note: string;
}

/** Rows 1 to 9: heading and header. */
export function writeFiguresHead(
  rows: SheetRows,
  { model, summary, issuer, note }: FiguresHead,
  layout: FiguresPage,
): void {
  const { template } = summary;
  const secrecy = template.confidential ? words.confidential : "";
  const last = layout.lastPrinted;
  writeAnnexHead(rows, issuer, [`${words.formNumber} ${template.code}`, secrecy], last);
  writeTightTitle(rows, `${words.templateTitle}: ${template.title.toUpperCase()}`, model, last);
  rows.note(note, last);
  writeUpperHeader(rows, layout);
  writeLabels(rows, summary, layout);
  const keys = [
    `${KEY_MARK}${template.code}`,
    ...LEADING_KEYS.slice(1),
    ...layout.fields.map(({ key }) => key),
    ...trailingKeys(summary),
  ];
  rows.add(keys, { styles: keys.map(() => headCell.key), hidden: true });
  rows.add(
    keys.map((_, index) => `(${index + 1})`),
    { styles: keys.map(() => headCell.number), height: NUMBER_HEIGHT },
  );
}

/** Names over neighbouring columns; where no column has one the row is hidden. */
function writeUpperHeader(rows: SheetRows, { fields, lastColumn }: FiguresPage): void {
  const row = rows.next;
  const cells: CellDraft[] = Array.from({ length: lastColumn }, () => ({ style: headCell.label }));
  for (const [index, { group }] of fields.entries()) {
    if (group === undefined || fields[index - 1]?.group === group) continue;
    let end = index;
    while (fields[end + 1]?.group === group) end += 1;
    const [from, to] = [index + LEADING_KEYS.length + 1, end + LEADING_KEYS.length + 1];
    cells[from - 1] = { value: group, style: headCell.label };
    if (to > from) rows.merges.push(`${columnLetters(from)}${row}:${columnLetters(to)}${row}`);
  }
  rows.add(cells, { hidden: fields.every(({ group }) => group === undefined), height: GROUP_HEIGHT });
}

/** The header stays in view: its rows are as low as their texts allow. */
const GROUP_HEIGHT = 13;
const NUMBER_HEIGHT = 13;

function writeLabels(rows: SheetRows, summary: TemplateSummary, { fields, widths }: FiguresPage): void {
  const labels = fields.map(measuredLabel);
  const trailing = [words.sourceFile, words.sourceSheet, words.sourceRow, words.period, words.latestStocks];
  const all = [
    ...[words.ordinal, words.orgUnit, words.rows],
    ...labels,
    ...trailing.slice(0, trailingKeys(summary).length),
  ];
  const lines = fields.map((field, at) => linesOfLabel(field, widths[at + LEADING_KEYS.length] ?? 1));
  rows.add(all, { styles: all.map(() => headCell.label), height: LABEL_LINE * Math.max(2, ...lines) });
}
