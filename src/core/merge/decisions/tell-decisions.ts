import { type Issue, formatDate, given, isWarning } from "../../base";
import type { Decision, DecisionState } from "../../submissions";
import type { FileInHand } from "../collect-files";
import { mergeIssue } from "../issues";
import type { DecidedHere, Standing } from "../model";
import type { SettledReturn } from "../settle-files";
import type { DecisionInHand } from "./decide-outcomes";
import { isAnsweredBy } from "./is-answered-by";

export interface ToldDecisions {
  readonly decisions: readonly DecidedHere[];
  /** Of decisions that belong to no file in hand. */
  readonly issues: readonly Issue[];
}

/**
 * Says of every decision what became of it, in the findings of the file it holds for; what it passes is no finding any
 * more. Called once all that the merge itself finds has been found: that can be passed too, but for its errors.
 */
export function tellDecisions(
  decided: readonly DecisionInHand[],
  files: readonly FileInHand[],
  settled: readonly SettledReturn[],
): ToldDecisions {
  const loose: Issue[] = [];
  const decisions = decided.map(({ outcome, ...one }): DecidedHere => {
    const file = files.find((candidate) => candidate.outcome === outcome && candidate.fate !== "duplicate");
    const late = file === undefined ? [] : passedIn(file, one.decision);
    const findings = [...one.findings, ...late];
    const state = stateNow({ ...one, findings }, file, settled);
    const issue = toldOf(one.decision, state, file);
    if (issue !== undefined) (file?.issues ?? loose).push(issue);
    return { ...one, findings, state, ...given({ source: file?.number }) };
  });
  return { decisions, issues: loose };
}

/** Takes out what the merge warns of and the board passed. */
function passedIn({ issues }: FileInHand, decision: Decision): readonly Issue[] {
  const passed = issues.filter((issue) => isWarning(issue) && isAnsweredBy(issue, decision));
  issues.splice(0, issues.length, ...issues.filter((issue) => !passed.includes(issue)));
  return passed;
}

function stateNow(
  { decision, state, findings }: Omit<DecidedHere, "source">,
  file: FileInHand | undefined,
  settled: readonly SettledReturn[],
): DecisionState {
  if (state !== "applied") return state;
  if (decision.kind === "pass" && findings.length === 0) return "met";
  if (decision.kind !== "choose") return state;
  const stands = (standing: Standing) =>
    settled.some((one) => one.file === file && one.standing === standing);
  return stands("conflict") ? "open" : state;
}

const TOLD = {
  pass: "merge.decided-pass",
  correct: "merge.decided-correct",
  "leave-out": "merge.decided-leave-out",
  choose: undefined, // `merge.chosen-by-board` says over which files
  accept: "merge.decided-accept",
  "send-back": "merge.decided-send-back",
  reply: undefined, // stands in its cell
} as const;

function toldOf(decision: Decision, state: DecisionState, file: FileInHand | undefined): Issue | undefined {
  const { kind, template, row, field, value = "", before = "", reason, by, on, dueDate } = decision;
  const name = file?.file.file ?? decision.file;
  const where = given({ file: name, template, row, field });
  const facts = {
    ...{ value, before, reason, by },
    on: on === undefined ? "" : formatDate(on),
    dueDate: dueDate === undefined ? "" : formatDate(dueDate),
  };
  if (state === "open") return mergeIssue("merge.decision-open", where, { facts });
  if (state === "astray") return mergeIssue("merge.decision-astray", where, { facts });
  const code = state === "applied" ? TOLD[kind] : undefined;
  return code && mergeIssue(code, where, { facts });
}
