import type { Row } from "../../workbook";
import type { PlannedColumns } from "./planned-columns";
import { dittoOf } from "../read-field/ditto";
import type { CoveredCell } from "./merged-cells";
import type { EntryReading } from "../entry/entry-reading";
import { isGrave } from "../entry/read-entry";
import type { FieldPlan } from "../entry/reading-plan";
import type { Findings } from "../read-field/findings";
import { rowList, textOf } from "../sheet-cells";

/** Rows that share the value of a merged cell. */
interface SharedValue {
  readonly plan: FieldPlan;
  readonly column: number;
  readonly top: number;
  readonly rows: number[];
}

/**
 * What a row leaves to the entry above it: a cell merged down over several rows, or marked "như trên". Names, days and
 * words are taken from there, and that is said; of a figure nobody can tell whether it counts again, so it is asked for.
 */
export class ValuesAbove {
  private last: { readonly row: number; readonly reading: EntryReading } | undefined;
  private readonly shared = new Map<string, SharedValue>();

  constructor(
    private readonly planned: PlannedColumns,
    private readonly findings: Findings,
  ) {}

  /** The row without the cells that leave their value to the row above; nearly always the row itself. */
  ownCells(row: Row, covered: readonly CoveredCell[]): Row {
    if (covered.length === 0 && !row.cells.some((cell) => this.isDitto(cell))) return row;
    const isCovered = new Set(covered.map(({ column }) => column));
    return { ...row, cells: row.cells.filter((cell) => !isCovered.has(cell.column) && !this.isDitto(cell)) };
  }

  /** Fills in what the row above says, before the entry is judged. */
  fillIn(row: Row, covered: readonly CoveredCell[], reading: EntryReading): void {
    for (const cell of covered) this.fillCovered(row.number, cell, reading);
    const isCovered = (column: number) => covered.some((one) => one.column === column);
    const dittos = row.cells.flatMap((cell) => {
      const plan = this.planned[cell.column];
      return plan !== undefined && this.isDitto(cell) && !isCovered(cell.column) ? [{ plan, cell }] : [];
    });
    if (dittos.length > 0) this.fillDittos(row, dittos, reading);
  }

  remember(row: number, reading: EntryReading): void {
    this.last = { row, reading };
  }

  /** One finding for each merged cell, however many rows it spans. */
  report(): void {
    for (const { plan, column, top, rows } of this.shared.values())
      this.findings.addAt({ row: top, column, field: plan.field.key }, "submission.merged-down", {
        facts: { label: plan.field.label, rows: rowList(rows) },
      });
  }

  private isDitto(cell: Row["cells"][number]): boolean {
    const plan = this.planned[cell.column];
    const text = plan?.isInput === true ? textOf(cell) : undefined;
    return text !== undefined && dittoOf(text) !== undefined && plan?.names(text) === false;
  }

  private fillCovered(row: number, { column, top }: CoveredCell, reading: EntryReading): void {
    const plan = this.planned[column];
    if (!plan?.isInput) return;
    const { field } = plan;
    if (top === undefined || this.last === undefined || this.last.row < top || !plan.holdsAgain) {
      const severity = isGrave(plan) ? "error" : "warning";
      this.findings.addAt({ row, column, field: field.key }, "submission.merged-cell", { severity });
      reading.refused.add(field.key);
      return;
    }
    if (!this.take(plan, reading)) return;
    const key = `${column} ${top}`;
    const shared = this.shared.get(key) ?? { plan, column, top, rows: [] };
    shared.rows.push(row);
    this.shared.set(key, shared);
  }

  private fillDittos(
    row: Row,
    dittos: readonly { readonly plan: FieldPlan; readonly cell: Row["cells"][number] }[],
    reading: EntryReading,
  ): void {
    const isAbove = this.last !== undefined;
    const mayHold = ({ plan, cell }: (typeof dittos)[number]): boolean =>
      isAbove && plan.holdsAgain && dittoOf(textOf(cell) ?? "") === "above";
    const asked = dittos.filter((one) => !mayHold(one));
    for (const { plan } of asked) reading.refused.add(plan.field.key);
    const taken = dittos.filter((one) => mayHold(one) && this.take(one.plan, reading));
    for (const [code, some] of [
      ["submission.ditto-unclear", asked],
      ["submission.ditto-read", taken],
    ] as const) {
      const [first] = some;
      if (first === undefined) continue;
      const labels = some.map(({ plan }) => `“${plan.field.label}”`).join(", ");
      const facts = { labels, above: this.last?.row ?? 0 };
      const at = { row: row.number, column: first.cell.column, field: first.plan.field.key };
      this.findings.addAt(at, code, { found: textOf(first.cell) ?? "", facts });
    }
  }

  /** Takes a value from the entry above; one that was refused there is refused here, and was told. */
  private take({ field: { key } }: FieldPlan, { values, refused }: EntryReading): boolean {
    const above = this.last?.reading;
    if (above?.refused.has(key) === true) refused.add(key);
    const value = above?.values[key];
    if (value === undefined) return false;
    values[key] = value;
    return true;
  }
}
