import path from "node:path";
import {
  type Catalogue,
  type PeriodRules,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  laidBy,
  nextYear,
  proposedPeriod,
  shippedCatalogue,
  withNewPeriod,
  workingDaysAfter,
} from "../../../src/core/catalogue";
import { emptyFolder, khoagiao } from "../../support/command-line";
import { readBack } from "./edited-workbook";

const province = shippedCatalogue("gia-lai-2026")!;

/** Worked out by hand for 2026: two working days after the 14th. */
test.each([
  ["2026-01-14", "2026-01-16"],
  ["2026-02-14", "2026-02-24"],
  ["2026-03-14", "2026-03-17"],
  ["2026-04-14", "2026-04-16"],
  ["2026-05-14", "2026-05-18"],
  ["2026-06-14", "2026-06-16"],
  ["2026-07-14", "2026-07-16"],
  ["2026-08-14", "2026-08-18"],
  ["2026-09-14", "2026-09-16"],
  ["2026-10-14", "2026-10-16"],
  ["2026-11-14", "2026-11-17"],
  ["2026-12-14", "2026-12-16"],
])("figures cut off on %s are due on %s, two working days later", (cutOff, due) => {
  expect(workingDaysAfter(cutOff, 2, province.holidays)).toBe(due);
});

test("without the list of a year no day of it is known to be a working one", () => {
  expect(workingDaysAfter("2026-12-30", 1, province.holidays)).toBe("2026-12-31");
  expect(workingDaysAfter("2026-12-30", 2, province.holidays)).toBeUndefined();
});

const rolled = (catalogue: Catalogue, rules: PeriodRules = {}) => {
  const result = nextYear(catalogue, rules);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { ...result.value, issues: result.issues };
};

test("every period and assignment of the year comes once more, a year later; what was before stays", () => {
  const { catalogue, year, periods } = rolled(province);
  expect(year).toBe(2027);
  expect(periods).toHaveLength(province.periods.filter((period) => period.year === 2026).length);
  expect(catalogue.periods.slice(0, province.periods.length)).toEqual(province.periods);
  expect(catalogue.assignments).toHaveLength(2 * province.assignments.length);
  expect(periods.find(({ id }) => id === "2027-H1")).toMatchObject({
    name: "6 tháng đầu năm 2027",
    from: "2027-01-01",
    to: "2027-06-30",
    dueDate: "2027-07-15",
  });
  expect(readBack(catalogueWorkbook(catalogue)).issues).toEqual([]);
});

test("one period of a later year, added by its name, neither makes that year nor stands in its way", () => {
  const quarter = proposedPeriod(catalogueIndex(defaultCatalogue), "quý 3/2025", "2024-06-01").period;
  const own = { ...quarter, id: "2025-CUA-HUYEN", dueDate: "2025-10-20" };
  const { catalogue, year, periods } = rolled(withNewPeriod(defaultCatalogue, own));
  expect(year).toBe(2025);
  expect(periods.map(({ kind }) => kind)).not.toContain("Quý III");
  expect(catalogue.periods.find(({ id }) => id === own.id)).toEqual(own);
  const [before, asked] = ["2024-Q3", own.id].map((id) =>
    catalogue.assignments.filter(({ period }) => period === id),
  );
  expect(asked).toHaveLength(before!.length);
  const { assignments } = defaultCatalogue;
  expect(catalogue.assignments).toHaveLength(2 * assignments.length);
  expect(readBack(catalogueWorkbook(catalogue)).ok).toBe(true);
  // A year further on, with nothing of the next one, as well.
  const later = { ...quarter, id: "2026-Q3", name: "Quý III năm 2026", year: 2026 };
  expect(rolled(withNewPeriod(defaultCatalogue, later)).year).toBe(2025);
});

test("February ends when it ends, and periods from the 15th to the 14th stay what they are", () => {
  const of2024 = rolled(defaultCatalogue);
  expect(of2024.periods.find(({ id }) => id === "2025-M02")).toMatchObject({ to: "2025-02-28" });
  const [period] = province.periods;
  const profile = { ...period!, from: "2025-12-15", to: "2026-12-14", cutOffDate: "2026-12-14" };
  expect(rolled({ ...province, periods: [profile] }).periods).toMatchObject([
    { from: "2026-12-15", to: "2027-12-14", cutOffDate: "2027-12-14" },
  ]);
});

test("rows prepared for the old year are told", () => {
  expect(rolled(defaultCatalogue).issues.map(({ code, found }) => [code, found])).toEqual([
    ["catalogue.presets-of-before", "KG05"],
  ]);
});

describe("a period due so many working days after its cut-off", () => {
  const [period, ...others] = province.periods;
  const counting: Catalogue = { ...province, periods: [{ ...period!, workingDays: 2 }, ...others] };

  test("without that year's holidays it has no due date, which is said, and no catalogue without one is used", () => {
    const { catalogue, issues } = rolled(counting);
    expect(issues.map(({ code, found }) => [code, found])).toEqual([
      ["catalogue.holidays-missing", "Năm 2027"],
    ]);
    const result = readBack(catalogueWorkbook(catalogue));
    expect(result.issues.map(({ code, where }) => [code, where.sheet])).toEqual([
      ["catalogue.value-missing", "Kỳ báo cáo"],
    ]);
  });

  test("of a whole year without its list one sentence names the year and how many periods wait for it, and reading it back one more", () => {
    const all = { ...province, periods: province.periods.map((one) => ({ ...one, workingDays: 2 })) };
    const { catalogue, issues, periods } = rolled(all);
    const waiting = periods.filter(({ dueDate }) => dueDate === "");
    const cutOffIn2028 = waiting.filter(({ cutOffDate }) => cutOffDate === "2027-12-31").length;
    expect(issues.map(({ code, facts }) => [code, facts?.["year"], facts?.["count"]])).toEqual([
      ["catalogue.holidays-missing", "2027", waiting.length - cutOffIn2028],
      ["catalogue.holidays-missing", "2028", cutOffIn2028],
    ]);
    const back = readBack(catalogueWorkbook(catalogue));
    expect(back.issues.map(({ code, also = [] }) => [code, also.length + 1])).toEqual([
      ["catalogue.value-missing", waiting.length],
    ]);
  });

  test("with them it has", () => {
    const holidays = [...province.holidays, { day: "2028-01-03", name: "Nghỉ bù" }];
    const { periods, issues } = rolled({ ...counting, holidays });
    expect(issues).toEqual([]);
    expect(periods[0]).toMatchObject({ cutOffDate: "2027-12-31", dueDate: "2028-01-05" });
  });
});

test("from the command line, a year is added to the file, which is then used as it is", async () => {
  const file = path.join(emptyFolder(), "danh-muc-2027.xlsx");
  const added = await khoagiao("next-year", "--start", "gia-lai-2026", "--out", file);
  expect(added).toMatchObject({ exitCode: 0, complained: "" });
  expect(added.printed).toContain("2027");
  const issued = await khoagiao(
    ...["templates", "--catalogue", file, "--period", "2027-H1", "--org-unit", "XA25_21808"],
    ...["--out", path.dirname(file)],
  );
  expect(issued).toMatchObject({ exitCode: 0, complained: "" });
});

/** Worked out for 2026 by the rule of the State's reports, due two working days later. */
test.each([
  ["2026-M01", "2025-12-15", "2026-01-14", "2026-01-16"],
  ["2026-M02", "2026-01-15", "2026-02-14", "2026-02-24"],
  ["2026-M12", "2026-11-15", "2026-12-14", "2026-12-16"],
  ["2026-Q1", "2025-12-15", "2026-03-14", "2026-03-17"],
  ["2026-Q2", "2026-03-15", "2026-06-14", "2026-06-16"],
  ["2026-Q3", "2026-06-15", "2026-09-14", "2026-09-16"],
  ["2026-Q4", "2026-09-15", "2026-12-14", "2026-12-16"],
  ["2026-H1", "2025-12-15", "2026-06-14", "2026-06-16"],
  ["2026-9M", "2025-12-15", "2026-09-14", "2026-09-16"],
  ["2026", "2025-12-15", "2026-12-14", "2026-12-16"],
])(
  "%s from the 15th to the 14th lies from %s to %s and is due on %s; by the calendar it lies as before",
  (id, from, to, dueDate) => {
    const period = province.periods.find((one) => one.id === id)!;
    const laid = laidBy(period, { profile: "mid-month", workingDays: 2 }, province.holidays);
    expect(laid).toMatchObject({ from, to, cutOffDate: to, dueDate, workingDays: 2 });
    expect(laidBy(laid, { profile: "calendar" }, province.holidays)).toMatchObject({
      ...{ from: period.from, to: period.to, cutOffDate: period.cutOffDate },
    });
  },
);

test("another profile without working days leaves as many days to send as before", () => {
  const half = province.periods.find((one) => one.id === "2026-H1")!;
  expect(laidBy(half, { profile: "mid-month" }, []).dueDate).toBe("2026-06-29");
});

describe("a year laid by another profile than the one before", () => {
  const daysOf = ({ periods }: Pick<Catalogue, "periods">, ...ids: readonly string[]) =>
    ids.map((id) => {
      const { from, to } = periods.find((one) => one.id === id)!;
      return `${from} – ${to}`;
    });
  const problemsOf = (catalogue: Catalogue) =>
    readBack(catalogueWorkbook(catalogue)).issues.flatMap(({ code, found }) =>
      code.startsWith("catalogue.years-") ? [[code, found]] : [],
    );

  test("from the 15th on begins on 1 January: 15–31 December were counted in the old year", () => {
    const { catalogue, periods, issues } = rolled(province, { profile: "mid-month" });
    expect(daysOf({ periods }, "2027-M01", "2027-Q1", "2027-H1", "2027", "2027-M02")).toEqual([
      "2027-01-01 – 2027-01-14",
      "2027-01-01 – 2027-03-14",
      "2027-01-01 – 2027-06-14",
      "2027-01-01 – 2027-12-14",
      "2027-01-15 – 2027-02-14",
    ]);
    const [told] = issues.filter(({ code }) => code === "catalogue.year-begins-otherwise");
    expect(told?.facts).toMatchObject({ start: "01/01/2027", laid: "15/12/2026" });
    expect(problemsOf(catalogue)).toEqual([]);
  });

  test("by the calendar takes the last days of December along, and a year later all is as usual", () => {
    const odd = rolled(province, { profile: "mid-month" }).catalogue;
    const back = rolled(odd, { profile: "calendar" });
    expect(daysOf(back, "2028-M01", "2028", "2028-M02")).toEqual([
      "2027-12-15 – 2028-01-31",
      "2027-12-15 – 2028-12-31",
      "2028-02-01 – 2028-02-29",
    ]);
    const usual = rolled(back.catalogue);
    expect(daysOf(usual, "2029-M01", "2029")).toEqual(["2029-01-01 – 2029-01-31", "2029-01-01 – 2029-12-31"]);
    const still = rolled(odd);
    expect(daysOf(still, "2028-M01", "2028")).toEqual(["2027-12-15 – 2028-01-14", "2027-12-15 – 2028-12-14"]);
    for (const { catalogue } of [back, usual, still]) expect(problemsOf(catalogue)).toEqual([]);
  });

  test.each([
    ["2025-12-16", "2026-12-15", "2026-12-16"],
    ["2025-12-15", "2026-12-15", "2026-12-16"],
    ["2025-12-11", "2026-12-10", "2026-12-11"],
  ])("a board's own year from %s to %s is followed on %s", (from, to, next) => {
    const [period] = province.periods.filter(({ id }) => id === "2026");
    const own = { ...province, periods: [{ ...period!, from, to, cutOffDate: to }] };
    expect(rolled(own, { profile: "mid-month" }).periods).toMatchObject([{ from: next, to: "2027-12-14" }]);
    expect(rolled(own, { profile: "calendar" }).periods).toMatchObject([{ from: next, to: "2027-12-31" }]);
  });

  test("in a catalogue that somebody wrote by hand, days that count twice or never are told once", () => {
    const { catalogue } = rolled(province);
    const begunOn = (day: string): Catalogue => ({
      ...catalogue,
      periods: catalogue.periods.map((one) => (one.from === "2027-01-01" ? { ...one, from: day } : one)),
    });
    expect(problemsOf(begunOn("2026-12-15"))).toEqual([["catalogue.years-overlap", "15/12/2026"]]);
    expect(problemsOf(begunOn("2027-01-11"))).toEqual([["catalogue.years-gap", "11/01/2027"]]);
  });
});

test("months from the 11th to the 10th are one month each by the calendar, too", () => {
  const month = { ...province.periods[0]!, from: "2026-02-11", to: "2026-03-10", cutOffDate: "2026-03-10" };
  expect(laidBy(month, { profile: "calendar" }, [])).toMatchObject({ from: "2026-03-01", to: "2026-03-31" });
});
