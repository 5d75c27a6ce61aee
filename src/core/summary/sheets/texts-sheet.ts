import { columnLetters, groupBy } from "../../base";
import type { Field } from "../../catalogue";
import type { CondensedText, SummaryModel, TemplateSummary, ToldTogether } from "../../merge";
import { textKey, toldTogether } from "../../merge";
import { DECISION_WORDS } from "../../submissions";
import { COLOURS } from "../../templates";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Scalar, SheetDraft, Style } from "../../workbook";
import { figuresLayout } from "../figures/figures-layout";
import type { Labels } from "../look/labels";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { paper } from "../look/paper";
import type { Issuer } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, linked, rowCounts, textCell } from "../look/styles";
import { filled, words } from "../look/words";

const TITLES = [
  words.ordinal,
  words.template,
  words.field,
  words.group,
  words.orgUnit,
  words.text,
  words.rows,
  words.summaryRow,
];
const WIDTHS = [6, 10, 32, 30, 42, 70, 7, 14];
/** Beside them, where the board moved texts (RULES.md M43). */
const BY_BOARD_WIDTH = 14;
/** The list of what there is goes on paper; the texts themselves are read, and printed by whoever selects them. */
const PRINTED = 5;

export interface TextsSheetParts {
  readonly model: SummaryModel;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** Name of the sheet of a template. */
  readonly sheetOf: (template: string) => string | undefined;
  /** How many links the sheet may hold. */
  readonly mostLinks: number;
}

/** The texts of one column of a template. */
interface TextsOfField {
  readonly summary: TemplateSummary;
  readonly field: Field;
  readonly texts: readonly ToldTogether[];
}

/**
 * Nội dung: the texts of all units, told once each, by template, column and group; those that say the same in other words
 * stand together under a line with all who wrote them (RULES.md M41). Below them, for the paper, how many each column holds. Undefined where there are none.
 */
export function textsSheet(parts: TextsSheetParts): SheetDraft | undefined {
  const { model, issuer } = parts;
  const fields = model.templates.flatMap(textsByField);
  if (fields.length === 0) return undefined;
  const isMoved = model.templates.some(({ moved = [] }) => moved.length > 0);
  const titles = isMoved ? [...TITLES, words.textsByBoard] : TITLES;
  const rows = new SheetRows([...WIDTHS, ...(isMoved ? [BY_BOARD_WIDTH] : [])]);
  writeAnnexHead(rows, issuer, secrecyOf(model), PRINTED);
  writeTitle(rows, words.textsTitle, model, PRINTED);
  const headed = rows.last;
  const head = rows.labels(titles);
  writeTexts(rows, fields, parts);
  const lastText = rows.last;
  const firstPrinted = rows.add([]);
  writeContents(rows, fields);
  const { columns, height } = rows.sizeOf(PRINTED);
  const between = rows.sizeOf(PRINTED, firstPrinted - 1).height - rows.sizeOf(PRINTED, headed).height;
  return rows.sheet(words.texts, {
    freeze: { rows: head },
    autoFilter: `A${head}:${columnLetters(titles.length)}${lastText}`,
    page: {
      ...paper({ columns, height: height - between }),
      repeatRows: `$1:$${headed}`,
      printArea: `$A$${firstPrinted}:$${columnLetters(PRINTED)}$${rows.last}`,
    },
  });
}

function writeTexts(
  rows: SheetRows,
  fields: readonly TextsOfField[],
  { labels, sheetOf, mostLinks }: TextsSheetParts,
): void {
  let written = 0;
  let ordinal = 0;
  for (const { summary, texts } of fields) {
    const sheet = sheetOf(summary.template.code);
    const { first } = figuresLayout(summary).data;
    const byBoard = movedWords(summary);
    const write = (number: number | string, found: CondensedText) => {
      written += 1;
      const link =
        sheet === undefined || written > mostLinks ? undefined : linkTo(sheet, first + found.firstRow);
      const cells = [number, ...textCells(summary, found, labels), link];
      const moved = byBoard(found);
      rows.table(moved === undefined ? cells : [...cells, moved], STYLES);
    };
    for (const told of texts) {
      ordinal += 1;
      const { wordings } = told;
      if (wordings.length === 1) write(ordinal, wordings[0]);
      else {
        const many = filled(words.wordingsOf, { count: wordings.length });
        rows.table([ordinal, ...textCells(summary, told, labels), many], TOGETHER);
        for (const [nth, one] of wordings.entries()) write(`${ordinal}.${nth + 1}`, one);
      }
    }
  }
}

/** How the sheet of decisions calls what the board did with a text. */
function movedWords({ moved = [] }: TemplateSummary): (found: CondensedText) => string | undefined {
  if (moved.length === 0) return () => undefined;
  const kinds = new Map(
    moved.map(
      ({ field, text, under }) => [textKey(field, text), under === undefined ? "split" : "join"] as const,
    ),
  );
  return ({ field, text }) => {
    const kind = kinds.get(textKey(field.key, text));
    return kind && DECISION_WORDS[kind][0];
  };
}

const STYLES = [centred, centred, textCell, textCell, textCell, textCell, rowCounts, centred, centred];

/** The line over several wordings: its text stands out, and its names take no more room than elsewhere. */
const TOGETHER = STYLES.map((style): Style => ({
  ...style,
  fill: COLOURS.header,
  ...(style === textCell ? {} : { font: { ...style.font, bold: true } }),
}));

function textsByField(summary: TemplateSummary): readonly TextsOfField[] {
  const byField = groupBy(toldTogether(summary), ({ field }) => field.key);
  return [...byField.values()].flatMap((texts) =>
    texts[0] === undefined ? [] : [{ summary, field: texts[0].field, texts }],
  );
}

/** Template, column, how many texts of how many units. */
function writeContents(rows: SheetRows, fields: readonly TextsOfField[]): void {
  rows.note(words.textsNote, PRINTED);
  const titles = [words.ordinal, words.template, words.field, words.countOfTexts, words.countOfUnits];
  rows.labels(titles);
  const styles = [centred, centred, textCell, rowCounts, rowCounts];
  for (const [at, { summary, field, texts }] of fields.entries()) {
    const units = new Set(texts.flatMap(({ orgUnits }) => orgUnits)).size;
    const count = texts.reduce((sum, { wordings }) => sum + wordings.length, 0);
    rows.table([at + 1, summary.template.code, field.label, count, units], styles);
  }
}

/** Texts of a confidential template make the whole sheet confidential. */
const secrecyOf = ({ templates }: SummaryModel): readonly [string, string] => [
  "",
  templates.some(({ template, rows }) => template.confidential && rows > 0) ? words.confidential : "",
];

function textCells(
  { template }: TemplateSummary,
  found: Pick<CondensedText, "field" | "group" | "text" | "orgUnits" | "rows">,
  labels: Labels,
): readonly (Scalar | undefined)[] {
  const group = found.group.flatMap((value, place) => {
    const field = template.fields.find(({ key }) => key === template.groupBy[place]);
    return field === undefined ? [] : (labels.cellOf(field)(value) ?? words.notGiven);
  });
  const names = found.orgUnits.map((code) => labels.shortName(code)).join(", ");
  return [template.code, found.field.label, group.join("; "), names, found.text, found.rows];
}

const linkTo = (sheet: string, row: number): CellDraft => ({
  value: `${words.see} ${row}`,
  jump: `${quoteSheet(sheet)}!A${row}`,
  style: linked,
});
