import { type Issue, given } from "../../base";
import {
  type AmendingWorld,
  type Decided,
  type Decision,
  type SubmissionOutcome,
  isAboutTexts,
} from "../../submissions";
import { fileOf, submissionOf } from "../collect-files";
import { applied } from "./apply";
import { contraryDecisions } from "./contrary-decisions";
import { withoutCopiedGrounds } from "./copied-lines";
import { findTargets } from "./find-targets";
import { Places } from "./places";
import { type HeldIn, ownDecision, waitingDecision } from "./where-it-holds";
import type { Astray } from "./why-astray";

/** A decision on its way through the merge. */
export interface DecisionInHand extends Decided {
  /** The files it holds for, those of the highest turn last. */
  readonly heldBy: readonly HeldDecision[];
  /** As it was typed by hand, when no merge had seen it yet. */
  readonly typed?: Decision;
  /** Names of the files it could be about, where it does not say which one. */
  readonly between?: readonly string[];
  /** Why it holds nowhere, where what it names is not there. */
  readonly astray?: Astray;
  /** Another that says otherwise about the same thing: neither holds. */
  readonly contrary?: Decision;
}

/** What it is in one file: tied to the row as it stands there. */
export interface HeldDecision {
  readonly decision: Decision;
  readonly outcome: SubmissionOutcome;
  readonly findings: readonly Issue[];
}

export interface DecidedOutcomes {
  readonly outcomes: readonly SubmissionOutcome[];
  readonly decided: readonly DecisionInHand[];
}

/**
 * The outcomes as the board decided about them, before anything is settled between them (RULES.md M20): its own decisions
 * and those that came with summaries, which hold for the units' own files as well. Nothing is decided blindly: of a
 * decision whose ground has changed it is only said that it waits. Which texts stand together is decided once they do
 * (`decideTexts`).
 */
export function decideOutcomes(
  outcomes: readonly SubmissionOutcome[],
  made: readonly Decision[],
  world: AmendingWorld,
): DecidedOutcomes {
  const decisions = made.filter((decision) => !isAboutTexts(decision));
  const carried = outcomes.flatMap((outcome) =>
    (fileOf(outcome).decided ?? []).flatMap((one) => (holds(one) ? [{ ...one, outcome }] : [])),
  );
  const waiting = waitingBelow(outcomes);
  if (decisions.length + carried.length + waiting.length === 0) return { outcomes, decided: [] };
  const places = new Places(outcomes, world.index);
  const toApply = new ToApply();
  const meant = withoutCopiedGrounds(distinct(decisions), places);
  const own = meant.map((one) => ownDecision(one, places, world));
  const again = waiting.map((one) => waitingDecision(one, places, world));
  const hashOf = (at: number) => places.file(at)?.sha256 ?? "";
  const [contrary, contraryAgain] = [contraryDecisions(own, hashOf), contraryDecisions(again, hashOf)];
  for (const one of own) if (!contrary.has(one)) for (const held of one.held) toApply.add(held);
  for (const { decision, outcome } of carried) {
    for (const { at, row } of findTargets(decision, places).targets) {
      if (outcomes[at] === outcome && !HOLDS_ANEW.has(decision.kind)) continue;
      toApply.add({ at, decision: { ...decision, ...given({ row }) } });
    }
  }
  const changed = outcomes.map((outcome, at) => applied(outcome, toApply.to(at), worldOf(outcome, world)));
  const heldBy = ({ at, decision }: HeldIn): readonly HeldDecision[] => {
    const there = changed[at];
    return there ? [{ decision, outcome: there.outcome, findings: there.findings.get(decision) ?? [] }] : [];
  };
  return {
    outcomes: changed.map(({ outcome }) => outcome),
    decided: [
      ...own.map((one): DecisionInHand => {
        const { held, ...found } = one;
        const wrong = held.flatMap(({ at, decision }) => changed[at]?.withheld.get(decision) ?? []).at(-1);
        return {
          ...{ ...found, findings: [], heldBy: held.flatMap(heldBy) },
          ...(wrong && { state: "open", heldBy: [], astray: { cause: "value-wrong", wrong } }),
          ...(contrary.has(one) && { state: "open" }),
          ...given({ contrary: contrary.get(one)?.decision }),
          ...(one.decision.ground === undefined && { typed: one.decision }),
        };
      }),
      ...carried.map(({ outcome, ...one }): DecisionInHand => {
        const after = heldBy({ at: outcomes.indexOf(outcome), decision: one.decision });
        return { ...one, heldBy: after.map((held) => ({ ...held, findings: one.findings })) };
      }),
      ...again.map((one): DecisionInHand => {
        const { held, ...found } = one;
        const other = contraryAgain.get(one)?.decision;
        return { ...found, heldBy: held.flatMap(heldBy), ...given({ contrary: other }) };
      }),
    ],
  };
}

const holds = ({ state, decision }: Decided): boolean => state === "applied" && !isAboutTexts(decision);

/** What a board below has still to look at: it is shown with its state, and applied nowhere. */
function waitingBelow(outcomes: readonly SubmissionOutcome[]): readonly Decided[] {
  const all = outcomes.flatMap((outcome) => fileOf(outcome).decided ?? []);
  const waiting = all.filter(({ state, decision }) => state !== "applied" && !isAboutTexts(decision));
  // A summary handed in twice brings each twice.
  const once = new Map(waiting.map((one) => [JSON.stringify([one.state, one.decision]), one]));
  return [...once.values()];
}

/** A row is judged by the days of the period it was reported for, be it one of many that are merged. */
function worldOf(outcome: SubmissionOutcome, { index, period }: AmendingWorld): AmendingWorld {
  return { index, period: index.period(submissionOf(outcome)?.cover.period ?? "") ?? period };
}

/** Decisions by the file they hold for. */
class ToApply {
  private readonly byFile = new Map<number, Decision[]>();

  add({ at, decision }: HeldIn): void {
    const here = this.byFile.get(at) ?? [];
    here.push(decision);
    this.byFile.set(at, here);
  }

  to(at: number): readonly Decision[] {
    return this.byFile.get(at) ?? [];
  }
}

/** What a summary cannot have carried out for the merge above it. */
const HOLDS_ANEW: ReadonlySet<Decision["kind"]> = new Set(["leave-out", "choose", "accept"]);

/** The same decision handed in twice, as from the summary and from a file of its own, is one. */
function distinct(decisions: readonly Decision[]): readonly Decision[] {
  const keyOf = ({ before: _, ...one }: Decision) => JSON.stringify(Object.entries(one).sort());
  return [...new Map(decisions.map((one) => [keyOf(one), one])).values()];
}
