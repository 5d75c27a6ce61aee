import { type StepOutcome, excelSpreadsheet, walkSteps } from "../../../../src/host/excel";

declare global {
  interface Window {
    /** Walks through the steps of the contract over the Office.js of the page. */
    walkContract(): Promise<readonly StepOutcome[]>;
  }
}

window.walkContract = async () => {
  const outcomes: StepOutcome[] = [];
  await walkSteps(
    () => excelSpreadsheet(),
    (outcome) => outcomes.push(outcome),
  );
  return outcomes;
};
