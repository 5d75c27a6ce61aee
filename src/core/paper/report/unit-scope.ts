import type { UnitStatus } from "../../merge";
import { figureKeyOf } from "../../summary";
import { sayState, firstSent } from "../annex/status-annex";
import { namedFigure } from "../figures/named-figure";
import type { SlotFilling } from "../language/fill-line";
import type { SlotScope } from "../language/slot-scope";
import { type ReportFacts, countOr, textOr } from "./report-facts";

/** {{mỗi đơn vị}}: one scope for each unit that has to report; a figure in it is that unit's own. */
export function unitScopes(facts: ReportFacts, outer: SlotScope): readonly SlotScope[] {
  return facts.book.model.completeness.units
    .filter(({ expected }) => expected)
    .map((unit) => ({ ...outer, ask: (name) => askOf(unit, name, facts) ?? outer.ask(name) }));
}

function askOf(unit: UnitStatus, name: string, { book, isOpen }: ReportFacts): SlotFilling | undefined {
  const { orgUnit } = unit;
  const known = book.index.orgUnit(orgUnit);
  if (name === "đơn vị") return textOr(known?.shortName ?? orgUnit);
  if (name === "tên đơn vị") return textOr(known?.name ?? orgUnit);
  if (name === "tình trạng") return textOr(sayState(unit));
  if (name === "ngày gửi") return textOr(firstSent(unit));
  const named = namedFigure(book.index, name);
  if (named === undefined) return undefined;
  const { code } = named.template;
  return isOpen(code) ? countOr(book, figureKeyOf(code, { of: "unit", orgUnit }, named.key)) : "empty";
}
