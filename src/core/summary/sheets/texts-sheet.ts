import { columnLetters, groupBy } from "../../base";
import type { Field } from "../../catalogue";
import type { CondensedText, SummaryModel, TemplateSummary } from "../../merge";
import { condensedTexts } from "../../merge";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Scalar, SheetDraft } from "../../workbook";
import { figuresLayout } from "../figures/figures-layout";
import type { Labels } from "../look/labels";
import type { Issuer } from "../look/official-page";
import { paper, writeAnnexHead, writeTitle } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
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
 * Nội dung: the texts of all units, told once each, by template, column and group; below them, for the paper, how many each
 * column holds. Undefined where there are none.
 */
export function textsSheet(parts: TextsSheetParts): SheetDraft | undefined {
  const { model, issuer } = parts;
  const fields = model.templates.flatMap(textsByField);
  if (fields.length === 0) return undefined;
  const rows = new SheetRows(WIDTHS);
  writeAnnexHead(rows, issuer, secrecyOf(model), PRINTED);
  writeTitle(rows, words.textsTitle, model, PRINTED);
  const headed = rows.rows.length;
  const head = rows.add(TITLES, { styles: TITLES.map(() => headCell.label), height: 32 });
  writeTexts(rows, fields, parts);
  const lastText = rows.rows.length;
  const firstPrinted = rows.add([]);
  writeContents(rows, fields);
  return rows.sheet(words.texts, {
    freeze: { rows: head },
    autoFilter: `A${head}:H${lastText}`,
    page: {
      ...paper(rows.sizeOf(PRINTED, headed)),
      repeatRows: `$1:$${headed}`,
      printArea: `$A$${firstPrinted}:$${columnLetters(PRINTED)}$${rows.rows.length}`,
    },
  });
}

function writeTexts(
  rows: SheetRows,
  fields: readonly TextsOfField[],
  { labels, sheetOf, mostLinks }: TextsSheetParts,
): void {
  const styles = [centred, centred, textCell, textCell, textCell, textCell, rowCounts, centred];
  let ordinal = 0;
  for (const { summary, texts } of fields) {
    const sheet = sheetOf(summary.template.code);
    const { first } = figuresLayout(summary).data;
    for (const found of texts) {
      ordinal += 1;
      const link =
        sheet === undefined || ordinal > mostLinks ? undefined : linkTo(sheet, first + found.firstRow);
      rows.table([ordinal, ...textCells(summary, found, labels), link], styles);
    }
  }
}

function textsByField(summary: TemplateSummary): readonly TextsOfField[] {
  const byField = groupBy(condensedTexts(summary), ({ field }) => field.key);
  return [...byField.values()].flatMap((texts) =>
    texts[0] === undefined ? [] : [{ summary, field: texts[0].field, texts }],
  );
}

/** Template, column, how many texts of how many units. */
function writeContents(rows: SheetRows, fields: readonly TextsOfField[]): void {
  rows.span({ value: words.textsNote, style: page.note }, [1, PRINTED]);
  const titles = [words.ordinal, words.template, words.field, words.countOfTexts, words.countOfUnits];
  rows.add(titles, { styles: titles.map(() => headCell.label), height: 20 });
  const styles = [centred, centred, textCell, rowCounts, rowCounts];
  for (const [at, { summary, field, texts }] of fields.entries()) {
    const units = new Set(texts.flatMap(({ orgUnits }) => orgUnits)).size;
    rows.table([at + 1, summary.template.code, field.label, texts.length, units], styles);
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

const linkTo = (sheet: string, row: number): CellDraft => ({
  value: `${words.see} ${row}`,
  jump: `${quoteSheet(sheet)}!A${row}`,
  style: linked,
});
