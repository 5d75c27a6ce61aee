import { repeatedEntry } from "../../core/submissions";
import type { EntryForm, OpenReport } from "./model";

/**
 * A form that also tells, while it is typed, that a row above it in the sheet says the same, and what conditions over the
 * whole sheet say of it. `row` is where the entry stands; a new one comes below all others.
 */
export function besideOthers(form: EntryForm, { reading }: OpenReport, row: number | undefined): EntryForm {
  const { template } = form;
  const layout = reading.layouts.get(template.code);
  const returned = reading.returns.find((one) => one.template === template.code);
  const entries = [...(returned?.entries ?? []), ...(layout?.untouched ?? [])];
  const above = entries.filter((entry) => row === undefined || entry.row < row);
  const rows = (returned?.entries ?? []).filter((entry) => entry.row !== row);
  const first = layout?.firstRow ?? 1;
  const own = row ?? entries.reduce((last, entry) => Math.max(last, entry.row), first - 1) + 1;
  const beside = { others: rows, ordinal: own - first + 1 };
  return {
    ...form,
    check: (texts) => {
      const checked = form.check(texts, beside);
      return { ...checked, issues: [...checked.issues, ...repeatedEntry(checked.values, above, template)] };
    },
  };
}
