import fc from "fast-check";
import { type SummaryModel, mergeSubmissions, partFigures } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { YEAR, monthsIndex, reported, yearsOfReports } from "../../support/months-campaign";

const merge = (outcomes: readonly SubmissionOutcome[], period = "2024-Q1"): SummaryModel =>
  mergeSubmissions(outcomes, { index: monthsIndex, period, asOf: "2025-02-01" });

const figuresOf = (model: SummaryModel) => model.templates[0]?.total ?? {};
const statusOf = (model: SummaryModel, unit: string) =>
  model.completeness.units.find(({ orgUnit }) => orgUnit === unit)?.returns[0];

const threeMonths = [
  reported("XA1", 1, [{ viec: 10, xong: 5, hoiVien: 100, dan: 1000, caoNhat: 7, ctv: 3 }]),
  reported("XA1", 2, [{ viec: 20, xong: 5, hoiVien: 110, dan: 1000, caoNhat: 9, ctv: 4 }]),
  reported("XA1", 3, [{ viec: 30, xong: 20, hoiVien: 120, dan: 1200, caoNhat: 8, ctv: 2 }]),
];

test("[M31] A quarter is made of its months: what happened adds up, and shares are those of the sums", () => {
  expect(figuresOf(merge(threeMonths))).toMatchObject({
    viec: 60,
    xong: 30,
    tyLeXong: 0.5,
    caoNhat: 9,
    ctv: 4,
  });
});

test("[M32] A stock is that of the last month; a share of a stock takes what it has of it", () => {
  const total = figuresOf(merge(threeMonths));
  expect(total).toMatchObject({ hoiVien: 120, dan: 1200, tyLeHoiVien: 0.1, viecMoiDan: 60 / 1200 });
});

test("[M32] A month that gives no stock leaves that of the month before, with all that belongs to its day", () => {
  const model = merge([...threeMonths.slice(0, 2), reported("XA1", 3, [{ viec: 30 }])]);
  expect(figuresOf(model)).toMatchObject({ viec: 60, hoiVien: 110, dan: 1000, tyLeHoiVien: 0.11 });
});

test("[M32] Every month has its own stocks, however many follow it", () => {
  const [summary] = merge(threeMonths).templates;
  const period = monthsIndex.period("2024-Q1");
  if (summary === undefined || period === undefined) throw new Error("no quarter");
  const parts = partFigures(summary, period, monthsIndex);
  expect(parts.map(({ figures }) => [figures["viec"], figures["hoiVien"]])).toEqual([
    ...[
      [10, 100],
      [20, 110],
      [30, 120],
    ],
  ]);
});

test("[M34] A month that is lacking is said of the unit and template, and makes the unit's report incomplete", () => {
  const model = merge([threeMonths[0], threeMonths[2]].flatMap((one) => one ?? []));
  expect(statusOf(model, "XA1")).toMatchObject({
    state: "received",
    lacks: [{ period: "2024-M02", state: "missing" }],
  });
  expect(model.completeness.incomplete).toEqual(["XA1"]);
});

test("[M34] A quarter was sent when the last of its months was", () => {
  const [january, february, march] = threeMonths;
  const sent = (one: SubmissionOutcome | undefined, day: string): readonly SubmissionOutcome[] =>
    one?.status === "accepted"
      ? [{ ...one, submission: { ...one.submission, savedAt: `${day}T03:00:00Z` } }]
      : [];
  const model = merge([
    ...sent(march, "2024-04-02"),
    ...sent(january, "2024-02-01"),
    ...sent(february, "2024-03-03"),
  ]);
  expect(statusOf(model, "XA1")?.sent?.day).toBe("2024-04-02");
});

test("[M34] Nothing lacks once every month is there, be it that one had nothing to report", () => {
  const model = merge([...threeMonths.slice(0, 2), reported("XA1", 3, "nil")]);
  expect(statusOf(model, "XA1")?.lacks).toBeUndefined();
  expect(model.completeness.incomplete).toEqual([]);
});

test("[M33] What was reported for the quarter itself is held against its months, both numbers told", () => {
  const model = merge([...threeMonths, reported("XA1", "2024-Q1", [{ viec: 61, xong: 30, hoiVien: 120 }])]);
  expect(figuresOf(model)).toMatchObject({ viec: 60, hoiVien: 120 });
  expect(model.differences).toMatchObject([
    {
      orgUnit: "XA1",
      period: "2024-Q1",
      figures: [{ field: "viec", stated: 61, ofParts: 60 }, { field: "tyLeXong" }],
    },
  ]);
  expect(model.issues.map(({ code }) => code)).toContain("merge.parts-differ");
  expect(model.templates[0]?.comparison).toHaveLength(1);
});

test("[M31] Where a month is lacking the report of the quarter counts, and its months stand beside it", () => {
  const model = merge([...threeMonths.slice(0, 2), reported("XA1", "2024-Q1", [{ viec: 61, hoiVien: 120 }])]);
  expect(figuresOf(model)).toMatchObject({ viec: 61, hoiVien: 120, xong: undefined });
  expect(statusOf(model, "XA1")?.lacks).toBeUndefined();
  expect(model.templates[0]?.comparison.map(({ period }) => period)).toEqual(["2024-M01", "2024-M02"]);
  expect(model.issues.map(({ code }) => code)).not.toContain("merge.parts-differ");
});

test("[M33] A nil report of the quarter is held against months that have something", () => {
  const { differences } = merge([...threeMonths, reported("XA1", "2024-Q1", "nil")]);
  expect(differences[0]?.figures).toContainEqual({ field: "viec", stated: undefined, ofParts: 60 });
});

test("[M31] A month is settled within itself: a second turn of February supersedes the first, and no other month", () => {
  const again = reported("XA1", 2, [{ viec: 21 }], { turn: 2 });
  expect(figuresOf(merge([...threeMonths, again]))).toMatchObject({ viec: 61 });
});

test("[M15] A report of a month outside the quarter is none of it", () => {
  expect(merge([reported("XA1", 4, [{ viec: 1 }])]).sources).toMatchObject([{ status: "rejected" }]);
});

test("[M31] law: the order of files never changes what they make together", () => {
  fc.assert(
    fc.property(
      yearsOfReports.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      ([all, shuffled]) => expect(merge(shuffled, YEAR)).toEqual(merge(all, YEAR)),
    ),
  );
});

test("[M31] law: without reports of longer periods a sum is the sum of the months'", () => {
  fc.assert(
    fc.property(yearsOfReports, (all) => {
      const ofMonths = all.filter(({ submission }) => submission.cover.period.includes("M"));
      const sums = ofMonths.flatMap(({ submission }) =>
        submission.returns.flatMap(({ entries }) => entries.flatMap(({ values }) => values["viec"] ?? [])),
      );
      const expected =
        sums.length === 0 ? undefined : sums.reduce((sum: number, one) => sum + Number(one), 0);
      expect(figuresOf(merge(ofMonths, YEAR))["viec"]).toBe(expected);
    }),
  );
});
