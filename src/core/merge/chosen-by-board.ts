import type { SubmissionOutcome } from "../submissions";

/** A board's answer to a conflict: of the files of one unit and turn, this one counts (RULES.md M18). */
export interface BoardChoice {
  readonly chosen: string;
  /** Hashes of the files it was preferred to. */
  readonly over: readonly string[];
}

/** The outcomes, with the board's choices written on the files they were made for. */
export function chosenByBoard(
  outcomes: readonly SubmissionOutcome[],
  choices: readonly BoardChoice[],
): readonly SubmissionOutcome[] {
  const over = new Map(choices.map((choice) => [choice.chosen, choice.over]));
  return outcomes.map((outcome) => {
    if (outcome.status === "rejected") return outcome;
    const chosenOver = over.get(outcome.submission.sha256);
    return chosenOver === undefined
      ? outcome
      : { ...outcome, submission: { ...outcome.submission, chosenOver } };
  });
}
