import { firstNamed } from "../../base";
import { isGrave } from "../entry/read-entry";
import type { FieldPlan } from "../entry/reading-plan";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";

const MOST_NAMED = 3;
/** Nobody strikes out a column in so many rows: a program did, when it saved the file. */
const FEWEST_ROWS = 3;

/** Cells of entries that are struck through, told once all rows are known. */
export class StruckRows {
  private readonly byRow = new Map<number, readonly FieldPlan[]>();

  note(row: number, struck: readonly FieldPlan[]): void {
    if (struck.length > 0) this.byRow.set(row, struck);
  }

  /** A column struck through from end to end is told once, and counts; so is a whole table, which is asked about. */
  report(entries: readonly Entry[], plans: readonly FieldPlan[], findings: Findings): void {
    if (this.byRow.size === 0) return;
    const filled = plans.filter((plan) => filledIn(plan, entries) > 0);
    const whole = filled.filter((plan) => this.isWhole(plan, entries));
    const isTable = whole.length > 1 && whole.length === filled.length;
    const [first] = this.byRow.keys();
    if (isTable) {
      tell(first ?? 0, whole, findings);
      return;
    }
    if (whole.length > 0)
      findings.addAt({ row: first ?? 0 }, "submission.column-struck", {
        facts: { labels: labelsOf(whole) },
      });
    for (const [row, struck] of this.byRow) {
      const own = struck.filter((plan) => !whole.includes(plan));
      if (own.length > 0) tell(row, own, findings);
    }
  }

  private isWhole(plan: FieldPlan, entries: readonly Entry[]): boolean {
    const rows = [...this.byRow.values()].filter((struck) => struck.includes(plan)).length;
    return rows >= Math.max(FEWEST_ROWS, filledIn(plan, entries));
  }
}

const filledIn = ({ field: { key } }: FieldPlan, entries: readonly Entry[]): number =>
  entries.filter(({ values }) => values[key] !== undefined).length;

const labelsOf = (plans: readonly FieldPlan[]): string =>
  firstNamed(
    plans.map(({ field }) => `“${field.label}”`),
    MOST_NAMED,
    ", ",
  );

/** Nobody can tell whether an entry struck through still counts; a struck remark changes no figure. */
function tell(row: number, struck: readonly FieldPlan[], findings: Findings): void {
  const severity = struck.some(isGrave) ? "error" : "warning";
  findings.addAt({ row }, "submission.struck-through", { severity, facts: { labels: labelsOf(struck) } });
}
