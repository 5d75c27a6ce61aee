import type { FieldPlan, TemplatePlan } from "../entry/reading-plan";
import { withPercentSign } from "../columns/percent-points";
import type { SheetColumns } from "../columns/map-columns";

/** The columns of a sheet, by number, ready for its rows. */
export type PlannedColumns = readonly (FieldPlan | undefined)[];

export function plannedColumns(
  { columnOf, inPoints }: SheetColumns,
  { fields }: TemplatePlan,
): PlannedColumns {
  const columns: (FieldPlan | undefined)[] = [];
  for (const field of fields) {
    const column = columnOf.get(field.field.key);
    if (column !== undefined) columns[column] = inPoints.has(field.field.key) ? readInPoints(field) : field;
  }
  return columns;
}

const readInPoints = (plan: FieldPlan): FieldPlan => ({
  ...plan,
  read: (cell, findings) => plan.read(withPercentSign(cell), findings),
});
