import { type Field, kindOf, measuredLabel } from "../../catalogue";
import type { TemplateSummary } from "../../merge";
import { pageCharacters } from "../look/paper";
import { linesOfBold } from "../look/text-height";
import { type FiguresLayout, LEADING_KEYS, figuresLayout, trailingKeys } from "./figures-layout";

/** The sheet of one template on paper. */
export interface FiguresPage extends FiguresLayout {
  /** Of all columns, in characters. */
  readonly widths: readonly number[];
  /** Up to this column, the last figure, a page is printed: behind it stands what only the rows tell. */
  readonly lastPrinted: number;
  readonly printed: readonly Field[];
}

export function figuresPage(summary: TemplateSummary): FiguresPage {
  const layout = figuresLayout(summary);
  const printed = layout.fields.slice(0, layout.figureFields);
  return {
    ...layout,
    widths: columnWidths(summary, layout),
    lastPrinted: LEADING_KEYS.length + printed.length,
    printed,
  };
}

/** Widths of STT and rows, and of what stands behind the fields. */
const [ORDINAL_WIDTH, ROWS_WIDTH, TRAILING_WIDTHS] = [5, 7, [34, 14, 7, 20, 10]];
/** Names of units and groups, which wrap. */
const [NARROWEST_NAME, WIDEST_NAME] = [30, 54];
/** Characters the heading of a page needs. */
const NARROWEST_PAGE = 80;

/** In characters. The names take what the figures leave of a page; few figures stand wide apart. */
function columnWidths(summary: TemplateSummary, { fields, figureFields }: FiguresLayout): readonly number[] {
  const all = fields.map((field) => fieldWidth(field, summary));
  const figures = [ROWS_WIDTH, ...all.slice(0, figureFields)];
  const taken = figures.reduce((sum, width) => sum + width, ORDINAL_WIDTH);
  const roomOf = (orientation: "portrait" | "landscape") =>
    pageCharacters(figures.length + 2, orientation) - taken;
  const room = roomOf(roomOf("portrait") >= NARROWEST_NAME ? "portrait" : "landscape");
  const name = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, room));
  const spread = Math.max(0, NARROWEST_PAGE - taken - name) / figures.length;
  return [
    ...[ORDINAL_WIDTH, name, ...figures.map((width) => width + spread)],
    ...all.slice(figureFields),
    ...TRAILING_WIDTHS.slice(0, trailingKeys(summary).length),
  ];
}

/** Number and date of a directive; of other groups their longest name, within bounds. */
const [GROUP_WIDTH, WIDEST_GROUP] = [21, 40];
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

/** Lines the label of a column takes. */
export const linesOfLabel = (field: Field, width: number): number => linesOfBold(measuredLabel(field), width);
