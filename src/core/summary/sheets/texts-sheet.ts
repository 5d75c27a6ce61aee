import { columnLetters, groupBy } from "../../base";
import type { Field } from "../../catalogue";
import type { CondensedText, SummaryModel, TemplateSummary } from "../../merge";
import { condensedTexts } from "../../merge";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Scalar, SheetDraft } from "../../workbook";
import { figuresLayout } from "../figures/figures-layout";
import type { Labels } from "../look/labels";
import type { Issuer } from "../look/official-page";
import { LINE_HEIGHT, paper, writeAnnexHead, writeTitle } from "../look/official-page";
import { ROW_HEIGHT, SheetRows } from "../look/sheet-rows";
import { centred, headCell, linked, page, rowCounts, textCell } from "../look/styles";
import { words } from "../look/words";

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
const WIDTHS = [5, 10, 32, 30, 42, 70, 7, 12];
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
  readonly texts: readonly CondensedText[];
}

/**
 * Nội dung: how many texts each column of each template holds, then the texts of all units, told once each, by template,
 * column and group. Undefined where there are none.
 */
export function textsSheet(parts: TextsSheetParts): SheetDraft | undefined {
  const { model, labels, issuer, sheetOf, mostLinks } = parts;
  const fields = model.templates.flatMap(textsByField);
  if (fields.length === 0) return undefined;
  const rows = new SheetRows(WIDTHS);
  writeAnnexHead(rows, issuer, secrecyOf(model), PRINTED);
  writeTitle(rows, words.textsTitle, model, PRINTED);
  writeContents(rows, fields);
  const lastPrinted = rows.add([]);
  const head = rows.add(TITLES, { styles: TITLES.map(() => headCell.label), height: 32 });
  const styles = [centred, centred, textCell, textCell, textCell, textCell, rowCounts, centred];
  const texts = fields.flatMap((one) => one.texts.map((found) => ({ summary: one.summary, found })));
  // Some links are those of the contents.
  const links = mostLinks - fields.length;
  for (const [index, { summary, found }] of texts.entries()) {
    const sheet = index < links ? sheetOf(summary.template.code) : undefined;
    rows.table([index + 1, ...textCells(summary, found, labels), linkTo(sheet, summary, found)], styles);
  }
  return {
    name: words.texts,
    columns: WIDTHS.map((width) => ({ width })),
    rowHeight: ROW_HEIGHT,
    rows: rows.rows,
    merges: rows.merges,
    autoFilter: `A${head}:H${rows.rows.length}`,
    page: paper(rows.sizeOf(PRINTED, lastPrinted), {
      printArea: `$A$1:$${columnLetters(PRINTED)}$${lastPrinted}`,
    }),
    gridLines: false,
  };
}

function textsByField(summary: TemplateSummary): readonly TextsOfField[] {
  const byField = groupBy(condensedTexts(summary), ({ field }) => field.key);
  return [...byField.values()].flatMap((texts) =>
    texts[0] === undefined ? [] : [{ summary, field: texts[0].field, texts }],
  );
}

/** Template, column, how many texts of how many units; each leads to its first text. */
function writeContents(rows: SheetRows, fields: readonly TextsOfField[]): void {
  rows.span({ value: words.textsNote, style: page.note }, [1, PRINTED], LINE_HEIGHT);
  const titles = [words.ordinal, words.template, words.field, words.countOfTexts, words.countOfUnits];
  rows.add(titles, { styles: titles.map(() => headCell.label), height: 20 });
  const styles = [centred, centred, textCell, rowCounts, rowCounts];
  // Below the contents follow a blank row and the head of the texts.
  let row = rows.next + fields.length + 2;
  for (const [at, { summary, field, texts }] of fields.entries()) {
    const label = { value: field.label, jump: `${quoteSheet(words.texts)}!A${row}`, style: linked };
    const units = new Set(texts.flatMap(({ orgUnits }) => orgUnits)).size;
    rows.table([at + 1, summary.template.code, label, texts.length, units], styles);
    row += texts.length;
  }
}

/** Texts of a confidential template make the whole sheet confidential. */
const secrecyOf = ({ templates }: SummaryModel): readonly [string, string] => [
  "",
  templates.some(({ template, rows }) => template.confidential && rows > 0) ? words.confidential : "",
];

function textCells(
  { template }: TemplateSummary,
  found: CondensedText,
  labels: Labels,
): readonly (Scalar | undefined)[] {
  const group = found.group.flatMap((value, place) => {
    const field = template.fields.find(({ key }) => key === template.groupBy[place]);
    return field === undefined ? [] : (labels.cellOf(field)(value) ?? words.notGiven);
  });
  const names = found.orgUnits.map((code) => labels.shortName(code)).join(", ");
  return [template.code, found.field.label, group.join("; "), names, found.text, found.rows];
}

function linkTo(
  sheet: string | undefined,
  summary: TemplateSummary,
  { firstRow }: CondensedText,
): CellDraft | undefined {
  if (sheet === undefined) return undefined;
  const row = figuresLayout(summary).data.first + firstRow;
  return { value: `${words.see} ${row}`, jump: `${quoteSheet(sheet)}!A${row}`, style: linked };
}
