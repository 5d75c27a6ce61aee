import { foldKey, parseVietnameseNumber } from "../../base";
import type { Row } from "../../workbook";
import type { PlannedColumns } from "./planned-columns";
import type { Values } from "../entry/entry-context";
import type { Findings } from "../read-field/findings";
import { isDash } from "../read-field/field-reader";
import { shownNumber } from "../read-field/findings";
import type { SubmissionCode } from "../issues";
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

/**
 * How a row shows itself a total: it "says" so ("Tổng cộng"), it "adds" up other rows by its formula, or its figures
 * "stand-alone" behind a text that is no entry's.
 */
type TotalSign = "says" | "adds" | "stand-alone";

interface TotalCandidate {
  readonly row: number;
  readonly sign: TotalSign;
  readonly label: string;
  readonly figures: readonly Figure[];
  /** Something besides the label says what the row is about, as in an entry. */
  readonly tellsRow: boolean;
  /** Of all entries above, of those since the total before, and of those up to the next one. */
  readonly sums: readonly [Sums, Sums, Map<string, number>];
}

const TOLERANCE = 1e-6;
/** "Lũy kế từ đầu năm" adds what earlier reports said: it is no sum of these rows. */
const CARRIED = /(?:^| )(?:luy ke|cong don)(?: |$)/;
const UNNAMED_SUM = "=SUM(…)";

/**
 * Totals typed or pasted among the entries. A row that says "Tổng cộng" never counts; whether it is right (sum
 * of the entries above, of its group, or of all) is said once all entries are read.
 */
export class TotalRows {
  private readonly all = new Map<string, number>();
  private sinceLast = new Map<string, number>();
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

  addTotal(row: Row, isLumped = false): void {
    const adds = row.cells.some(({ column, addsRows }) => addsRows && this.planned[column]?.isFigure);
    const says = totalWords(row);
    const label = says ?? this.firstText(row);
    const sums: TotalCandidate["sums"] = [new Map(this.all), this.sinceLast, new Map()];
    this.candidates.push({
      row: row.number,
      sign: says !== undefined ? "says" : adds ? "adds" : "stand-alone",
      label: label ?? UNNAMED_SUM,
      figures: this.figuresOf(row),
      tellsRow: !isLumped && this.tellsRow(row, label),
      sums,
    });
    // What follows belongs to this row's group, should it be the heading of one.
    this.sinceLast = sums[2];
  }

  /** A row without any word for it: nothing tells what it is about, and its figures are the sums so far. */
  isUnlabelledTotal(row: Row): boolean {
    return !this.tellsRow(row, undefined) && !this.isGiven(row) && this.isSumSoFar(row);
  }

  /** More than one figure, each the sum of the entries above, or of those since the last total. */
  isSumSoFar(row: Row): boolean {
    const figures = this.figuresOf(row).filter(({ value }) => value !== 0);
    return figures.length > 1 && (agrees(figures, this.all) || agrees(figures, this.sinceLast));
  }

  /** Names a row the board gives: whatever its figures are, they are its own. */
  private isGiven({ cells }: Row): boolean {
    return cells.some((cell) => {
      const plan = this.planned[cell.column];
      const text = plan?.isInput === false && plan.field.required ? textOf(cell) : undefined;
      return text !== undefined && plan?.names(text) === true;
    });
  }

  report(findings: Findings): void {
    for (const candidate of this.candidates) {
      const { row, label, figures } = candidate;
      const code = this.verdict(candidate);
      const wrong = code === "submission.total-row-differs" ? this.wrongFigure(figures) : undefined;
      if (wrong === undefined) {
        findings.addAt({ row }, code, { found: label });
        continue;
      }
      const facts = { printed: shownNumber(wrong.value), sum: shownNumber(this.all.get(wrong.key) ?? 0) };
      findings.addAt({ row, column: wrong.column, field: wrong.key }, code, { found: label, facts });
    }
  }

  private verdict({ sign, label, figures, tellsRow, sums }: TotalCandidate): SubmissionCode {
    const isRight = [...sums, this.all].some((sum) => agrees(figures, sum));
    const isSum = isRight && figures.some(({ value }) => value !== 0);
    if (sign === "stand-alone") return isSum ? "submission.total-by-figures" : "submission.total-row-unclear";
    if (tellsRow)
      return isSum && sign === "says" ? "submission.total-row-skipped" : "submission.total-row-unclear";
    const isOther = !isRight && this.wrongFigure(figures) !== undefined && !CARRIED.test(foldKey(label));
    return isOther ? "submission.total-row-differs" : "submission.total-row-skipped";
  }

  private wrongFigure(figures: readonly Figure[]): Figure | undefined {
    return figures.find(({ key, value }) => !isClose(value, this.all.get(key) ?? 0));
  }

  private figuresOf({ cells }: Row): readonly Figure[] {
    return cells.flatMap(({ column, kind, value }) => {
      const plan = this.planned[column];
      if (!plan?.isFigure) return [];
      const number = kind === "number" && typeof value === "number" ? value : numberIn(value);
      return number === undefined ? [] : [{ key: plan.field.key, column, value: number }];
    });
  }

  private tellsRow({ cells }: Row, label: string | undefined): boolean {
    return cells.some((cell) => {
      if (!this.planned[cell.column]?.tellsRow) return false;
      const text = textOf(cell);
      return cell.kind !== "text" || (text !== undefined && text !== label && !isDash(text));
    });
  }

  /** What a sum is called that no word calls a total: "Toàn đảng bộ". */
  private firstText({ cells }: Row): string | undefined {
    return cells.map(textOf).find((text) => text !== undefined && !isDash(text));
  }
}

/** The text of a row that calls it a total. */
const totalWords = ({ cells }: Row): string | undefined =>
  cells.map(textOf).find((text) => text !== undefined && lineWord(text) === "total");

const numberIn = (value: unknown): number | undefined => {
  if (typeof value !== "string") return undefined;
  const reading = parseVietnameseNumber(value, { grouping: "thousands" });
  return reading.kind === "number" && !reading.percent ? reading.value : undefined;
};

const agrees = (figures: readonly Figure[], sums: Sums): boolean =>
  figures.length > 0 && figures.every(({ key, value }) => isClose(value, sums.get(key) ?? 0));

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
