import { columnLetters } from "../../base";
import type { CondensedText, SummaryModel, TemplateSummary } from "../../merge";
import { condensedTexts } from "../../merge";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Scalar, SheetDraft } from "../../workbook";
import { figuresLayout } from "../figures/figures-layout";
import type { Labels } from "../look/labels";
import type { Issuer } from "../look/official-page";
import { landscape, writeAnnexHead, writeTitle } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, headCell, linked, rowCounts, textCell } from "../look/styles";
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
const WIDTHS = [5, 8, 32, 30, 42, 70, 7, 12];
/** The last two columns lead through the workbook and say nothing on paper. */
const PRINTED = 6;

export interface TextsSheetParts {
  readonly model: SummaryModel;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** Name of the sheet of a template. */
  readonly sheetOf: (template: string) => string | undefined;
  /** How many links the sheet may hold. */
  readonly mostLinks: number;
}

/** Nội dung: the texts of all units, told once each, by template, column and group. Undefined where there are none. */
export function textsSheet({
  model,
  labels,
  issuer,
  sheetOf,
  mostLinks,
}: TextsSheetParts): SheetDraft | undefined {
  const texts = model.templates.flatMap((summary) =>
    condensedTexts(summary).map((found) => ({ summary, found })),
  );
  if (texts.length === 0) return undefined;
  const rows = new SheetRows(WIDTHS);
  writeAnnexHead(rows, issuer, secrecyOf(model), TITLES.length);
  writeTitle(rows, words.textsTitle, model, TITLES.length);
  const head = rows.add(TITLES, { styles: TITLES.map(() => headCell.label), height: 32 });
  const styles = [centred, centred, textCell, textCell, textCell, textCell, rowCounts, centred];
  for (const [index, { summary, found }] of texts.entries()) {
    const sheet = index < mostLinks ? sheetOf(summary.template.code) : undefined;
    rows.table([index + 1, ...textCells(summary, found, labels), linkTo(sheet, summary, found)], styles);
  }
  return {
    name: words.texts,
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.rows,
    merges: rows.merges,
    freeze: { rows: head },
    autoFilter: `A${head}:H${rows.rows.length}`,
    page: landscape({
      repeated: [head, head],
      printArea: `$A$1:$${columnLetters(PRINTED)}$${rows.rows.length}`,
    }),
    gridLines: false,
  };
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
