import { type Issue, isError, parseIsoDate } from "../../base";
import {
  type AmendingWorld,
  type Decision,
  type SubmissionOutcome,
  type TemplateReturn,
  amended,
  choiceInGround,
} from "../../submissions";
import { isAnsweredBy } from "./is-answered-by";

export interface AppliedHere {
  readonly outcome: SubmissionOutcome;
  /** What each `pass` answered. */
  readonly findings: ReadonlyMap<Decision, readonly Issue[]>;
  /** Corrections that are not carried out, each with what would be wrong with it. */
  readonly withheld: ReadonlyMap<Decision, Issue>;
}

/**
 * One file as the board decided about it. A correction that would bring an error of its own is not carried out: what is
 * wrong with the board's value is no mistake of the unit's (RULES.md M22). Of several that are only wrong together, none is.
 */
export function applied(
  outcome: SubmissionOutcome,
  decisions: readonly Decision[],
  world: AmendingWorld,
): AppliedHere {
  const here = appliedAll(outcome, decisions, world);
  const wrong = wrongCorrections(outcome, here.outcome, decisions);
  if (wrong.size === 0) return here;
  const others = decisions.filter((decision) => !wrong.has(decision));
  const rest = applied(outcome, others, world);
  return { ...rest, withheld: new Map([...wrong, ...rest.withheld]) };
}

/** Each correction with an error that stands only because of it: in its cell, else in its row, else in its sheet. */
function wrongCorrections(
  before: SubmissionOutcome,
  after: SubmissionOutcome,
  decisions: readonly Decision[],
): ReadonlyMap<Decision, Issue> {
  const wrong = new Map<Decision, Issue>();
  const corrections = decisions.filter(({ kind }) => kind === "correct");
  if (corrections.length === 0) return wrong;
  const said = ({ code, where, found, facts }: Issue) =>
    JSON.stringify([code, where.template, where.row, where.field, found, facts]);
  const stood = new Set(before.issues.map(said));
  for (const issue of after.issues) {
    if (!isError(issue) || stood.has(said(issue))) continue;
    const { template, row, field } = issue.where;
    const inSheet = corrections.filter((one) => one.template === template);
    const inRow = inSheet.filter((one) => one.row === row);
    const inCell = inRow.filter((one) => one.field === field);
    const causes = [inCell, inRow, inSheet].find(({ length }) => length > 0) ?? [];
    for (const cause of causes) wrong.set(cause, issue);
  }
  return wrong;
}

function appliedAll(
  outcome: SubmissionOutcome,
  decisions: readonly Decision[],
  world: AmendingWorld,
): AppliedHere {
  if (decisions.length === 0) return { outcome, findings: NOTHING, withheld: NONE };
  const findings = new Map(
    decisions.map(
      (decision) => [decision, outcome.issues.filter((issue) => isAnsweredBy(issue, decision))] as const,
    ),
  );
  if (outcome.status === "rejected") {
    return {
      outcome: { ...outcome, source: { ...outcome.source, ...ofFile(decisions) } },
      findings,
      withheld: NONE,
    };
  }
  const answered = new Set([...findings.values()].flat());
  const judged = amended(
    outcome,
    {
      corrections: decisions.flatMap(({ kind, template, row, field, value = "" }) =>
        (kind === "correct" || kind === "reply") &&
        template !== undefined &&
        row !== undefined &&
        field !== undefined
          ? [{ template, row, field, text: value }]
          : [],
      ),
      rowsLeftOut: decisions.flatMap(({ kind, template, row }) =>
        kind === "leave-out" && template !== undefined && row !== undefined ? [{ template, row }] : [],
      ),
      passes: (issue) => answered.has(issue),
    },
    world,
  );
  if (judged.status === "rejected") return { outcome: judged, findings, withheld: NONE };
  const { submission } = judged;
  const returns = submission.returns.map((one) => ofSheet(one, decisions));
  return {
    outcome: { ...judged, submission: { ...submission, ...ofFile(decisions), returns } },
    findings,
    withheld: NONE,
  };
}

const NOTHING: AppliedHere["findings"] = new Map();
const NONE: AppliedHere["withheld"] = new Map();

/** What is decided about the file as a whole. */
function ofFile(decisions: readonly Decision[]) {
  const whole = decisions.filter(({ template }) => template === undefined);
  const day = parseIsoDate(whole.find(({ kind }) => kind === "accept")?.value ?? "");
  return {
    ...chosenIn(whole),
    ...(day !== undefined && { countsAsSentOn: day }),
    ...(whole.some(({ kind }) => kind === "leave-out") && { leftOut: true }),
  };
}

/** Over which files one was chosen, whole or in one sheet. */
function chosenIn(decisions: readonly Decision[]) {
  const choice = decisions.find(({ kind }) => kind === "choose")?.ground;
  return choice === undefined ? {} : { chosenOver: choiceInGround(choice).over };
}

/** … and about one sheet, or about all of them. */
function ofSheet(one: TemplateReturn, decisions: readonly Decision[]): TemplateReturn {
  const has = (kind: Decision["kind"], isMeant: (template: string | undefined) => boolean) =>
    decisions.some(
      (decision) => decision.kind === kind && decision.row === undefined && isMeant(decision.template),
    );
  const isThis = (template: string | undefined) => template === one.template;
  const isThisOrAll = (template: string | undefined) => template === undefined || isThis(template);
  return {
    ...one,
    ...chosenIn(decisions.filter(({ template }) => isThis(template))),
    ...(has("send-back", isThisOrAll) && { refused: {} }),
    ...(has("leave-out", isThis) && { leftOut: true }),
  };
}
