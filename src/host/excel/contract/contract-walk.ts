import { given } from "../../../core/base";
import type { Spreadsheet } from "../../../app";
import { contractSteps } from "./contract-steps";

/** How one step of the contract ended. */
export interface StepOutcome {
  readonly name: string;
  /** What did not hold; undefined where everything did. */
  readonly failure?: string;
  readonly milliseconds: number;
}

/** A program that answers neither yes nor no is not waited for any longer. */
const PATIENCE_MS = 60_000;

/**
 * Walks through `contractSteps`, in order and to the end, each over the spreadsheet that `open` gives for it, and tells
 * how each ended as soon as it is known. Never rejects: what a step throws is its outcome.
 */
export async function walkSteps(
  open: () => Spreadsheet,
  tell: (outcome: StepOutcome) => void,
): Promise<void> {
  for (const { name, run } of contractSteps) {
    const begun = performance.now();
    const failure = await failureOf(async () => run(open()));
    const milliseconds = Math.round(performance.now() - begun);
    tell({ name, milliseconds, ...given({ failure }) });
  }
}

async function failureOf(step: () => Promise<void>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<string>((tell) => {
    timer = setTimeout(() => tell(`no answer in ${PATIENCE_MS} ms`), PATIENCE_MS);
  });
  try {
    return await Promise.race([step().then(() => undefined), silence]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}
