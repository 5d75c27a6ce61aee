import { aSubmission, findings, valuesOf } from "../../support/a-submission";
import { sampleEntries } from "../../support/sample-entries";

test("a report filled in as it should be is accepted, and every value is read as it was entered", () => {
  const outcome = aSubmission().from("XA_21811").for("2024").read();
  expect(findings(outcome)).toEqual([]);
  expect(outcome.status).toBe("accepted");
  for (const [template, entries] of Object.entries(sampleEntries)) {
    expect(valuesOf(outcome, template)).toMatchObject(entries);
  }
});
