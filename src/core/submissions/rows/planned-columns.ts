import type { FieldPlan, TemplatePlan } from "../entry/reading-plan";
import type { SheetColumns } from "../columns/map-columns";

/** The columns of a sheet, by number, ready for its rows. */
export type PlannedColumns = readonly (FieldPlan | undefined)[];

export function plannedColumns({ columnOf }: SheetColumns, { fields }: TemplatePlan): PlannedColumns {
  const columns: (FieldPlan | undefined)[] = [];
  for (const field of fields) {
    const column = columnOf.get(field.field.key);
    if (column !== undefined) columns[column] = field;
  }
  return columns;
}
