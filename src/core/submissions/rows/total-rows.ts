import { foldKey, parseVietnameseNumber } from "../../base";
import type { Row } from "../../workbook";
import type { PlannedColumns } from "./planned-columns";
import type { Values } from "../entry/entry-context";
import type { Findings } from "../read-field/findings";
import { isHeading, saysGroup } from "./group-headings";
import { isDash } from "../read-field/field-reader";
import { shownNumber } from "../read-field/findings";
import type { SubmissionCode } from "../issues";
import type { TemplatePlan } from "../entry/reading-plan";
import { lineWord } from "./line-words";
import { rowList, textOf } from "../sheet-cells";

/** A figure typed into a row that may be a total. */
interface Figure {
  readonly key: string;
  readonly column: number;
  readonly value: number;
}

/** What some rows come to. */
class Sum {
  rows = 0;
  private readonly figures = new Map<string, number>();

  add(key: string, value: number): void {
    this.figures.set(key, this.of(key) + value);
  }

  of(key: string): number {
    return this.figures.get(key) ?? 0;
  }

  copy(): Sum {
    const copy = new Sum();
    copy.rows = this.rows;
    for (const [key, value] of this.figures) copy.add(key, value);
    return copy;
  }

  /** What came after these rows. */
  since(before: Sum): Sum {
    const after = this.copy();
    after.rows -= before.rows;
    for (const [key, value] of before.figures) after.add(key, -value);
    return after;
  }
}

/** Of all entries above, and of those since the total before. */
type SumsAbove = readonly [Sum, Sum];

/**
 * How a row shows itself a total: it "says" so ("Tổng cộng"), it "adds" up other rows by its formula, or its figures
 * "stand-alone" behind a text that is no entry's. A "worded" one was read as an entry that only begins so.
 */
type TotalSign = "says" | "adds" | "stand-alone" | "worded";

/** Figures "lumped" behind one text, or prose behind which nothing is lacking: "perhaps an entry". */
export type TotalDoubt = "lumped" | "perhaps an entry";

interface TotalCandidate {
  readonly row: number;
  readonly sign: TotalSign;
  readonly label: string;
  readonly figures: readonly Figure[];
  /** The row is headed as a group of rows is: it may be a group of one. */
  readonly ofGroup: boolean;
  /** Something besides the label says what the row is about, as in an entry. */
  readonly tellsRow: boolean;
  readonly mayBeEntry: boolean;
  readonly above: SumsAbove;
  /** Of the entries below: up to the next total, or for an entry all of them. */
  readonly below: () => Sum;
}

/** The figures of one row alone are no sum. */
const FEWEST_ROWS = 2;
const TOLERANCE = 1e-6;
/** "Lũy kế từ đầu năm" adds what earlier reports said: it is no sum of these rows. */
const CARRIED = /(?:^| )(?:luy ke|cong don)(?: |$)/;
/** "Lũy kế từ đầu năm đến hết quý II" says since when; "Lũy kế số ca sốt xuất huyết" says of what. */
const IS_CARRIED = /(?:^| )(?:luy ke|cong don) (?:tu|den|trong|ca|quy|thang|nam|dau|\d)/;
const UNNAMED_SUM = "=SUM(…)";

/**
 * Totals typed or pasted among the entries. A row that says "Tổng cộng" never counts; whether it is right (sum
 * of the entries above, of its group, or of all) is said once all entries are read.
 */
export class TotalRows {
  private readonly all = new Sum();
  private sinceLast = new Sum();
  private readonly candidates: TotalCandidate[] = [];
  private readonly figureKeys: readonly string[];
  private readonly hasNames: boolean;

  constructor(
    plan: TemplatePlan,
    private readonly planned: PlannedColumns,
  ) {
    this.figureKeys = plan.fields.filter(({ isFigure }) => isFigure).map(({ field }) => field.key);
    this.hasNames = plan.fields.some(({ tellsRow }) => tellsRow);
  }

  addEntry(values: Values): void {
    for (const sum of [this.all, this.sinceLast]) {
      sum.rows += 1;
      for (const key of this.figureKeys) {
        const value = values[key];
        if (typeof value === "number") sum.add(key, value);
      }
    }
  }

  sumsSoFar(): SumsAbove {
    return [this.all.copy(), this.sinceLast.copy()];
  }

  /** An entry that begins like a total: whether it is the sum of the rows `above` or below is said once all are read. */
  addWorded(row: Row, above: SumsAbove): void {
    const through = this.all.copy();
    this.candidates.push({
      ...{ row: row.number, sign: "worded", label: totalWords(row) ?? UNNAMED_SUM },
      ...{ figures: this.figuresOf(row), ofGroup: false, tellsRow: true, mayBeEntry: true },
      ...{ above, below: () => this.all.since(through) },
    });
  }

  /** The entry in this row begins like a total, and is told of as such. */
  isWorded(row: number): boolean {
    return this.candidates.some((one) => one.row === row && one.sign === "worded");
  }

  addTotal(row: Row, doubt?: TotalDoubt): void {
    const adds = row.cells.some(({ column, addsRows }) => addsRows && this.planned[column]?.isFigure);
    const says = totalWords(row);
    const label = says ?? this.firstText(row);
    // What follows belongs to this row's group, should it be the heading of one.
    const below = new Sum();
    this.candidates.push({
      row: row.number,
      sign: says !== undefined ? "says" : adds ? "adds" : "stand-alone",
      label: label ?? UNNAMED_SUM,
      figures: this.figuresOf(row),
      ofGroup: this.isOfGroup(row),
      tellsRow: doubt !== "lumped" && this.tellsRow(row, label),
      mayBeEntry: doubt === "perhaps an entry" && !IS_CARRIED.test(foldKey(label ?? "")),
      above: this.sumsSoFar(),
      below: () => below,
    });
    this.sinceLast = below;
  }

  /** A row without any word for it: nothing tells what it is about, and its figures are the sums so far. */
  isUnlabelledTotal(row: Row): boolean {
    // Where rows have names, one without is the total of a single other, too; else it may be another entry.
    const rows = this.hasNames ? 1 : FEWEST_ROWS;
    return !this.tellsRow(row, undefined) && !this.isGiven(row) && this.isSumSoFar(row, { rows });
  }

  /** So many figures at least, each the sum of so many entries above, or of those since the last total. */
  isSumSoFar(row: Row, { figures: fewest = 2, rows = FEWEST_ROWS } = {}): boolean {
    const figures = this.figuresOf(row).filter(({ value }) => value !== 0);
    const sums = [this.all, this.sinceLast].filter((sum) => sum.rows >= rows);
    return figures.length >= fewest && sums.some((sum) => agrees(figures, sum));
  }

  private isOfGroup(row: Row): boolean {
    const names = row.cells.filter(({ column }) => this.planned[column]?.tellsRow !== false);
    return isHeading(row) || names.some((cell) => saysGroup(textOf(cell) ?? ""));
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
    const read: number[] = [];
    for (const candidate of this.candidates) {
      const { row, label, figures } = candidate;
      const code = candidate.sign === "worded" ? this.verdictOnEntry(candidate) : this.verdict(candidate);
      if (code === "submission.total-word-read") read.push(row);
      if (code === undefined || code === "submission.total-word-read") continue;
      const wrong = code === "submission.total-row-differs" ? this.wrongFigure(figures) : undefined;
      if (wrong === undefined) {
        findings.addAt({ row }, code, { found: label });
        continue;
      }
      const facts = { printed: shownNumber(wrong.value), sum: shownNumber(this.all.of(wrong.key)) };
      findings.addAt({ row, column: wrong.column, field: wrong.key }, code, { found: label, facts });
    }
    tellRead(read, findings);
  }

  private verdictOnEntry({ figures, above, below }: TotalCandidate): SubmissionCode | undefined {
    const counted = figures.filter(({ value }) => value !== 0);
    if ([...above, below()].some((sum) => agrees(counted, sum))) return "submission.total-row-unclear";
    const standsAlone = this.all.rows === 1 || counted.length === 0;
    return standsAlone ? undefined : "submission.total-word-read";
  }

  private verdict(candidate: TotalCandidate): SubmissionCode {
    const { sign, label, figures, ofGroup, tellsRow, above, below } = candidate;
    // Without a word for it, the figures of one other row are no sum: two entries may be alike.
    const rows = sign === "stand-alone" && !ofGroup ? FEWEST_ROWS : 0;
    const sums = [...above, below(), this.all].filter((sum) => sum.rows >= rows);
    const isRight = sums.some((sum) => agrees(figures, sum));
    const isSum = isRight && figures.some(({ value }) => value !== 0);
    if (sign === "stand-alone") return isSum ? "submission.total-by-figures" : "submission.total-row-unclear";
    if (tellsRow)
      return isSum && sign === "says" ? "submission.total-row-skipped" : "submission.total-row-unclear";
    if (candidate.mayBeEntry && !isSum && !this.agreesInPart(figures)) return "submission.total-row-unclear";
    const isOther = !isRight && this.wrongFigure(figures) !== undefined && !CARRIED.test(foldKey(label));
    return isOther ? "submission.total-row-differs" : "submission.total-row-skipped";
  }

  /** A total with a slip has other figures that are right. */
  private agreesInPart(figures: readonly Figure[]): boolean {
    return figures.some(({ key, value }) => value !== 0 && isClose(value, this.all.of(key)));
  }

  private wrongFigure(figures: readonly Figure[]): Figure | undefined {
    return figures.find(({ key, value }) => !isClose(value, this.all.of(key)));
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

/** Of prose in every row one warning is enough. */
function tellRead(read: readonly number[], findings: Findings): void {
  const [row] = read;
  if (row === undefined) return;
  findings.addAt({ row }, "submission.total-word-read", {
    facts: { rows: rowList(read), count: read.length },
  });
}

/** The text of a row that calls it a total. */
const totalWords = ({ cells }: Row): string | undefined =>
  cells.map(textOf).find((text) => text !== undefined && lineWord(text) === "total");

const numberIn = (value: unknown): number | undefined => {
  if (typeof value !== "string") return undefined;
  const reading = parseVietnameseNumber(value, { grouping: "thousands" });
  return reading.kind === "number" && !reading.percent ? reading.value : undefined;
};

const agrees = (figures: readonly Figure[], sum: Sum): boolean =>
  figures.length > 0 && figures.every(({ key, value }) => isClose(value, sum.of(key)));

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
