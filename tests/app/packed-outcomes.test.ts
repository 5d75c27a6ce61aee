import fc from "fast-check";
import { packOutcomes, unpackOutcomes } from "../../src/app";
import { aSubmission } from "../support/a-submission";

test("accepted, doubtful and rejected reports come out of a reading thread as they went in", () => {
  const outcomes = [
    aSubmission().read(),
    aSubmission().with("KG04", "nil").read(),
    aSubmission().typed("KG01", 0, "dvPhaiHoc", "nhiều").read(),
  ];
  expect(new Set(outcomes.map(({ status }) => status)).size).toBeGreaterThan(1);
  expect(unpackOutcomes(packOutcomes(outcomes))).toEqual(outcomes);
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
  expect(unpackOutcomes(packOutcomes([outcome]))).toEqual([outcome]);
});

test("whatever stands in whichever columns comes out as it went in", () => {
  const value = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => figure || 0),
    fc.string(),
    fc.boolean(),
  );
  const key = fc.stringMatching(/^cot[A-Za-z0-9]{0,2}$/);
  const entry = fc.record({
    template: fc.constant("KG01"),
    sheet: fc.constantFrom("KG01", "KG01 (2)"),
    row: fc.integer({ min: 1, max: 1_048_576 }),
    values: fc.dictionary(key, value, { maxKeys: 60, noNullPrototype: true }),
  });
  const first = aSubmission().read();
  if (first.status === "rejected") throw new Error("the sample must be accepted");
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 20 }), { maxLength: 3 }), (tables) => {
      const returns = tables.map((entries) => ({ template: "KG01", version: 1, nilReport: false, entries }));
      const outcomes = [{ ...first, submission: { ...first.submission, returns } }];
      expect(unpackOutcomes(packOutcomes(outcomes))).toEqual(outcomes);
    }),
  );
});
