import { repeatedEntry } from "../../core/submissions";
import type { EntryForm, OpenReport } from "./model";

/**
 * A form that also tells, while it is typed, that a row above it in the sheet says the same. `row` is where the entry
 * stands; a new one comes below all others.
 */
export function besideOthers(form: EntryForm, { reading }: OpenReport, row: number | undefined): EntryForm {
  const { template } = form;
  const layout = reading.layouts.get(template.code);
  const returned = reading.returns.find((one) => one.template === template.code);
  const entries = [...(returned?.entries ?? []), ...(layout?.untouched ?? [])];
  const above = entries.filter((entry) => row === undefined || entry.row < row);
  return {
    ...form,
    check: (texts) => {
      const checked = form.check(texts);
      return { ...checked, issues: [...checked.issues, ...repeatedEntry(checked.values, above, template)] };
    },
  };
}
