import { parseVietnameseNumber } from "../../base";
import type { Row } from "../../workbook";
import type { PlannedColumns } from "./classify-row";
import type { Values } from "../entry/entry-context";
import type { Findings } from "../read-field/findings";
import { shownNumber } from "../read-field/findings";
import type { TemplatePlan } from "../entry/reading-plan";
import { lineWord } from "./line-words";
import { textOf } from "../sheet-cells";

/** A figure typed into a row that may be a total. */
interface Figure {
  readonly key: string;
  readonly column: number;
  readonly value: number;
}

/** Field key → sum. */
type Sums = ReadonlyMap<string, number>;

interface TotalCandidate {
  readonly row: number;
  readonly label: string;
  readonly figures: readonly Figure[];
  /** Something besides the label says what the row is about, as in an entry. */
  readonly tellsRow: boolean;
  /** Of all entries above, and of those since the total before. */
  readonly sums: readonly Sums[];
}

const TOLERANCE = 1e-6;

/**
 * Totals typed or pasted among the entries. A row that says "Tổng cộng" never counts; whether it is right (sum
 * of the entries above, of its group, or of all) is said once all entries are read.
 */
export class TotalRows {
  private readonly all = new Map<string, number>();
  private readonly sinceLast = new Map<string, number>();
  private readonly candidates: TotalCandidate[] = [];
  private readonly figureKeys: readonly string[];

  constructor(
    plan: TemplatePlan,
    private readonly planned: PlannedColumns,
  ) {
    this.figureKeys = plan.fields.filter(({ isFigure }) => isFigure).map(({ field }) => field.key);
  }

  addEntry(values: Values): void {
    for (const key of this.figureKeys) {
      const value = values[key];
      if (typeof value !== "number") continue;
      this.all.set(key, (this.all.get(key) ?? 0) + value);
      this.sinceLast.set(key, (this.sinceLast.get(key) ?? 0) + value);
    }
  }

  addTotal(row: Row): void {
    this.candidates.push({
      row: row.number,
      label: labelOf(row),
      figures: this.figuresOf(row),
      tellsRow: this.tellsRow(row),
      sums: [new Map(this.all), new Map(this.sinceLast)],
    });
    this.sinceLast.clear();
  }

  /** A row without any word for it: nothing tells what it is about, and its figures are the sums so far. */
  isUnlabelledTotal(row: Row): boolean {
    if (this.tellsRow(row)) return false;
    const figures = this.figuresOf(row);
    return figures.length > 1 && (agrees(figures, this.all) || agrees(figures, this.sinceLast));
  }

  report(findings: Findings): void {
    for (const { row, label, figures, tellsRow, sums } of this.candidates) {
      const right = [...sums, this.all].some((sum) => agrees(figures, sum));
      const wrong = figures.find(({ key, value }) => !isClose(value, this.all.get(key) ?? 0));
      if (tellsRow && !(right && figures.some(({ value }) => value !== 0))) {
        findings.addAt({ row }, "submission.total-row-unclear", { found: label });
      } else if (right || wrong === undefined) {
        findings.addAt({ row }, "submission.total-row-skipped", { found: label });
      } else {
        const facts = { printed: shownNumber(wrong.value), sum: shownNumber(this.all.get(wrong.key) ?? 0) };
        findings.addAt({ row, column: wrong.column, field: wrong.key }, "submission.total-row-differs", {
          found: label,
          facts,
        });
      }
    }
  }

  private figuresOf({ cells }: Row): readonly Figure[] {
    return cells.flatMap(({ column, kind, value }) => {
      const plan = this.planned[column];
      if (!plan?.isFigure) return [];
      const number = kind === "number" && typeof value === "number" ? value : numberIn(value);
      return number === undefined ? [] : [{ key: plan.field.key, column, value: number }];
    });
  }

  private tellsRow({ cells }: Row): boolean {
    return cells.some((cell) => {
      if (!this.planned[cell.column]?.tellsRow) return false;
      const text = textOf(cell);
      return cell.kind !== "text" || (text !== undefined && text !== labelOf({ cells }));
    });
  }
}

const labelOf = ({ cells }: Pick<Row, "cells">): string => {
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== undefined && lineWord(text) === "total") return text;
  }
  return "";
};

const numberIn = (value: unknown): number | undefined => {
  if (typeof value !== "string") return undefined;
  const reading = parseVietnameseNumber(value, { grouping: "thousands" });
  return reading.kind === "number" && !reading.percent ? reading.value : undefined;
};

const agrees = (figures: readonly Figure[], sums: Sums): boolean =>
  figures.length > 0 && figures.every(({ key, value }) => isClose(value, sums.get(key) ?? 0));

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
