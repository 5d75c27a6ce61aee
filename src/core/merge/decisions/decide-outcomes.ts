import { type Issue, given } from "../../base";
import type { AmendingWorld, Decided, Decision, SubmissionOutcome } from "../../submissions";
import { fileOf } from "../collect-files";
import { applied } from "./apply";
import { grounded } from "./grounded";
import { findTargets } from "./find-targets";
import { type DecisionTarget, Places } from "./places";
import { stateOfUntouched } from "./untouched";

/** A decision on its way through the merge, and the outcome it holds for. */
export interface DecisionInHand extends Decided {
  readonly outcome?: SubmissionOutcome;
}

export interface DecidedOutcomes {
  readonly outcomes: readonly SubmissionOutcome[];
  readonly decided: readonly DecisionInHand[];
}

/**
 * The outcomes as the board decided about them, before anything is settled between them (RULES.md M20): its own decisions
 * and those that came with summaries, which hold for the units' own files as well. Nothing is decided blindly: of a
 * decision whose ground has changed it is only said that it waits.
 */
export function decideOutcomes(
  outcomes: readonly SubmissionOutcome[],
  decisions: readonly Decision[],
  world: AmendingWorld,
): DecidedOutcomes {
  const carried = outcomes.flatMap((outcome) =>
    (fileOf(outcome).decided ?? []).map((one) => ({ ...one, outcome })),
  );
  if (decisions.length + carried.length === 0) return { outcomes, decided: [] };
  const places = new Places(outcomes, world.index);
  const toApply = new Map<number, (readonly [Decision, DecisionTarget])[]>();
  const own = distinct(decisions).flatMap((decision) => {
    const targets = findTargets(decision, places);
    const known = targets.map((target) => grounded(decision, target, places, world));
    for (const [which, target] of targets.entries()) {
      const one = known[which] ?? decision;
      toApply.set(target.at, [...(toApply.get(target.at) ?? []), [one, target]]);
    }
    return [{ decision, target: targets.at(-1), known: known.at(-1) ?? decision }];
  });
  for (const { decision, outcome } of carried) {
    for (const target of findTargets(decision, places)) {
      if (outcomes[target.at] === outcome && !HOLDS_ANEW.has(decision.kind)) continue;
      const there = { ...decision, ...given({ row: target.row }) };
      toApply.set(target.at, [...(toApply.get(target.at) ?? []), [there, target]]);
    }
  }
  const changed = outcomes.map((outcome, at) => {
    const here = toApply.get(at);
    return here === undefined ? { outcome, findings: NOTHING } : applied(outcome, here, world);
  });
  const now = (before: SubmissionOutcome | undefined) => before && changed[outcomes.indexOf(before)]?.outcome;
  return {
    outcomes: changed.map(({ outcome }) => outcome),
    decided: [
      ...own.map(({ decision, target, known }): DecisionInHand => {
        if (target === undefined)
          return { decision, findings: [], state: stateOfUntouched(decision, places) };
        const there = changed[target.at];
        const findings = there?.findings.get(known) ?? [];
        return { decision: known, state: "applied", findings, ...(there && { outcome: there.outcome }) };
      }),
      ...carried.map(({ outcome, ...one }): DecisionInHand => {
        const after = now(outcome);
        return after === undefined ? one : { ...one, outcome: after };
      }),
    ],
  };
}

const NOTHING: ReadonlyMap<Decision, readonly Issue[]> = new Map();

/** What a summary cannot have carried out for the merge above it. */
const HOLDS_ANEW: ReadonlySet<Decision["kind"]> = new Set(["leave-out", "choose", "accept"]);

/** The same decision handed in twice, as from the summary and from a file of its own, is one. */
function distinct(decisions: readonly Decision[]): readonly Decision[] {
  const keyOf = ({ before: _, ...one }: Decision) => JSON.stringify(Object.entries(one).sort());
  return [...new Map(decisions.map((one) => [keyOf(one), one])).values()];
}
