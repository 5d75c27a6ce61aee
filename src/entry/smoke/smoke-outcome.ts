import type { StepOutcome } from "../../host/excel";

/** The outcome as a text to be sent to the developers: which Excel, and each step. In English, as the steps are. */
export function smokeOutcome(facts: readonly string[], outcomes: readonly StepOutcome[]): string {
  const passed = outcomes.filter(({ failure }) => failure === undefined).length;
  return [
    `Khoa giao smoke page: ${passed} of ${outcomes.length} steps passed`,
    ...facts,
    "",
    ...outcomes.map(outcomeLine),
  ].join("\n");
}

const outcomeLine = ({ name, failure, milliseconds }: StepOutcome, at: number): string =>
  `${at + 1}. ${failure === undefined ? "passed" : "FAILED"}, ${milliseconds} ms: ${name}` +
  (failure === undefined ? "" : `\n   ${failure}`);
