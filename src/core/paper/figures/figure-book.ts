import type { CatalogueIndex } from "../../catalogue";
import type { SummaryModel, TemplateSummary } from "../../merge";
import { type FigureLine, type PlacedFigure, figureKeyOf, placedFigures, sendingKeyOf } from "../../summary";
import { isYear } from "../../templates";
import type { NumberPiece } from "../language/pieces";
import { type PeriodComparison, comparisonWith } from "./comparison";
import { isShare, sayFigureValue, sayNumber } from "./say-number";

/** All that a paper may tell of one merge: figures with their places, and the earlier ones beside them. */
export interface FigureBook {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  /** Undefined without an earlier summary, or where the two are not of one kind. */
  readonly comparison: PeriodComparison | undefined;
  readonly summaryOf: (template: string) => TemplateSummary | undefined;
  readonly figure: (key: string) => PlacedFigure | undefined;
  readonly allFigures: () => Iterable<PlacedFigure>;
  /** The figure as a number of a sentence; undefined where nothing was reported. */
  readonly number: (key: string) => NumberPiece | undefined;
  /** The line a sentence about a template tells of: the total, or of several years the last. */
  readonly mainLine: (template: string) => FigureLine | undefined;
}

export interface BookParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  /** The summary of the period to compare with. */
  readonly earlier?: SummaryModel;
}

export function figureBook({ model, index, earlier }: BookParts): FigureBook {
  const placed = placedFigures(model);
  const summaries = new Map(model.templates.map((summary) => [summary.template.code, summary]));
  return {
    model,
    index,
    comparison: earlier === undefined ? undefined : comparisonWith(earlier, model, index),
    summaryOf: (template) => summaries.get(template),
    figure: (key) => placed.get(key),
    allFigures: () => placed.values(),
    number: (key) => {
      const figure = placed.get(key);
      return figure === undefined ? undefined : numberOf(figure);
    },
    mainLine: (template) => {
      const summary = summaries.get(template);
      return summary === undefined || summary.rows === 0 ? undefined : mainLineOf(summary);
    },
  };
}

export const numberOf = (figure: PlacedFigure): NumberPiece => ({
  kind: "number",
  text: textOfFigure(figure),
  trace: { key: figure.key, sheet: figure.sheet, cell: figure.cell },
});

/** A figure that is written in hundredths: a share, or the rate of reporting. */
export const isInHundredths = ({ key, field }: PlacedFigure): boolean => isShare(field) || key === RATE_KEY;
const RATE_KEY = sendingKeyOf("reportingRate");

/** A figure as a paper writes it: "1.234", "95,56%". */
export const textOfFigure = ({ key, value, field }: PlacedFigure): string =>
  key === RATE_KEY ? `${sayNumber(value * 100, 1)}%` : sayFigureValue(value, field);

/** Figures of several years are no sum: the last year's stand for them, where the sheet has a line for each year. */
function mainLineOf({ template, groups }: TemplateSummary): FigureLine | undefined {
  const yearAt = template.groupBy.findIndex((key) =>
    template.fields.some((one) => one.key === key && isYear(one)),
  );
  if (yearAt === -1) return { of: "total" };
  const years = groups.flatMap(({ key }) => {
    const year = key[yearAt];
    return typeof year === "number" ? [year] : [];
  });
  const last = Math.max(...years);
  if (years.every((year) => year === last)) return { of: "total" };
  return template.groupBy.length === 1 ? { of: "group", values: [last] } : undefined;
}

/** Key of a template's main figure. */
export function mainKey(book: FigureBook, template: string, field: string): string | undefined {
  const line = book.mainLine(template);
  return line === undefined ? undefined : figureKeyOf(template, line, field);
}
