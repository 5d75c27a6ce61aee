import type { CatalogueIndex, Field, Template } from "../../catalogue";
import { draftValue } from "../field/draft-value";

const ORDINAL_WIDTH = 6;
const CHECK_WIDTH = 44;
/** In characters: a table wider than this is too small to read once shrunk to one A4 page across. */
const READABLE_TABLE = 200;
/** Columns up to this width hold figures and days, and keep it. */
const NARROW = 12;

/**
 * Widths from STT to "Kiểm tra". Fields have the width the catalogue says; where the table would be too wide for
 * the page, its wide columns share what room there is. Preset values keep to one line: rows grow when somebody
 * types in them, not when the file is opened.
 */
export function columnWidths(template: Template, index: CatalogueIndex): readonly number[] {
  const { fields } = template;
  const wished = fields.map(({ width }) => width);
  const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
  const narrow = sumOf(wished.filter((width) => width <= NARROW));
  const wide = sumOf(wished) - narrow;
  const share = Math.min(1, (READABLE_TABLE - ORDINAL_WIDTH - narrow) / wide);
  const shrunk = (field: Field): number =>
    Math.max(NARROW, presetWidth(field, template, index), Math.round(field.width * share));
  return [
    ORDINAL_WIDTH,
    ...fields.map((field) => (field.width <= NARROW ? field.width : shrunk(field))),
    CHECK_WIDTH,
  ];
}

const presetWidth = (field: Field, { presetRows }: Template, index: CatalogueIndex): number =>
  Math.max(0, ...presetRows.map((row) => String(draftValue(field, row[field.key] ?? "", index)).length + 2));
