import { given, type Issue } from "../base";
import { type CatalogueIndex, letterheadOn } from "../catalogue";
import type { TimeComparison, Source, SummaryModel } from "../merge";
import { MAX_JUMPS, sheetName } from "../workbook";
import type { SheetDraft, WorkbookDraft } from "../workbook";
import type { BookChanges } from "./book/changes";
import { changesSheet } from "./sheets/changes-sheet";
import type { DecisionTexts } from "./look/decision-columns";
import { decisionsSheet } from "./sheets/decisions-sheet";
import { comparisonsSheet } from "./sheets/comparisons-sheet";
import { coverageSheet } from "./sheets/coverage-sheet";
import { figuresSheet } from "./figures/figures-sheet";
import { sendingSheet } from "./sheets/sending-sheet";
import { issuesSheet } from "./sheets/issues-sheet";
import type { Labels } from "./look/labels";
import { labelsOf } from "./look/labels";
import { issuerOf } from "./look/official-page";
import { wordsOfDraft } from "./look/words-digest";
import { overviewSheet, overviewTitle } from "./sheets/overview-sheet";
import type { SummaryRecord, WordsRecord } from "./records";
import {
  askedBeforeRecords,
  decisionsRecord,
  fileRecords,
  SEAL_PROPERTY,
  SUMMARY_PROPERTY,
  summaryStamp,
  templateRecord,
} from "./records";
import { sheetNames } from "./sheet-names";
import { recordsSheet } from "./sheets/records-sheet";
import { sourcesSheet } from "./sheets/sources-sheet";
import { recommendationsSheet } from "./sheets/recommendations-sheet";
import { periodsSheet } from "./sheets/periods-sheet";
import { unitsComparedSheet } from "./sheets/units-compared-sheet";
import { textsSheet } from "./sheets/texts-sheet";

export interface SummaryOptions {
  readonly index: CatalogueIndex;
  /** Finding and remedy of an issue, in Vietnamese. */
  readonly wording: (issue: Issue) => string;
  /** Rows of an earlier sheet "Quyết định của Ban" that were not understood: they stand in this one again. */
  readonly unread?: readonly DecisionTexts[];
  /** Figures of other times, to stand beside these. */
  readonly comparisons?: readonly TimeComparison[];
  /** What is another than in the book that stood at this place before. */
  readonly changes?: BookChanges;
  /** Sheets the board had added to that book. */
  readonly ownSheets?: readonly SheetDraft[];
}

/**
 * The summary as an official workbook: Tổng quan, Tình hình gửi, one sheet per template that has rows, Theo kỳ, So sánh, So sánh theo đơn vị, Theo văn bản, Nội dung, Kiến nghị,
 * Cần xử lý, Quyết định của Ban, Nguồn số liệu, and a hidden sheet of records, by which `readSummary` gives back what was merged.
 */
export function summaryWorkbook(
  model: SummaryModel,
  { index, wording, unread = [], comparisons = [], changes, ownSheets = [] }: SummaryOptions,
): WorkbookDraft {
  const labels = labelsOf(index, model.period.cutOffDate);
  const names = sheetNames(model);
  const common = {
    ...{ model, index, labels, wording, issuer: issuerOf(index, model.asOf), mostLinks: MAX_JUMPS },
    sheetOf: (template: string) => names.get(template),
  };
  const sourceLabel = (number: number) => labelOfSource(model.sources[number - 1], number);
  const figures = model.templates.flatMap((summary) => {
    const name = names.get(summary.template.code);
    return name === undefined ? [] : [figuresSheet({ ...common, summary, name, sourceLabel })];
  });
  const decisions = decisionsSheet({ ...common, unread });
  const before = [overviewSheet(common), sendingSheet(common)];
  const after = [
    periodsSheet(common),
    comparisonsSheet({ ...common, comparisons }),
    unitsComparedSheet({ ...common, comparisons }),
    coverageSheet(common),
    textsSheet(common),
    recommendationsSheet(common),
    issuesSheet(common),
  ].flatMap(present);
  const last = [changes && changesSheet({ ...common, changes }), sourcesSheet(common)].flatMap(present);
  const stamp = summaryStamp(model, index.catalogue);
  const records: readonly SummaryRecord[] = [
    { kind: "summary", value: stamp },
    ...recordsOf(model, labels, names),
    { kind: "decisions", value: decisionsRecord(model, decisions.digest) },
    { kind: "words", value: wordsRecord([...before, ...figures, ...after, decisions.sheet, ...last]) },
  ];
  const sheets = [...before, ...figures, ...after, decisions.sheet, ...last];
  return {
    sheets: [...sheets, ...renamedBeside(sheets, ownSheets), recordsSheet(records)],
    customProperties: { [SUMMARY_PROPERTY]: JSON.stringify(stamp) },
    seal: SEAL_PROPERTY,
    title: `${overviewTitle(common.issuer)}: ${model.period.name}`,
    creator: letterheadOn(index.catalogue.board, model.asOf).name,
  };
}

const present = (sheet: SheetDraft | undefined): readonly SheetDraft[] =>
  sheet === undefined ? [] : [sheet];

/** What is made anew each time, but for the rows of templates and the decisions: these are read back. */
const wordsRecord = (sheets: readonly SheetDraft[]): WordsRecord =>
  Object.fromEntries(sheets.map((sheet) => [sheet.name, wordsOfDraft(sheet)]));

/** The board's own sheets, each under a name no other has. */
function renamedBeside(sheets: readonly SheetDraft[], own: readonly SheetDraft[]): readonly SheetDraft[] {
  const taken = sheets.map(({ name }) => name);
  return own.map((sheet) => {
    const name = sheetName(sheet.name, taken);
    taken.push(name);
    return { ...sheet, name };
  });
}

/** Number and name: `12 · 2024-H1 - Phú Phong.xlsx`. The number leads to the sheet Nguồn số liệu. */
function labelOfSource(source: Source | undefined, number: number): string {
  const name =
    source?.file
      .split(/[/\\›]/)
      .at(-1)
      ?.trim() ?? "";
  return `${number} · ${name}`;
}

/** After the sheets are made: by then every name they use is known. */
function recordsOf(
  model: SummaryModel,
  labels: Labels,
  sheetNames: ReadonlyMap<string, string>,
): readonly SummaryRecord[] {
  return [
    ...model.templates.map((summary): SummaryRecord => ({
      kind: "template",
      value: {
        ...templateRecord(summary),
        ...{ total: summary.total, ...given({ sheet: sheetNames.get(summary.template.code) }) },
      },
    })),
    ...labels.used().map((value): SummaryRecord => ({ kind: "label", value })),
    ...fileRecords(model).map((value): SummaryRecord => ({ kind: "file", value })),
    ...askedBeforeRecords(model).map((value): SummaryRecord => ({ kind: "asked-before", value })),
  ];
}
