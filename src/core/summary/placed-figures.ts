import { cellAddress, columnNumber } from "../base";
import { type Field, type TaskKind, aggregationOf, givesFigure } from "../catalogue";
import type { Figures, SummaryModel, TemplateSummary, UnitGroup } from "../merge";
import type { FieldValue } from "../submissions";
import { COVERAGE_ROWS_ABOVE, coverageColumn } from "./sheets/coverage-sheet";
import { type SendingCount, placedSendings } from "./sheets/key-figures";
import { figuresLayout } from "./figures/figures-layout";
import { sheetNames } from "./sheet-names";
import { words } from "./look/words";

/** A number of the summary, and the cell it stands in. */
export interface PlacedFigure {
  /** Says which figure it is, wherever it stands in another summary of the same units. */
  readonly key: string;
  readonly value: number;
  readonly sheet: string;
  /** `D10` */
  readonly cell: string;
  /** The column it condenses; absent for counts of rows and units. */
  readonly field?: Field;
}

/** Which line of a template's sheet a figure stands in: the total, one of the groups, subtotals or units, the rows of a choice. */
export type FigureLine =
  | { readonly of: "total" }
  | { readonly of: "group"; readonly values: readonly (FieldValue | undefined)[] }
  | { readonly of: "unit"; readonly orgUnit: string }
  | { readonly of: "subtotal"; readonly by: UnitGroup["by"]; readonly code: string }
  | { readonly of: "choice"; readonly field: string; readonly value: FieldValue | undefined };

/** Stands for the number of rows in place of a field's key. */
export const ROW_COUNT = "_soDong";
const ROW_COUNT_COLUMN = 3;

const keyOfLine = (line: FigureLine): string => {
  switch (line.of) {
    case "total":
      return "total";
    case "group":
      return `group:${JSON.stringify(line.values.map((value) => value ?? null))}`;
    case "unit":
      return `unit:${line.orgUnit}`;
    case "subtotal":
      return `${line.by}:${line.code}`;
    case "choice":
      return `choice:${line.field}:${JSON.stringify(line.value ?? null)}`;
  }
};

/** By template, line and field. */
export const figureKeyOf = (template: string, line: FigureLine, field: string): string =>
  [template, keyOfLine(line), field].join("|");
export const sendingKeyOf = (count: SendingCount): string => `sending|${count}`;
export const coverageKeyOf = (directive: string, kind: TaskKind): string => `coverage|${directive}|${kind}`;

/**
 * Every number of the summary with its place, as `summaryWorkbook` writes it. A blank is no number: it is not there.
 * The keys are those of `figureKeyOf`, `sendingKeyOf` and `coverageKeyOf`.
 */
export function placedFigures(model: SummaryModel): ReadonlyMap<string, PlacedFigure> {
  const names = sheetNames(model);
  const all = [
    ...sendingFigures(model),
    ...coverageFigures(model),
    ...model.templates.flatMap((summary) => {
      const sheet = names.get(summary.template.code);
      return sheet === undefined ? [] : templateFigures(summary, sheet);
    }),
  ];
  return new Map(all.map((figure) => [figure.key, figure]));
}

const sendingFigures = (model: SummaryModel): readonly PlacedFigure[] =>
  placedSendings(model).map(({ count, value, cell }) => ({
    ...{ key: sendingKeyOf(count), value, sheet: words.overview, cell },
  }));

function coverageFigures({ coverage }: SummaryModel): readonly PlacedFigure[] {
  return coverage.flatMap(({ directive, actions }, row) =>
    actions.map(({ kind, done }, at) => ({
      key: coverageKeyOf(directive.id, kind),
      value: done.length,
      sheet: words.coverage,
      cell: cellAddress(COVERAGE_ROWS_ABOVE + 1 + row, coverageColumn(at)),
    })),
  );
}

function templateFigures(summary: TemplateSummary, sheet: string): readonly PlacedFigure[] {
  const { totalRow, firstUnitRow, subtotalRows } = figuresLayout(summary);
  const line = lineFigures(summary, sheet);
  return [
    ...line({ of: "total" }, totalRow, summary.rows, summary.total),
    ...summary.groups.flatMap(({ key, rows, figures }, at) =>
      line({ of: "group", values: key }, totalRow + 2 + at, rows, figures),
    ),
    ...summary.subtotals.flatMap(({ by, code, rows, figures }, at) =>
      line({ of: "subtotal", by, code }, subtotalRows[at] ?? 0, rows, figures),
    ),
    ...summary.units.flatMap(({ orgUnit, rows, figures }, at) =>
      line({ of: "unit", orgUnit }, firstUnitRow + at, rows, figures),
    ),
    ...choiceLines(summary).flatMap(({ row, rows, ...choice }) => line(choice, row, rows, {})),
  ];
}

function choiceLines({ choices, ...summary }: TemplateSummary) {
  const { firstUnitRow } = figuresLayout({ choices, ...summary });
  let row = firstUnitRow + summary.units.length + 1; // below the band over all choices
  return choices.flatMap(({ field, counts }) => {
    const first = row + 1; // below the band that names the field
    row = first + counts.length;
    return counts.map(({ value, rows }, at) => ({
      of: "choice" as const,
      field,
      value,
      rows,
      row: first + at,
    }));
  });
}

/** The figures of one line: the count of its rows, and every number among its fields. */
function lineFigures(summary: TemplateSummary, sheet: string) {
  const { template } = summary;
  const { data } = figuresLayout(summary);
  const figured = template.fields.filter(({ aggregate }) => givesFigure(aggregate));
  const columns = figured.map((field) => ({ field, column: columnNumber(data.columnOf(field.key)) }));
  return (line: FigureLine, row: number, rows: number, figures: Figures): readonly PlacedFigure[] => [
    {
      key: figureKeyOf(template.code, line, ROW_COUNT),
      value: rows,
      sheet,
      cell: cellAddress(row, ROW_COUNT_COLUMN),
    },
    ...columns.flatMap(({ field, column }): readonly PlacedFigure[] => {
      const value = figures[field.key];
      if (typeof value !== "number") return [];
      const placed = { value, sheet, cell: cellAddress(row, column) };
      const counts = aggregationOf(field).isCount === true;
      return [{ key: figureKeyOf(template.code, line, field.key), ...placed, ...(counts ? {} : { field }) }];
    }),
  ];
}
