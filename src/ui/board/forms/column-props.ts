import type { ColumnProposal } from "../../../core/forms";
import type { FormEntry } from "../store/forms-state";

/** One column of a table, and how the table is changed. */
export interface ColumnProps {
  readonly entry: FormEntry;
  readonly column: ColumnProposal;
  onChange(to: (entry: FormEntry) => FormEntry): void;
}
