import { daysLater, formatDate } from "../../../base";
import { fromEarliest } from "../../look-up/period-tree";
import type { Period } from "../../model";
import type { Found } from "../read/located";
import { checkReference, nodesInCycles } from "./check-rows";

/**
 * What periods are made of: parts that are there, that lie within their period, that do not hold one another's days
 * (what was reported for these would count twice), and no period that holds itself. Days that no part holds are told.
 */
export function checkParts(periods: Found["periods"]): void {
  const byId = new Map(periods.map(({ item }) => [item.id, item]));
  const circular = nodesInCycles(new Map(periods.map(({ item }) => [item.id, item.parts ?? []])));
  for (const { item, row } of periods) {
    const { id, parts: named = [] } = item;
    checkReference(row, "parts", new Set(byId.keys()), named);
    if (circular.has(id)) row.tell("catalogue.cycle", "parts", { found: named.join("; ") });
    const parts = named
      .flatMap((part) => byId.get(part) ?? [])
      .filter(isDated)
      .sort(fromEarliest);
    if (parts.length === 0 || !isDated(item)) continue;
    for (const part of parts) {
      if (part.from >= item.from && part.to <= item.to) continue;
      const facts = { from: formatDate(item.from), to: formatDate(item.to) };
      row.tell("catalogue.part-outside", "parts", { found: part.id, facts });
    }
    checkFollowing(parts, item, (code, facts) => row.tell(code, "parts", { found: named.join("; "), facts }));
  }
}

const isDated = ({ from, to }: Period): boolean => from !== "" && to !== "" && from <= to;

type Tell = (
  code: "catalogue.parts-overlap" | "catalogue.parts-gap",
  facts: { readonly day: string },
) => void;

/** One after the other, from the first day of the period to its last. */
function checkFollowing(parts: readonly Period[], { from, to }: Period, tell: Tell): void {
  let next = from;
  for (const part of parts) {
    if (part.from < next) tell("catalogue.parts-overlap", { day: formatDate(part.from) });
    if (part.from > next) tell("catalogue.parts-gap", { day: formatDate(next) });
    next = daysLater(part.to, 1);
  }
  if (next <= to) tell("catalogue.parts-gap", { day: formatDate(next) });
}
