import { rememberedOf } from "../../base";
import type { CatalogueIndex, Field, Template } from "../../catalogue";
import { guidanceLines, labelLines, linesOf, UNIT_SIZE } from "../look/text-size";
import { draftValue } from "../field/draft-value";

const ORDINAL_WIDTH = 6;
const CHECK_WIDTH = 44;
/** In characters: a table wider than this is too small to read once shrunk to one A4 page across. */
const READABLE_TABLE = 200;
/** Columns up to this width hold figures and days, and keep it. */
const NARROW = 12;
/** The most lines of a label: the header stays in view, and under an upper header it has one line less. */
const MOST_LINES = 3;

/**
 * Widths from STT to "Kiểm tra". Fields have the width the catalogue says, or what their label asks for; where the
 * table would be too wide for the page, its wide columns share what room there is, and where it is narrower than its
 * guidance, all of them grow. Preset values keep to one line: rows grow when somebody types in them, not when the
 * file is opened.
 */
export function columnWidths(template: Template, index: CatalogueIndex): readonly number[] {
  const { fields } = template;
  const least = fields.map((field) => Math.max(headerWidth(field), presetWidth(field, template, index)));
  const wished = fields.map((field, at) => Math.max(field.width, least[at] ?? 0));
  const narrow = sumOf(wished.filter((width) => width <= NARROW));
  const wide = sumOf(wished) - narrow;
  const share = Math.min(1, (READABLE_TABLE - ORDINAL_WIDTH - narrow) / wide);
  const fitted = wished.map((width, at) =>
    width <= NARROW ? width : Math.max(NARROW, least[at] ?? 0, Math.round(width * share)),
  );
  return [ORDINAL_WIDTH, ...grownTo(guidanceWidth(template) - ORDINAL_WIDTH, fitted), CHECK_WIDTH];
}

const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** The same widths, in proportion, so that they hold at least `total` together. */
function grownTo(total: number, widths: readonly number[]): readonly number[] {
  const growth = Math.max(1, total / sumOf(widths));
  return widths.map((width) => Math.ceil(width * growth));
}

/** The width at which the guidance takes one line, within what can be read. */
const guidanceWidth = rememberedOf(({ guidance }: Template): number => {
  let width = 1;
  while (width < READABLE_TABLE && guidanceLines(guidance, width) > 1) width += 1;
  return width;
});

/** The least width at which the label takes few lines, and the unit of measure one. */
const headerWidth = rememberedOf(({ label, unitOfMeasure = "", group }: Field): number => {
  const most = group === undefined ? MOST_LINES : MOST_LINES - 1;
  const fits = (width: number): boolean =>
    labelLines(label, width) <= most && linesOf(`(${unitOfMeasure})`, width, UNIT_SIZE) <= 1;
  let width = 1;
  while (!fits(width)) width += 1;
  return width;
});

const presetWidth = (field: Field, { presetRows }: Template, index: CatalogueIndex): number =>
  Math.max(0, ...presetRows.map((row) => String(draftValue(field, row[field.key] ?? "", index)).length + 2));
