import { type Decision, choiceInGround } from "../../submissions";
import { type FileInHand, calledBeside } from "../collect-files";
import { mergeIssue } from "../issues";
import type { SettledReturn } from "../settle-files";
import { isChosen } from "../settle-returns";

/** Why a file the board chose does not count after all: it goes back, or another one counts that the choice was made over. */
export interface UndoneChoice {
  readonly cause: "refused" | "outdone";
  readonly templates: readonly string[];
  /** The one that counts. */
  readonly other?: FileInHand;
}

/**
 * A choice settles a conflict (RULES.md M18) and nothing else: it stands against no higher turn, brings in nothing that
 * goes back, and no rows that a summary does not carry. What the unit sent after it was made is no contradiction to it.
 */
export function undoneChoice(
  { kind, template, ground = "" }: Decision,
  file: FileInHand | undefined,
  settled: readonly SettledReturn[],
): UndoneChoice | undefined {
  if (kind !== "choose" || file === undefined) return undefined;
  const own = settled.filter(
    (one) => one.file === file && (template === undefined || one.templateReturn.template === template),
  );
  if (file.fate === "rejected" || (own.length > 0 && own.every(({ standing }) => standing === "refused")))
    return { cause: "refused", templates: [] };
  const { over } = choiceInGround(ground);
  const instead = own.flatMap((one) =>
    one.standing === "superseded"
      ? settled.filter((rival) => isInsteadOf(rival, one) && over.includes(rival.file.file.sha256))
      : [],
  );
  const [first] = instead;
  if (first === undefined) return undefined;
  const templates = instead.map(({ templateReturn }) => templateReturn.template);
  return { cause: "outdone", templates, other: first.file };
}

const isInsteadOf = (rival: SettledReturn, one: SettledReturn): boolean =>
  isChosen(rival.standing) &&
  rival.orgUnit === one.orgUnit &&
  rival.period === one.period &&
  rival.templateReturn.template === one.templateReturn.template;

/** What is said of it, with what to do. */
export function toldUndoneChoice(
  { cause, templates, other }: UndoneChoice,
  { file }: FileInHand,
  facts: Readonly<Record<string, string>>,
) {
  if (cause === "refused" || other === undefined)
    return mergeIssue("merge.choice-refused", { file: file.file }, { facts });
  const told = { templates: templates.join(", "), other: calledBeside(other.file, file) };
  return mergeIssue("merge.choice-outdone", { file: file.file }, { facts: { ...facts, ...told } });
}
