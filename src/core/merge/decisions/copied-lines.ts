import { groupBy } from "../../base";
import { type Decision, contentInGround } from "../../submissions";
import { type Places, isSameContent } from "./places";

/**
 * The decisions as they are meant: a line of their sheet that was copied, and then changed to be about another unit or row,
 * bears the ground of the first. It is as good as typed by hand (RULES.md M20), where all that has that ground is what others
 * name.
 */
export function withoutCopiedGrounds(decisions: readonly Decision[], places: Places): readonly Decision[] {
  const copied = new Set<Decision>();
  for (const [, group] of groupBy(decisions.filter(isTied), saidOn)) {
    const named = new Set(group.map(nameOf));
    if (named.size < 2) continue;
    const there = new Set(group.flatMap((one) => placesOf(one, places)));
    if (there.size === 0 || [...there].some((place) => !named.has(place))) continue;
    for (const one of group) if (!there.has(nameOf(one))) copied.add(one);
  }
  return decisions.map((one) => (copied.has(one) ? untied(one) : one));
}

/** Whose file is accepted the decision says itself, and a reply follows its row in ways of its own. */
const isTied = ({ kind, ground }: Decision): boolean =>
  ground !== undefined && kind !== "accept" && kind !== "reply";

const saidOn = ({ kind, template, field, ground }: Decision): string =>
  JSON.stringify([kind, template, field, ground]);

const nameOf = ({ orgUnit = "", row }: Pick<Decision, "orgUnit" | "row">): string =>
  `${orgUnit} ${row ?? ""}`;

/** Where the content of its ground stands. */
function placesOf(decision: Decision, places: Places): readonly string[] {
  const content = contentInGround(decision.ground);
  return places.filesOf(decision).flatMap((at) => {
    const { orgUnit = "" } = places.submission(at)?.cover ?? {};
    const same = places.groundsIn(at, decision).filter((ground) => isSameContent(ground, content));
    return same.map(({ row }) => nameOf({ orgUnit, ...(row !== undefined && { row }) }));
  });
}

function untied({ ground: _, ...typed }: Decision): Decision {
  return typed;
}
