import { type Issue, formatDate, given, isWarning, newOnes } from "../../base";
import { DECISION_WORDS, type Decision, type DecisionState, LEFT_BLANK, whoSigned } from "../../submissions";
import type { FileInHand } from "../collect-files";
import { mergeIssue } from "../issues";
import type { DecidedHere, Standing } from "../model";
import type { SettledReturn } from "../settle-files";
import { isChosen } from "../settle-returns";
import type { DecisionInHand } from "./decide-outcomes";
import { isAnsweredBy } from "./is-answered-by";
import { toldUndoneChoice, undoneChoice } from "./undone-choice";
import { type Astray, NOTHING_TO_PASS } from "./why-astray";

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
  { settled, unitName }: { readonly settled: readonly SettledReturn[]; readonly unitName: UnitName },
): ToldDecisions {
  const loose: Issue[] = [];
  const fileOf = new Map(files.map((file) => [file.outcome, file]));
  const shown = shownIn(settled);
  const tell = teller(loose, settled);
  const toldWithOther = new Set<Decision>();
  const decisions = decided.map(({ heldBy, typed, contrary, astray, between = [], ...one }): DecidedHere => {
    // A board below was told when it merged, and it is for that board to look again.
    if (one.state !== "applied" && one.decision.board !== undefined) return one;
    const places = heldBy.flatMap(({ outcome, ...held }): readonly HeldHere[] => {
      const file = fileOf.get(outcome);
      return file === undefined ? [] : [{ ...held, file, late: passedIn(file, held.decision) }];
    });
    // Of several files it holds for the one that counts tells of it; a copy only where nothing else does.
    const counting = places.filter(({ file }) => shown.has(`${file.number} ${one.decision.template ?? ""}`));
    const originals = places.filter(({ file }) => file.fate !== "duplicate");
    const place = counting.at(-1) ?? originals.at(-1) ?? places.at(-1);
    const decision = place?.decision ?? one.decision;
    const findings = place === undefined ? one.findings : answeredIn(place);
    const here = { ...one, decision, findings };
    const undone = contrary === undefined ? undoneChoice(decision, place?.file, settled) : undefined;
    if (undone !== undefined && place !== undefined && decision.board === undefined) {
      const facts = { reason: decision.reason, who: whoSigned(decision) };
      tell(toldUndoneChoice(undone, place.file, facts), undone.other ?? place.file);
      return { ...here, state: "open", source: place.file.number };
    }
    const outdone = outdoing(here, place?.file, settled);
    const state = outdone === undefined ? stateNow(here, place?.file, settled) : outdone.state;
    // Typed by hand, and there is nothing to pass at that place: it fits nothing.
    if (state === "met" && typed?.kind === "pass") {
      loose.push(toldAstray(typed, NOTHING_TO_PASS, unitName));
      return { decision: typed, findings: [], state: "astray" };
    }
    // What the board said twice is no finding in the unit's report: no letter asks the unit about it.
    const about = contrary === undefined ? (outdone?.file ?? place?.file) : undefined;
    // Of two that contradict each other the first tells of both.
    const isTold = contrary !== undefined && toldWithOther.has(contrary);
    toldWithOther.add(one.decision);
    const both = contrary && { said: saidIn(decision, unitName), other: saidIn(contrary, unitName) };
    const issue =
      astray !== undefined && between.length === 0
        ? toldAstray(decision, astray, unitName)
        : isTold
          ? undefined
          : toldOf(decision, { state, both, between, unit: unitName(decision.orgUnit ?? "") }, about);
    if (issue !== undefined) tell(issue, about);
    return { ...here, state, ...given({ source: place?.file.number }) };
  });
  return { decisions, issues: loose };
}

/** The sheets whose rows stand in the summary: number of the file, and template. */
const shownIn = (settled: readonly SettledReturn[]): ReadonlySet<string> =>
  new Set(
    settled.flatMap(({ file, templateReturn, standing }) =>
      SHOWN.has(standing) ? [`${file.number} ${templateReturn.template}`] : [],
    ),
  );

/** Says something of a file: beside it, or where nobody looks there for what is still to be done, among the loose ones. */
const teller =
  (loose: Issue[], settled: readonly SettledReturn[]) =>
  (issue: Issue, file: FileInHand | undefined): void => {
    const isHeard = file !== undefined && (issue.severity === "info" || !isClosed(file, settled));
    (isHeard ? file.issues : loose).push(issue);
  };

/** Whether nothing of a file counts, and nobody has to do anything about it. */
function isClosed(file: FileInHand, settled: readonly SettledReturn[]): boolean {
  if (file.fate !== "live") return file.fate !== "rejected";
  const own = settled.filter((one) => one.file === file);
  return own.length > 0 && own.every(({ standing }) => CLOSED.has(standing));
}

const CLOSED: ReadonlySet<Standing> = new Set(["superseded", "repeated", "left-out", "blank"]);

interface HeldHere {
  readonly decision: Decision;
  readonly file: FileInHand;
  readonly findings: readonly Issue[];
  /** What the merge itself found, and it passes. */
  readonly late: readonly Issue[];
}

/** What a decision answers in its file; what a summary told of it before is found again here, and told once. */
const answeredIn = ({ findings, late }: HeldHere): readonly Issue[] => [
  ...findings,
  ...newOnes(findings, late, ({ code, where, facts }) =>
    JSON.stringify([code, where.template, where.row, where.field, facts]),
  ),
];

/** Takes out what the merge warns of and the board passed. */
function passedIn({ issues }: FileInHand, decision: Decision): readonly Issue[] {
  const passed = issues.filter((issue) => isWarning(issue) && isAnsweredBy(issue, decision));
  issues.splice(0, issues.length, ...issues.filter((issue) => !passed.includes(issue)));
  return passed;
}

/**
 * Where a decision holds for a sheet that no longer counts: another came in its place, with other content. It waits there,
 * unless what came needs it no more. A reply waits wherever its row is not shown.
 */
function outdoing(
  { decision, state }: Pick<DecidedHere, "decision" | "state">,
  file: FileInHand | undefined,
  settled: readonly SettledReturn[],
): { readonly state: DecisionState; readonly file: FileInHand | undefined } | undefined {
  const { kind, template, orgUnit } = decision;
  if (state !== "applied") return undefined;
  if (template === undefined)
    return kind === "send-back" && isReplaced(file, settled) ? { state: "met", file } : undefined;
  const told = settled.filter((one) => one.orgUnit === orgUnit && one.templateReturn.template === template);
  const own = told.find((one) => one.file === file);
  const rivals = told.filter(({ period }) => period === own?.period);
  if (kind === "reply" && !standsIn(own, decision)) return { state: "open", file };
  const now = rivals.find(({ standing }) => isChosen(standing));
  if (own?.standing !== "superseded" || now === undefined) return undefined;
  return { state: isNeededIn(now, decision) ? "open" : "met", file: now.file };
}

/** All it held came again, and counts from there. */
function isReplaced(file: FileInHand | undefined, settled: readonly SettledReturn[]): boolean {
  const held = settled.filter((one) => one.file === file && one.standing !== "blank");
  return held.length > 0 && held.every(({ standing }) => standing === "superseded");
}

const SHOWN: ReadonlySet<Standing> = new Set(["counted", "compared", "repeated", "provisional"]);

/** Whether the row it was written beside stands in the summary. */
const standsIn = (own: SettledReturn | undefined, { row }: Decision): boolean =>
  own !== undefined && SHOWN.has(own.standing) && own.templateReturn.entries.some((one) => one.row === row);

function isNeededIn({ file, templateReturn }: SettledReturn, decision: Decision): boolean {
  const { kind, row, field = "", value } = decision;
  if (kind === "send-back") return false;
  if (kind === "pass") return file.issues.some((issue) => isAnsweredBy(issue, decision));
  const entry = templateReturn.entries.find((one) => one.row === row);
  return kind !== "correct" || String(entry?.values[field] ?? "") !== value;
}

function stateNow(
  { decision, state, findings }: Omit<DecidedHere, "source">,
  file: FileInHand | undefined,
  settled: readonly SettledReturn[],
): DecisionState {
  if (state !== "applied") return state;
  if (decision.kind === "pass" && findings.length === 0) return "met";
  if (decision.kind !== "choose") return state;
  const { template } = decision;
  const isUnsettled = settled.some(
    (one) =>
      one.file === file &&
      one.standing === "conflict" &&
      (template === undefined || one.templateReturn.template === template),
  );
  return isUnsettled ? "open" : state;
}

const TOLD = {
  pass: "merge.decided-pass",
  correct: "merge.decided-correct",
  "leave-out": "merge.decided-leave-out",
  choose: undefined, // `merge.chosen-by-board` says over which files
  accept: "merge.decided-accept",
  "send-back": "merge.decided-send-back",
  reply: undefined, // stands in its cell
  split: undefined, // `decideTexts` tells of texts
  join: undefined,
} as const;

type UnitName = (code: string) => string;

interface Outcome {
  readonly state: DecisionState;
  /** What it says, and what another says otherwise. */
  readonly both?: { readonly said: string; readonly other: string } | undefined;
  /** Names of the files it could be about. */
  readonly between?: readonly string[];
  /** Name of the unit it is about. */
  readonly unit?: string;
}

const valueIn = ({ kind, value = "" }: Pick<Decision, "kind" | "value">): string =>
  kind === "correct" && value === "" ? LEFT_BLANK : value;

const ASTRAY = {
  "no-file": "merge.decision-no-file",
  "no-report": "merge.decision-no-report",
  "file-of-other": "merge.decision-file-of-other",
  "no-sheet": "merge.decision-no-sheet",
  "no-row": "merge.decision-no-row",
  "nothing-to-pass": "merge.decision-nothing-to-pass",
  computed: "merge.decision-computed",
  "not-boards": "merge.decision-not-boards",
  "value-wrong": "merge.decision-value-wrong",
} as const satisfies Readonly<Record<Astray["cause"], string>>;

/** What of a decision is not there, or cannot be. */
function toldAstray(
  decision: Decision,
  { cause, among = [], other = "", wrong }: Astray,
  unitName: UnitName,
): Issue {
  const { orgUnit = "", template, row, field, file, reason } = decision;
  const where = given({ file, template, row, field });
  const names = { unit: orgUnit && unitName(orgUnit), other: other && unitName(other) };
  return mergeIssue(ASTRAY[cause], where, {
    facts: {
      ...{ ...names, reason, who: whoSigned(decision), among: among.join("; ") },
      ...(wrong && {
        value: valueIn(decision),
        condition: String(wrong.facts?.["message"] ?? "").replace(/\.$/, ""),
      }),
    },
  });
}

/** What a decision says, where another says otherwise. */
function saidIn(decision: Decision, unitName: UnitName): string {
  const { kind, orgUnit = "", template, file } = decision;
  if (kind === "correct") return valueIn(decision);
  if (kind === "accept") return unitName(orgUnit);
  return [DECISION_WORDS[kind][0], template, file].filter(Boolean).join(" ");
}

function toldOf(
  decision: Decision,
  { state, both, between = [], unit = "" }: Outcome,
  file: FileInHand | undefined,
): Issue | undefined {
  const { kind, template, row, field, before = "", reason, dueDate } = decision;
  const value = valueIn(decision);
  const name = file?.file.file ?? decision.file;
  const where = given({ file: name, template, row, field });
  const facts = {
    ...{ value, before, reason, who: whoSigned(decision) },
    dueDate: dueDate === undefined ? "" : formatDate(dueDate),
  };
  if (both !== undefined) return mergeIssue("merge.decisions-contradict", where, { facts: both });
  if (state === "open") {
    const isKept = kind === "reply" && file !== undefined;
    return mergeIssue(isKept ? "merge.reply-waits" : "merge.decision-open", where, { facts });
  }
  if (state === "astray" && between.length > 0) {
    return mergeIssue("merge.decision-of-which-file", where, {
      facts: { ...facts, unit, files: between.join("; ") },
    });
  }
  if (kind === "reply" && state === "applied" && before !== "" && before !== value) {
    return mergeIssue("merge.reply-differs", where, { facts });
  }
  const code = state === "applied" ? TOLD[kind] : undefined;
  return code && mergeIssue(code, where, { facts });
}
