import type { Row, Sheet } from "../../workbook";
import { holdsBareFigures, otherUnitIn } from "./stated-units";
import type { SheetColumns } from "./map-columns";
import { type OtherUnit, otherUnitsIn } from "./unit-statements";
import type { Findings } from "../read-field/findings";
import { needsUnit } from "../read-field/read-number";
import { textOf } from "../sheet-cells";
import { behindNumbers } from "../rows/numbering-row";
import type { PlannedColumns } from "../rows/planned-columns";

/** Whether a column holds figures that a unit stated there explains. */
type IsMeant = (claim: OtherUnit["claim"]) => boolean;

/**
 * Units of measure that are stated among the rows: in a note below the table, in a remark, in a cell beside an entry.
 * Where another unit than the template's may be that of figures that say none, their column is asked about, once.
 */
export class UnitsBeside {
  private readonly columns: readonly OtherUnit["claim"][];
  private readonly asked = new Set<string>();
  /** A column of the table is for remarks. */
  private readonly isRemark: (column: number) => boolean;

  constructor(
    private readonly sheet: Sheet,
    private readonly task: {
      readonly columns: Pick<SheetColumns, "header">;
      readonly planned: PlannedColumns;
      readonly findings: Findings;
    },
  ) {
    this.columns = task.planned.flatMap((plan, column) =>
      plan?.field.unitOfMeasure === undefined ? [] : [{ column, field: plan.field }],
    );
    this.isRemark = (column) => task.planned[column]?.isRemark === true;
  }

  /** A text that is no entry: it speaks of the whole table. */
  hear(text: string, row: number): void {
    this.ask(text, row, this.isOfFigures);
  }

  /** The row that numbers the columns: behind its number one may say its unit: "(14) nghìn đồng". */
  hearNumbers(row: Row): void {
    for (const { column, text } of behindNumbers(row)) {
      const claim = this.columns.find((one) => one.column === column);
      const found = claim && otherUnitIn(text, claim.field);
      if (claim !== undefined && found !== undefined)
        this.tell({ claim, found }, row.number, this.isOfFigures);
    }
  }

  /** A row without an entry: what stands there outside the columns of the table. */
  hearRow({ number, cells }: Row): void {
    for (const cell of cells) {
      const text = this.task.planned[cell.column] === undefined ? textOf(cell) : undefined;
      if (text !== undefined) this.hear(text, number);
    }
  }

  /** The remarks of an entry, and what stands beside it: they speak of its row. */
  hearEntry({ number, cells }: Row): void {
    for (const cell of cells) {
      const isBeside = this.task.planned[cell.column] === undefined || this.isRemark(cell.column);
      const text = isBeside ? textOf(cell) : undefined;
      if (text === undefined) continue;
      this.ask(text, number, ({ column, field }) =>
        cells.some((one) => one.column === column && needsUnit(one, field)),
      );
    }
  }

  private readonly isOfFigures: IsMeant = (claim) =>
    holdsBareFigures(this.sheet, this.task.columns.header, claim);

  private ask(text: string, row: number, isMeant: IsMeant): void {
    for (const other of otherUnitsIn(text, this.columns)) this.tell(other, row, isMeant);
  }

  private tell({ claim, found }: OtherUnit, row: number, isMeant: IsMeant): void {
    const { column, field } = claim;
    if (this.asked.has(field.key) || !isMeant(claim)) return;
    this.asked.add(field.key);
    this.task.findings.addAt({ row, column, field: field.key }, "submission.column-unit-differs", {
      found,
      facts: { label: field.label, unit: field.unitOfMeasure ?? "" },
    });
  }
}
