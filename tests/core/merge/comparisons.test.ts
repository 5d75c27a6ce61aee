import { catalogueIndex } from "../../../src/core/catalogue";
import { comparisonsOf } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { monthsCatalogue, reported } from "../../support/months-campaign";

/** The year before has the same quarter, and the year has a plan. */
const index = catalogueIndex({
  ...monthsCatalogue,
  periods: [
    ...monthsCatalogue.periods.map((period) => ({
      ...period,
      ...(period.id === "2024-Q2" && { plan: "KH" }),
    })),
    {
      ...period("2023-Q2"),
      year: 2023,
      from: "2023-04-01",
      to: "2023-06-30",
      cutOffDate: "2023-06-30",
      kind: "Quý 2",
    },
    { ...period("KH"), kind: "Kế hoạch", from: "2024-01-01", to: "2024-12-31" },
  ],
});

function period(id: string) {
  const [first] = monthsCatalogue.periods;
  if (first === undefined) throw new Error("no period");
  const { parts: _, ...rest } = first;
  return { ...rest, id, name: id };
}

const compare = (now: readonly SubmissionOutcome[], earlier: readonly SubmissionOutcome[]) =>
  comparisonsOf(now, earlier, { index, period: "2024-Q2", asOf: "2025-02-01" }).map((one) => ({
    ...{ with: one.with, lacksFrom: one.lacksFrom },
    ...{ viec: one.templates[0]?.total["viec"], hoiVien: one.templates[0]?.total["hoiVien"] },
  }));

const month = (number: number, viec: number) => reported("XA1", number, [{ viec, hoiVien: 100 + number }]);
const now = [month(4, 40), month(5, 50), month(6, 60)];

test("[M38] The year to date adds up what happened since January, and has the stocks of the last day", () => {
  expect(compare(now, [month(1, 1), month(2, 2), month(3, 3)])).toEqual([
    { with: "year-to-date", lacksFrom: undefined, viec: 156, hoiVien: 106 },
  ]);
});

test("[M38] What the year to date lacks is known: parts of a quarter that has some, or the first day of nothing", () => {
  const march = reported("XA1", 3, [{ viec: 3 }]);
  const context = { index, period: "2024-Q2", asOf: "2025-02-01" };
  const [toDate] = comparisonsOf(now, [march], context);
  expect(toDate?.templates[0]?.total["viec"]).toBe(153);
  expect(toDate?.templates[0]?.lackingParts).toMatchObject([
    { orgUnit: "XA1", lacks: [{ period: "2024-M01" }, { period: "2024-M02" }] },
  ]);
  const apart = catalogueIndex({
    ...monthsCatalogue,
    periods: monthsCatalogue.periods.map(({ parts: _, ...rest }) => rest),
  });
  const alone = comparisonsOf([month(4, 40)], [month(2, 2)], {
    ...context,
    index: apart,
    period: "2024-M04",
  });
  expect(alone).toMatchObject([{ with: "year-to-date", lacksFrom: "2024-01-01" }]);
});

test("[M38] Of a month and the quarter that holds it only one makes the year to date", () => {
  const quarter = reported("XA1", "2024-Q1", [{ viec: 7 }]);
  expect(compare(now, [quarter, month(1, 1)])).toMatchObject([{ with: "year-to-date", viec: 157 }]);
});

test("[M38] The same period of the year before, and the plan, stand beside; the plan is no part of the year", () => {
  const before = reported("XA1", "2023-Q2", [{ viec: 100 }]);
  const plan = reported("XA1", "KH", [{ viec: 300 }]);
  expect(compare(now, [before, plan])).toMatchObject([
    { with: "year-before", viec: 100 },
    { with: "plan", viec: 300 },
  ]);
});

test("[M38] Without earlier reports there is nothing to compare with", () => {
  expect(compare(now, [])).toEqual([]);
});
