import { entryKey } from "../../core/submissions";
import type { EarlierEntry } from "../../core/templates";
import type { OpenReport } from "./model";

/** What the unit asked in an earlier period and the board has not answered, as far as this report does not ask it again. */
export function stillOpen({ carried, index, reading }: OpenReport, code: string): readonly EarlierEntry[] {
  const template = index.template(code);
  if (template === undefined || carried === undefined) return [];
  const entries = reading.returns.find((one) => one.template === code)?.entries ?? [];
  const asked = new Set(entries.map(({ values }) => entryKey(template, values)));
  return carried.entries.filter((one) => one.isOpen === true && one.template === code && !asked.has(one.key));
}
