import { given } from "../../base";
import type { AmendingWorld, Decided, Decision, DecisionState } from "../../submissions";
import { NOWHERE, findTargets } from "./find-targets";
import { grounded } from "./grounded";
import type { DecisionTarget, Places } from "./places";
import { stateOfUntouched } from "./untouched";
import { type Astray, NOTHING_TO_PASS, notToBeWritten, whyAstray } from "./why-astray";

/** A decision as it is tied to one of the files it holds for, by that file's position. */
export interface HeldIn {
  readonly at: number;
  readonly decision: Decision;
}

/** One of the board's decisions, with the files it holds for; where there are none, why. */
export function ownDecision(decision: Decision, places: Places, world: AmendingWorld) {
  const { targets, ...found } = foundOf(decision, places, world);
  const held = targets.map((target): HeldIn => {
    return { at: target.at, decision: grounded(decision, target, places, world) };
  });
  return { decision, held, ...found };
}

/** What waits in this board's own summary, when that is opened again: where it stands, and why it waits. */
export function waitingDecision(one: Decided, places: Places, world: AmendingWorld) {
  const { decision, state } = one;
  // Of a board below it is only shown; and what is not passed is still to be looked at.
  const isTold = decision.board === undefined && decision.kind !== "pass";
  const { targets, between, astray = NOTHING_TO_PASS } = foundOf(decision, places, world);
  const held = isTold && state === "open" ? targets.map(({ at }): HeldIn => ({ at, decision })) : [];
  return { ...one, held, ...(state === "astray" && { between, astray }) };
}

interface Found {
  readonly targets: readonly DecisionTarget[];
  readonly state: DecisionState;
  readonly between: readonly string[];
  readonly astray?: Astray;
}

/** Where one of the board's decisions holds; where it holds nowhere, why. */
function foundOf(decision: Decision, places: Places, { index }: AmendingWorld): Found {
  const barred = notToBeWritten(decision, index);
  const { targets, between } = barred ? NOWHERE : findTargets(decision, places);
  const state = barred ? "astray" : targets.length === 0 ? stateOfUntouched(decision, places) : "applied";
  const astray = state === "astray" ? (barred ?? whyAstray(decision, places)) : undefined;
  return {
    targets,
    state,
    between: [...new Set(between.map((at) => places.nameOf(at)))],
    ...given({ astray }),
  };
}
