import { type Issue, parseIsoDate } from "../../base";
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
}

/** One file as the board decided about it. */
export function applied(
  outcome: SubmissionOutcome,
  decisions: readonly Decision[],
  world: AmendingWorld,
): AppliedHere {
  if (decisions.length === 0) return { outcome, findings: NOTHING };
  const findings = new Map(
    decisions.map(
      (decision) => [decision, outcome.issues.filter((issue) => isAnsweredBy(issue, decision))] as const,
    ),
  );
  if (outcome.status === "rejected") {
    return { outcome: { ...outcome, source: { ...outcome.source, ...ofFile(decisions) } }, findings };
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
  if (judged.status === "rejected") return { outcome: judged, findings };
  const { submission } = judged;
  const returns = submission.returns.map((one) => ofSheet(one, decisions));
  return {
    outcome: { ...judged, submission: { ...submission, ...ofFile(decisions), returns } },
    findings,
  };
}

const NOTHING: AppliedHere["findings"] = new Map();

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
