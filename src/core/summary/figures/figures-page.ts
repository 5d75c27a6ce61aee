import { type Field, kindOf, measuredLabel } from "../../catalogue";
import type { TemplateSummary } from "../../merge";
import { type FiguresLayout, LEADING_KEYS, figuresLayout, trailingKeys } from "./figures-layout";

/** The sheet of one template on paper. */
export interface FiguresPage extends FiguresLayout {
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  /** Up to this column a page is printed: behind it stand the texts of the rows, to be read on the screen. */
  readonly lastPrinted: number;
  readonly printed: readonly Field[];
}

export function figuresPage(summary: TemplateSummary): FiguresPage {
  const layout = figuresLayout(summary);
  const widths = columnWidths(summary, layout);
  const last = lastPrinted(layout, widths);
  return {
    ...layout,
    widths,
    lastPrinted: last,
    printed: layout.fields.slice(0, last - LEADING_KEYS.length),
  };
}

/** Widths of STT, unit and rows, and of what stands behind the fields. */
const [LEADING_WIDTHS, TRAILING_WIDTHS] = [
  [5, 32, 7],
  [34, 14, 7, 20, 10],
];

/** In characters; text columns are kept narrow, their texts wrap. */
const columnWidths = (summary: TemplateSummary, { fields }: FiguresLayout): readonly number[] => [
  ...LEADING_WIDTHS,
  ...fields.map((field) => fieldWidth(field, summary)),
  ...TRAILING_WIDTHS.slice(0, trailingKeys(summary).length),
];

/** Number and date of a directive; of other groups their longest name, within bounds. */
const [GROUP_WIDTH, WIDEST_GROUP] = [19, 24];
function groupWidth({ key, type }: Field, { template, groups }: TemplateSummary): number {
  if (type === "directive") return GROUP_WIDTH;
  const place = template.groupBy.indexOf(key);
  const longest = groups.reduce((most, group) => Math.max(most, String(group.key[place] ?? "").length), 0);
  return Math.min(WIDEST_GROUP, Math.max(GROUP_WIDTH, longest + 1));
}

/** Room beside a figure, and for the decimals some have. */
const PADDING = 4;
/** Digits and the marks between thousands. */
const lengthOf = (value: number): number => (Math.round(value).toString().length * 4) / 3;
/** A day of the year, as it is shown. */
const MOMENT_WIDTH = 12;

/** Of the total and the units: where some figures are below 0 the total may be the smaller one. */
function largestOf(key: string, { total, units }: TemplateSummary): number | undefined {
  const values = [total, ...units.map(({ figures }) => figures)].flatMap(({ [key]: value }) =>
    typeof value === "number" ? [Math.abs(value)] : [],
  );
  return values.length === 0 ? undefined : values.reduce((most, value) => Math.max(most, value));
}

/** The header stays in view: it takes no more lines than this. */
const MOST_LINES = 4;

/** A column of figures is as wide as its largest needs: cut short, Excel shows "####". Another is as wide as in the template, within bounds. */
function fieldWidth(field: Field, summary: TemplateSummary): number {
  const { template } = summary;
  const [least, most] = kindOf(field).summaryWidth;
  const value = largestOf(field.key, summary);
  if (template.groupBy.includes(field.key)) return groupWidth(field, summary);
  const own = kindOf(field).isMoment ? MOMENT_WIDTH : Math.min(most, field.width);
  let fitting = Math.max(least, value === undefined ? own : lengthOf(value) + PADDING);
  while (linesOfLabel(field, fitting) > MOST_LINES) fitting += 1;
  return fitting;
}

/** Lines the label of a column takes; bold letters and broken words need a little more room than the letters counted. */
export const linesOfLabel = (field: Field, width: number): number =>
  Math.ceil((measuredLabel(field).length * 1.15) / width);

/** Characters a page needs for its heading. */
const NARROWEST_PAGE = 80;

/** The column of the last figure, or as many more as the heading needs. */
function lastPrinted({ keyFields, lastField }: FiguresLayout, widths: readonly number[]): number {
  let last = LEADING_KEYS.length + keyFields;
  const widthOf = (columns: number) => widths.slice(0, columns).reduce((sum, width) => sum + width, 0);
  while (last < lastField && widthOf(last) < NARROWEST_PAGE) last += 1;
  return last;
}
