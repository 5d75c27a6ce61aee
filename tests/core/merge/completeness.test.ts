import { ISSUED_AT } from "../../../src/core/workbook";
import { mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { DUE, PERIOD, rejectedReport, report, smallIndex } from "../../support/small-campaign";

const judged = (asOf: string, ...outcomes: readonly SubmissionOutcome[]) =>
  mergeSubmissions(outcomes, { index: smallIndex, period: PERIOD, asOf }).completeness;

const AFTER = "2024-08-01";
const full = { T1: [{ phaiHoc: 1 }], T2: [{ danSo: 1 }] };

const stateOf = (completeness: ReturnType<typeof judged>, orgUnit: string, template: string) =>
  completeness.units
    .find((unit) => unit.orgUnit === orgUnit)
    ?.returns.find((one) => one.template === template);

test("Units that owe a mandatory template are expected: four communes and the office, not the club", () => {
  const completeness = judged(AFTER);
  expect(completeness).toMatchObject({ expected: 5, received: 0, nil: 0, late: 0, reportingRate: 0 });
  expect(completeness.missing).toEqual(["XA1", "XA2", "XA3", "XA4", "BHXH"]);
  expect(completeness.templates.map(({ template, expected }) => [template, expected])).toEqual([
    ["T1", 4],
    ["T2", 5],
    ["T3", 0],
  ]);
  expect(completeness.templates[2]?.reportingRate).toBeUndefined();
});

test("[M4] A nil report counts as received", () => {
  const completeness = judged(
    AFTER,
    report("XA1", { returns: { T1: "nil", T2: "nil" } }),
    report("XA2", { returns: full }),
  );
  expect(completeness).toMatchObject({
    expected: 5,
    received: 2,
    nil: 1,
    missing: ["XA3", "XA4", "BHXH"],
    reportingRate: 2 / 5,
  });
  expect(stateOf(completeness, "XA1", "T1")).toMatchObject({ state: "nil", late: false, rows: 0 });
  expect(stateOf(completeness, "XA2", "T1")).toMatchObject({ state: "received", rows: 1 });
});

test("[M8] A unit of which a sheet is lacking is not called nil, though all that counts is nil", () => {
  const half = report("XA1", { returns: { T1: "nil", T2: "blank" } });
  const completeness = judged(AFTER, half);
  expect(completeness).toMatchObject({ received: 1, nil: 0, incomplete: ["XA1"] });
  expect(completeness.units.find(({ orgUnit }) => orgUnit === "XA1")?.state).toBe("received");
});

test("[M5] An empty sheet is not received", () => {
  const completeness = judged(AFTER, report("XA1", { returns: { T1: "blank", T2: "blank" } }));
  expect(completeness).toMatchObject({ received: 0 });
  expect(completeness.missing).toContain("XA1");
  expect(stateOf(completeness, "XA1", "T1")?.state).toBe("blank");
});

test("[M7] On the due date nobody is late or missing; the day after is too late", () => {
  const onTheDay = report("XA1", { savedAt: "2024-07-15T16:59:59Z", returns: full });
  const dayAfter = report("XA2", { savedAt: "2024-07-15T17:00:00Z", returns: full });
  const completeness = judged(AFTER, onTheDay, dayAfter);
  expect(stateOf(completeness, "XA1", "T1")).toMatchObject({ late: false, sent: { day: "2024-07-15" } });
  expect(stateOf(completeness, "XA2", "T1")).toMatchObject({ late: true, sent: { day: "2024-07-16" } });
  expect(completeness.late).toBe(1);
  expect(judged(DUE)).toMatchObject({ missing: [], notYetDue: ["XA1", "XA2", "XA3", "XA4", "BHXH"] });
  expect(judged("2024-07-16").missing).toEqual(["XA1", "XA2", "XA3", "XA4", "BHXH"]);
});

test("[M7] The due date of the assignment comes before the period's", () => {
  const sent = report("XA4", { savedAt: "2024-07-20T00:00:00Z", returns: { T2: [{ danSo: 1 }] } });
  expect(stateOf(judged(AFTER, sent), "XA4", "T2")).toMatchObject({ late: false, dueDate: "2024-07-31" });
  expect(stateOf(judged("2024-07-20"), "XA4", "T2")?.state).toBe("not-yet-due");
  expect(stateOf(judged("2024-07-20"), "XA4", "T1")?.state).toBe("missing");
});

test("[M7] A correction after the due date does not make a punctual unit late", () => {
  const inTime = report("XA1", { turn: 1, returns: full });
  const corrected = report("XA1", { turn: 2, savedAt: "2024-07-25T00:00:00Z", returns: full });
  expect(judged(AFTER, inTime, corrected).late).toBe(0);
});

test("[M8] One mandatory template makes a unit received; what it still owes is listed", () => {
  const completeness = judged(AFTER, report("XA1", { returns: { T1: [{ phaiHoc: 1 }] } }));
  expect(completeness).toMatchObject({ received: 1, incomplete: ["XA1"] });
  expect(completeness.units[0]).toMatchObject({ orgUnit: "XA1", state: "received", lacking: ["T2"] });
});

test("[M8] A template that may be sent changes no number of the completeness", () => {
  const completeness = judged(AFTER, report("CLB", { returns: { T3: [{ so: 3 }] } }));
  expect(completeness).toMatchObject({ expected: 5, received: 0 });
  expect(completeness.units.find(({ orgUnit }) => orgUnit === "CLB")).toMatchObject({
    expected: false,
    state: "received",
  });
});

test("[M8] Whatever came: expected = received + missing + not yet due", () => {
  for (const asOf of ["2024-07-01", "2024-07-20", AFTER]) {
    const { expected, received, missing, notYetDue } = judged(
      asOf,
      report("XA1", { returns: full }),
      report("XA2", { file: "a", savedAt: undefined, returns: full }),
      report("XA2", { file: "b", savedAt: undefined, returns: { T1: [{ phaiHoc: 9 }], T2: [{ danSo: 9 }] } }),
      report("XA3", { returns: { T1: "nil", T2: "blank" } }),
      rejectedReport("XA4"),
    );
    expect(received + missing.length + notYetDue.length).toBe(expected);
    expect(received).toBe(2);
  }
});

test("[M9] Without a saved time the day on the cover counts; nothing is sent after the day it was in hand", () => {
  const signedLate = report("XA1", { savedAt: undefined, reportedOn: "2024-07-16", returns: full });
  expect(judged(AFTER, signedLate).late).toBe(1);
  const savedYearsLater = report("XA1", { savedAt: "2026-01-01T00:00:00Z", returns: full });
  expect(stateOf(judged("2024-07-10", savedYearsLater), "XA1", "T1")).toMatchObject({
    sent: { day: "2024-07-10", toldBy: "last-save" },
    late: false,
  });
});

test.each([
  ["as it was issued", ISSUED_AT],
  ["before it was issued", "2020-06-30T08:00:00Z"],
])("[M9] A file last saved %s says nothing of its sending: the cover's day counts", (_when, savedAt) => {
  const kept = judged(AFTER, report("XA1", { savedAt, reportedOn: "2024-07-16", returns: full }));
  expect(stateOf(kept, "XA1", "T1")).toMatchObject({
    sent: { day: "2024-07-16", toldBy: "cover" },
    late: true,
  });
});

test("[M9] Where no file tells a day, punctuality is unknown and the file asks, once the due date is over", () => {
  const undated = report("XA1", { savedAt: ISSUED_AT, reportedOn: undefined, returns: full });
  const merged = (asOf: string) => mergeSubmissions([undated], { index: smallIndex, period: PERIOD, asOf });
  const after = merged(AFTER);
  expect(after.completeness).toMatchObject({ late: 0, undated: 1, received: 1 });
  expect(stateOf(after.completeness, "XA1", "T1")).toMatchObject({ undated: true, late: false });
  expect(after.issues.filter(({ code }) => code === "merge.day-unknown")).toHaveLength(1);
  const onTheDay = merged(DUE);
  expect(onTheDay.completeness.undated).toBe(0);
  expect(onTheDay.issues.map(({ code }) => code)).not.toContain("merge.day-unknown");
});

test("[M10] A unit with only rejected files is told apart from one that sent nothing", () => {
  const completeness = judged(AFTER, rejectedReport("XA1"));
  expect(completeness.units[0]).toMatchObject({ orgUnit: "XA1", state: "rejected" });
  expect(completeness.units[1]).toMatchObject({ orgUnit: "XA2", state: "missing" });
  expect(completeness.missing).toEqual(["XA1", "XA2", "XA3", "XA4", "BHXH"]);
});
