import {
  type Catalogue,
  type Period,
  catalogueIndex,
  catalogueWorkbook,
  nextYear,
} from "../../../src/core/catalogue";
import { readBack } from "./edited-workbook";
import { smallCatalogue } from "./small-catalogue";

const period = (id: string, [from, to]: readonly [string, string], more: Partial<Period> = {}): Period => ({
  ...{ id, name: `Kỳ ${id}`, kind: "6 tháng đầu năm", year: Number(id.slice(1)) + 3000, from, to },
  ...{ cutOffDate: to, dueDate: to, ...more },
});

const january = period("M1", ["2024-01-01", "2024-01-31"]);
const february = period("M2", ["2024-02-01", "2024-02-29"]);
const both = (more: Partial<Period>): Period => period("Q9", ["2024-01-01", "2024-02-29"], more);

const withPeriods = (...more: readonly Period[]) => ({
  ...smallCatalogue,
  periods: [...smallCatalogue.periods, ...more],
});

/** Years tell periods of one kind apart here, and are not those of their days. */
const told = (catalogue: Catalogue) =>
  readBack(catalogueWorkbook(catalogue)).issues.filter(
    ({ code }) => code !== "catalogue.period-of-other-year",
  );

const found = (...more: readonly Period[]) =>
  told(withPeriods(...more)).map(({ code, where }) => `${code} ${where.row}`);

test("a period made of others, and its plan, come back as they were written", () => {
  const catalogue = withPeriods(january, february, both({ parts: ["M1", "M2"], plan: "M1" }));
  const result = readBack(catalogueWorkbook(catalogue));
  expect(told(catalogue)).toEqual([]);
  expect(result.ok && result.value.periods).toEqual(catalogue.periods);
});

test.each([
  [
    "a part that is not there",
    both({ parts: ["M1", "M7"] }),
    ["catalogue.parts-gap 5", "catalogue.unknown-reference 5"],
  ],
  ["parts that leave days out", both({ parts: ["M2"] }), ["catalogue.parts-gap 5"]],
  ["a plan that is not there", both({ plan: "KH" }), ["catalogue.unknown-reference 5"]],
  ["itself", both({ parts: ["Q9"] }), ["catalogue.cycle 5"]],
])("%s is told", (_what, whole, codes) => {
  expect([...found(january, february, whole)].sort()).toEqual(codes);
});

test("a part outside its period, and parts that share days, refuse the catalogue: figures would count twice", () => {
  const march = period("M3", ["2024-02-20", "2024-03-31"]);
  expect([...found(january, february, march, both({ parts: ["M1", "M2", "M3"] }))].sort()).toEqual([
    "catalogue.part-outside 6",
    "catalogue.parts-overlap 6",
  ]);
});

test("what a period is made of is known in all steps, from the earliest on; nothing holds itself", () => {
  const index = catalogueIndex(
    withPeriods(
      february,
      both({ parts: ["M2", "M1", "Q9", "Y"] }),
      january,
      period("Y", ["2024-01-01", "2024-12-31"], { parts: ["Q9"] }),
    ),
  );
  expect(index.partsOf("Y").map(({ id }) => id)).toEqual(["Q9"]);
  expect(index.partsOf("Q9").map(({ id }) => id)).toEqual(["M1", "M2"]);
  expect(index.periodsWithin("Y").map(({ id }) => id)).toEqual(["M1", "M2", "Q9", "Y"]);
  expect(index.periodsWithin("M1").map(({ id }) => id)).toEqual(["M1"]);
  expect(index.periodsWithin("?")).toEqual([]);
});

test("the next year's periods are made of the next year's", () => {
  const rolled = nextYear({
    ...smallCatalogue,
    periods: [
      period("X2024-1", ["2024-01-01", "2024-01-31"], { year: 2024 }),
      period("X2024", ["2024-01-01", "2024-12-31"], { year: 2024, parts: ["X2024-1"], plan: "X2024-1" }),
    ],
  });
  const added = rolled.ok ? rolled.value.periods : [];
  expect(added.map(({ id, parts, plan }) => ({ id, parts, plan }))).toEqual([
    { id: "X2025-1", parts: undefined, plan: undefined },
    { id: "X2025", parts: ["X2025-1"], plan: "X2025-1" },
  ]);
});
