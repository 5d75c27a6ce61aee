import { outcomesOf, outcomeText } from "../../src/app";
import { aSubmission } from "../support/a-submission";

test("accepted, doubtful and rejected reports come out of a reading thread as they went in", () => {
  const outcomes = [
    aSubmission().read(),
    aSubmission().with("KG04", "nil").read(),
    aSubmission().typed("KG01", 0, "dvPhaiHoc", "nhiều").read(),
  ];
  expect(new Set(outcomes.map(({ status }) => status)).size).toBeGreaterThan(1);
  expect(outcomesOf(outcomeText(outcomes))).toEqual(outcomes);
});

test("a blank, a zero, a false and an empty table stay four things", () => {
  const [first] = [aSubmission().read()];
  if (first?.status === "rejected" || first === undefined) throw new Error("the sample must be accepted");
  const entry = { template: "KG01", sheet: "KG01", row: 14, values: { a: 0, b: false, c: "" } };
  const returns = [
    {
      template: "KG01",
      version: 1,
      nilReport: false,
      entries: [entry, { ...entry, row: 15, values: { b: true } }],
    },
    { template: "KG02", version: 1, nilReport: true, entries: [] },
  ];
  const outcome = { ...first, submission: { ...first.submission, returns } };
  expect(outcomesOf(outcomeText([outcome]))).toEqual([outcome]);
});
