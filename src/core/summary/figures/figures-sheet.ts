import { columnLetters, formatDate, given } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { SummaryModel, TemplateSummary } from "../../merge";
import type { Decision, DecisionState } from "../../submissions";
import type { SheetDraft } from "../../workbook";
import { writeComparison, writeNothingToAdd } from "./comparison-block";
import { type Timed, noteKey, writeEntryRows } from "./entry-rows";
import { writeFiguresBlocks } from "./figures-blocks";
import { writeFiguresHead } from "./figures-head";
import { type FiguresLayout, figuresLayout } from "./figures-layout";
import { type FiguresPage, figuresPage } from "./figures-page";
import type { Labels } from "../look/labels";
import { lackingWords } from "../look/lacking-parts";
import type { Issuer } from "../look/official-page";
import { writeSignatures } from "../look/official-page";
import { pagesOf, paper } from "../look/paper";
import { SheetRows } from "../look/sheet-rows";
import { band } from "../look/styles";
import { filled, words } from "../look/words";

export interface FiguresSheetParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly summary: TemplateSummary;
  readonly name: string;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** How the column "Tệp nguồn" names a source, by its number. */
  readonly sourceLabel: (source: number) => string;
}

/**
 * One template over all units: total, by group, by unit, rows per choice, then every counted row with its file,
 * sheet and row. Figures are live formulas over these rows; no sum runs over another sum, nor over the rows below
 * them that only compare.
 */
export function figuresSheet(parts: FiguresSheetParts): SheetDraft {
  const { model, index, summary, name, labels, issuer, sourceLabel } = parts;
  const { template } = summary;
  const layout = figuresPage(summary);
  const { widths } = layout;
  const rows = new SheetRows(widths);
  writeFiguresHead(rows, { model, summary, issuer, note: noteOn(parts) }, layout);
  writeFiguresBlocks(rows, { model, index, summary, labels, layout });
  // Not merged: this band carries the filter buttons.
  rows.add([undefined, `${words.details} (${summary.rows} ${words.detailsRows})`], {
    styles: widths.map(() => band),
  });
  if (summary.rows === 0) writeNothingToAdd(rows, { model, template, labels }, layout.lastPrinted);
  const notes = notesOf(model, template.code);
  const common = { labels, sourceLabel, notes, ...given({ timed: timedOf(parts, layout) }) };
  writeEntryRows(rows, summary.blocks, { ...common, fields: layout.fields });
  writeComparison(rows, summary, { ...common, fields: layout.fields });
  writeSignatures(rows, issuer, layout.lastPrinted);
  const lastRow = lastPrintedRow(rows, { summary, layout });
  return rows.sheet(name, {
    freeze: { rows: layout.numberRow, columns: 2 },
    ...(summary.rows > 0 && {
      autoFilter: `A${layout.detailsRow}:${columnLetters(layout.lastColumn)}${layout.data.last}`,
    }),
    page: paper(rows.sizeOf(layout.lastPrinted, lastRow), {
      repeated: [layout.groupRow, layout.numberRow],
      printArea: `$A$1:$${columnLetters(layout.lastPrinted)}$${lastRow}`,
    }),
  });
}

/**
 * The figures are printed; the rows they come from are looked up on the screen, and printed by whoever selects them.
 * Rows per choice are left to the screen too where they alone would take a page more.
 */
function lastPrintedRow(rows: SheetRows, { summary, layout }: Printed): number {
  const { detailsRow, lastUnitRow, lastPrinted } = layout;
  if (summary.rows === 0) return detailsRow + 1;
  const pages = (row: number) => pagesOf(rows.sizeOf(lastPrinted, row));
  return pages(lastUnitRow) < pages(detailsRow - 1) ? lastUnitRow : detailsRow - 1;
}

interface Printed {
  readonly summary: TemplateSummary;
  readonly layout: FiguresPage;
}

/** Where the board's value stands in a cell, its note tells the unit's own, and what another summary wrote there. */
function notesOf({ decisions }: SummaryModel, code: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { decision, state, source } of decisions) {
    const { template, row, field } = decision;
    if (template !== code || source === undefined || row === undefined || field === undefined) continue;
    const text = noteAbout(decision, state);
    if (text === undefined) continue;
    const key = noteKey(source, row, field);
    const earlier = notes.get(key);
    notes.set(key, earlier === undefined ? text : `${earlier}\n${text}`);
  }
  return notes;
}

function noteAbout(decision: Decision, state: DecisionState): string | undefined {
  const { kind, file = "", value = "", before, reason, by, on } = decision;
  if (kind === "reply" && state === "open") return filled(words.otherWrote, { file, value });
  if (state !== "applied" || (kind !== "correct" && kind !== "reply")) return undefined;
  if (kind === "reply" && (before === undefined || before === value)) return undefined;
  const facts = {
    ...{ before: before ?? words.notGiven, reason, by },
    on: on === undefined ? "" : formatDate(on),
  };
  return filled(kind === "reply" ? words.unitWrote : words.corrected, facts);
}

/** Of several periods each row says which one it was reported for. */
const timedOf = ({ summary, labels }: FiguresSheetParts, { data }: FiguresLayout): Timed | undefined =>
  summary.parts.length === 0
    ? undefined
    : { periodName: labels.period, hasStocks: data.latestColumn !== undefined };

/** What the figures lack comes first: a provisional figure must not be taken for a final one. */
function noteOn({ summary, index, model, labels }: FiguresSheetParts): string {
  const { lacking, lackingParts } = summary;
  const { latestColumn } = figuresLayout(summary).data;
  const units = lacking.map(({ orgUnit, rows }) =>
    filled(words.lackingRows, { rows, unit: labels.shortName(orgUnit) }),
  );
  const parts = lackingWords(lackingParts, { index, year: model.period.year });
  const notes = [
    ...(lacking.length === 0 ? [] : [filled(words.provisionalNote, { units: units.join("; ") })]),
    ...(lackingParts.length === 0 ? [] : [filled(words.lackingPartsNote, { parts })]),
    ...[words.blankNote, ...(latestColumn === undefined ? [] : [words.stocksNote])],
  ];
  return notes.join(" ");
}
