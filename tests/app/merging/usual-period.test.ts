import { periodToMerge, periodToIssue } from "../../../src/app";
import { defaultCatalogue } from "../../../src/core/catalogue";

const { periods } = defaultCatalogue;

test.each([
  ["2024-07-15", "2024-H1", "on the due date of the half-year"],
  ["2024-07-14", "2024-Q2", "a day earlier, the quarter due on the 10th"],
  ["2026-01-01", "2024", "long after, the last one due"],
  ["2020-01-01", "2024", "before any is due, the first of the catalogue"],
])("on %s the period collected is %s: %s", (today, id) => {
  expect(periodToMerge(periods, today)?.id).toBe(id);
});

test.each([
  ["2024-07-11", "2024-H1", "the next to fall due"],
  ["2024-07-15", "2024-M07", "what is due today went out long ago"],
  ["2026-01-01", "2024", "nothing falls due any more: the last that did"],
])("on %s the period issued is %s: %s", (today, id) => {
  expect(periodToIssue(periods, today)?.id).toBe(id);
});

test("a catalogue without periods has none to propose", () => {
  expect(periodToMerge([], "2024-07-15")).toBeUndefined();
  expect(periodToIssue([], "2024-07-15")).toBeUndefined();
});
