import type { Template } from "../../catalogue";
import type { Entry, FieldValue } from "../model";
import type { Findings } from "../read-field/findings";

/**
 * Entries that say the same thing twice: equal in all fields of the row key. Where part of the key is blank it
 * may be chance, and is only a warning.
 */
export function reportRepeated(
  entries: readonly Entry[],
  { rowKey, fields }: Template,
  findings: Findings,
): void {
  if (rowKey.length === 0) return;
  const labels = fields
    .filter(({ key }) => rowKey.includes(key))
    .map(({ label }) => label)
    .join("; ");
  const first = new Map<string, number>();
  for (const { row, values } of entries) {
    const parts = rowKey.map((key) => values[key]);
    if (parts.every((part) => part === undefined)) continue;
    const name = parts.map(partName).join("\n");
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, row);
      continue;
    }
    const complete = parts.every((part) => part !== undefined);
    findings.addAt({ row }, "submission.row-repeated", {
      severity: complete ? "error" : "warning",
      facts: { other, labels },
    });
  }
}

/** Texts are compared as people read them, whatever the case. */
const partName = (part: FieldValue | undefined): string =>
  part === undefined ? "" : `${typeof part} ${String(part).toLowerCase()}`;
