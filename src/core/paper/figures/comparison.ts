import type { CatalogueIndex } from "../../catalogue";
import {
  type SuccessionWorld,
  type SummaryModel,
  type TemplateSummary,
  type UnitFigures,
  asNow,
  isSameUnits,
} from "../../merge";
import type { PlacedFigure } from "../../summary";
import { placedFigures } from "../../summary";
import type { NumberPiece, Piece } from "../language/pieces";
import { plainPiece } from "../language/pieces";
import { isShare, sayFigureValue, sayNumber } from "./say-number";

/** An earlier period's figures beside this one's; the clause that tells how a figure changed. */
export interface PeriodComparison {
  /** Why the template's figures are not compared; undefined where they are. */
  readonly refusal: (template: string) => ComparisonRefusal | undefined;
  /** "(tăng 12 lớp, 5,3% so với cùng kỳ)"; undefined where there is nothing to compare with. */
  readonly clause: (template: string, figure: PlacedFigure) => readonly Piece[] | undefined;
  /** Every change by the key of its figure's difference: what a number in such a clause should be. */
  readonly change: (figure: PlacedFigure) => number | undefined;
}

export interface ComparisonRefusal {
  /** How many units reported then, and now. */
  readonly before: number;
  readonly now: number;
}

/** Marks the key of a difference, and of the share it makes. */
export const CHANGE_KEY = "change|";
export const SHARE_KEY = "change-share|";

/**
 * Compares with an earlier summary: counts as differences, shares in percentage points, templates only where the same
 * units reported then as now (a unit that gave way to one other stands for it), and nothing where the two periods are
 * of different kinds.
 */
export function comparisonWith(
  earlier: SummaryModel,
  now: SummaryModel,
  index: CatalogueIndex,
): PeriodComparison | undefined {
  if (earlier.period.kind !== now.period.kind || earlier.period.id === now.period.id) return undefined;
  const before = placedFigures(earlier);
  const known = new Map(now.templates.map((summary) => [summary.template.code, summary]));
  const refusals = new Map(
    earlier.templates.map((summary) => [
      summary.template.code,
      refusalOf(summary, known.get(summary.template.code)?.units ?? [], {
        ...{ index, then: earlier.period.cutOffDate, on: now.period.cutOffDate },
      }),
    ]),
  );
  const name = earlier.period.year === now.period.year - 1 ? "cùng kỳ" : earlier.period.name;
  const valueBefore = ({ key }: PlacedFigure) => before.get(key)?.value;
  return {
    refusal: (template) => refusals.get(template),
    clause: (template, figure) => {
      const value = valueBefore(figure);
      if (value === undefined || !refusals.has(template) || refusals.get(template) !== undefined)
        return undefined;
      return clauseOf(figure, value, name);
    },
    change: (figure) => {
      const value = valueBefore(figure);
      return value === undefined ? undefined : figure.value - value;
    },
  };
}

/** The same bodies reported then as now, each whole: units that gave way stand in those that took them over. */
function refusalOf(
  before: TemplateSummary,
  now: readonly UnitFigures[],
  world: SuccessionWorld,
): ComparisonRefusal | undefined {
  const isSame = isSameUnits(asNow(before, world), now);
  return isSame ? undefined : { before: before.units.length, now: now.length };
}

function clauseOf(figure: PlacedFigure, before: number, name: string): readonly Piece[] {
  const { field, value } = figure;
  const change = value - before;
  const said = sayFigureValue(Math.abs(change), field).replace(/%$/, "");
  if (said === "0") return [plainPiece(`(bằng ${name})`)];
  const word = change > 0 ? "tăng" : "giảm";
  const number = (text: string, mark: string): NumberPiece => ({
    kind: "number",
    text,
    trace: { key: mark + figure.key, sheet: figure.sheet, cell: figure.cell },
  });
  if (isShare(field))
    return [plainPiece(`(${word} `), number(said, CHANGE_KEY), plainPiece(` điểm phần trăm so với ${name})`)];
  const unit = field?.unitOfMeasure === undefined ? "" : ` ${field.unitOfMeasure}`;
  const share = before === 0 ? undefined : `${sayNumber((Math.abs(change) / before) * 100, 1)}%`;
  return [
    plainPiece(`(${word} `),
    number(said, CHANGE_KEY),
    plainPiece(unit),
    ...(share === undefined ? [] : [plainPiece(", "), number(share, SHARE_KEY)]),
    plainPiece(` so với ${name})`),
  ];
}
