import type { PlainDate } from "../../base";
import { type CatalogueIndex, groupedByHeir, validOn } from "../../catalogue";
import { ofSeveralRows, totalOf } from "../figures/condense-template";
import type { TemplateSummary, UnitFigures } from "../model";

/** A template's figures of an earlier time by the units of a day: “như hiện nay”, each with what stood then. */
export interface FiguresAsNow {
  /** In catalogue order. */
  readonly units: readonly UnitAsNow[];
  /** Of units that were split: they belong to none of their heirs alone, and are shared out to nobody. */
  readonly split: readonly SplitFigures[];
  /** Of units without an heir on that day. */
  readonly ended: readonly UnitFigures[];
}

/** What went over to one unit whole. Without figures: only parts of units that were split came to it. */
export interface UnitAsNow extends UnitFigures {
  /** “Như khi đó”: the units it was made of that have figures, itself among them where it stood already. */
  readonly of: readonly UnitFigures[];
  /** Codes of those it was made of, or partly made of, that have none: its figures are not all there was. */
  readonly lacks: readonly string[];
  /** Codes of units with figures that were split, of which some part came to it. */
  readonly partsOf: readonly string[];
}

export interface SplitFigures extends UnitFigures {
  readonly heirs: readonly string[];
}

export interface SuccessionWorld {
  readonly index: CatalogueIndex;
  /** The last day of the earlier time. */
  readonly then: PlainDate;
  /** The day by whose units it is told. */
  readonly on: PlainDate;
}

/**
 * Figures of an earlier time by today's units (RULES.md M39). What several units brought to one is worked out over all
 * their rows, by each column's own rule: sums add up, a share is that of its parts, stocks are those of the last day,
 * and persons counted once in a unit are counted once in the unit of then. Law: rows and sums over `units`, `split` and
 * `ended` together are those of the template.
 */
export function asNow(
  { template, blocks, units }: Pick<TemplateSummary, "template" | "blocks" | "units">,
  { index, then, on }: SuccessionWorld,
): FiguresAsNow {
  const grouped = groupedByHeir(units, on, index);
  const whole = new Map(grouped.units.map(({ unit, items }) => [unit.code, items]));
  const split = grouped.split.map(({ heirs, item }) => ({ ...item, heirs: heirs.map(({ code }) => code) }));
  const before = predecessors(units, { index, then, on });
  const reported = new Set(units.map(({ orgUnit }) => orgUnit));
  const codes = new Set([...whole.keys(), ...split.flatMap(({ heirs }) => heirs)]);
  const over = ofSeveralRows(template, index);
  const ordered = index.catalogue.orgUnits.filter(({ code }) => codes.has(code));
  return {
    units: ordered.map(({ code }): UnitAsNow => {
      const of = whole.get(code) ?? [];
      const made = new Set(of.map(({ orgUnit }) => orgUnit));
      const own = blocks.filter(({ orgUnit }) => made.has(orgUnit));
      return {
        ...{ orgUnit: code, of, rows: of.reduce((sum, { rows }) => sum + rows, 0) },
        figures: of.length === 1 ? (of[0]?.figures ?? {}) : over(totalOf(template, own)),
        lacks: (before.get(code) ?? []).filter((one) => !reported.has(one)),
        partsOf: split.filter(({ heirs }) => heirs.includes(code)).map(({ orgUnit }) => orgUnit),
      };
    }),
    split,
    ended: grouped.ended,
  };
}

/** Unit of today → those of then that went over to it, whole or in part; only of kinds that reported at all. */
function predecessors(
  units: readonly UnitFigures[],
  { index, then, on }: SuccessionWorld,
): ReadonlyMap<string, readonly string[]> {
  const kinds = new Set(units.map(({ orgUnit }) => index.orgUnit(orgUnit)?.kind));
  const found = new Map<string, string[]>();
  for (const unit of index.catalogue.orgUnits) {
    if (!kinds.has(unit.kind) || !validOn(unit, then)) continue;
    const heirs = index.heirsOf(unit.code, on);
    const codes =
      heirs.kind === "ended" ? [] : heirs.kind === "split" ? heirs.units.map(codeOf) : [heirs.unit.code];
    for (const code of codes) found.set(code, [...(found.get(code) ?? []), unit.code]);
  }
  return found;
}

const codeOf = ({ code }: { readonly code: string }): string => code;
