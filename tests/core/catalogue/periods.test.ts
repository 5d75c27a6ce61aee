import {
  type Assignment,
  type Catalogue,
  type Period,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  outdatedForms,
  periodSearch,
  proposedPeriod,
  readCatalogue,
  withNewPeriod,
  withPeriod,
  withoutPeriod,
} from "../../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";

const TODAY = "2024-06-01";

const proposed = (name: string, catalogue = defaultCatalogue) =>
  proposedPeriod(catalogueIndex(catalogue), name, TODAY);

const must = (id: string, { periods }: Catalogue = defaultCatalogue): Period => {
  const found = periods.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

function readBack(catalogue: Catalogue) {
  const book = readWorkbook(writeWorkbook(catalogueWorkbook(catalogue)));
  return book.ok ? readCatalogue(book.value) : book;
}

const codesOf = (catalogue: Catalogue) => readBack(catalogue).issues.map(({ code }) => code);

test("a period is added by its name, however it is spelt: its days are those of the same period in another year", () => {
  for (const name of ["Quý III năm 2026", "quý 3/2026", "Q3/2026"])
    expect(proposed(name)).toMatchObject({
      period: {
        ...{ id: "2026-Q3", name: "Quý III năm 2026", kind: "Quý III", year: 2026 },
        ...{ from: "2026-07-01", to: "2026-09-30", cutOffDate: "2026-09-30", dueDate: "2026-10-10" },
      },
      like: { id: "2024-Q3" },
    });
  // The board's own way of laying periods is kept.
  const own = withPeriod(defaultCatalogue, { ...must("2024-M05"), from: "2024-04-15", to: "2024-05-14" });
  expect(proposed("Tháng 5 năm 2025", own).period).toMatchObject({ from: "2025-04-15", to: "2025-05-14" });
});

test("a name without a year is of this year, and one the catalogue has no like of lies by the calendar, or nowhere", () => {
  expect(proposed("Đợt rà soát giữa năm").period).toMatchObject({ id: "2024-DRSGN", year: 2024, from: "" });
  const bare = { ...defaultCatalogue, periods: [] };
  expect(proposed("Tháng 2 năm 2025", bare)).toEqual({
    period: {
      ...{ id: "2025-M02", name: "Tháng 2 năm 2025", kind: "Tháng 2", year: 2025 },
      ...{ from: "2025-02-01", to: "2025-02-28", cutOffDate: "2025-02-28", dueDate: "2025-03-05" },
    },
  });
});

test("of a period over two years neither year is in its kind, and both are another in the next one", () => {
  for (const [name, id, kind] of [
    ["Năm học 2025-2026", "2025-NH", "Năm học"],
    ["Năm học 2025 – 2026", "2025-NH", "Năm học"],
    ["Nhiệm kỳ 2020-2025", "2020-NK", "Nhiệm kỳ"],
  ] as const)
    expect(proposed(name).period).toMatchObject({ id, kind, name: name.replace("–", "-") });
  const days = { from: "2025-09-01", to: "2026-05-31", cutOffDate: "2026-05-31", dueDate: "2026-06-10" };
  const year = { ...proposed("Năm học 2025-2026").period, ...days };
  const { period, like } = proposed("năm học 2026-2027", withNewPeriod(defaultCatalogue, year));
  expect(like).toEqual(year);
  expect(period).toEqual({
    ...{ id: "2026-NH", name: "Năm học 2026-2027", kind: "Năm học", year: 2026 },
    ...{ from: "2026-09-01", to: "2027-05-31", cutOffDate: "2027-05-31", dueDate: "2027-06-10" },
  });
});

test("a new quarter is made of its months only where these are there, and its catalogue reads back whole", () => {
  const { period } = proposed("Quý I năm 2025");
  expect(period.parts).toBeUndefined();
  const months = ["Tháng 1 năm 2025", "Tháng 2 năm 2025", "Tháng 3 năm 2025"].reduce(
    (catalogue, name) => withNewPeriod(catalogue, proposed(name, catalogue).period),
    defaultCatalogue,
  );
  const quarter = proposed("Quý I năm 2025", months).period;
  expect(quarter.parts).toEqual(["2025-M01", "2025-M02", "2025-M03"]);
  const made = readBack(withNewPeriod(months, quarter));
  expect(made.ok && made.value.periods.at(-1)).toEqual(quarter);
});

test("a period of a kind of its own is put on the cover's list, so that a cover can name it", () => {
  const days = { from: "2026-05-01", to: "2026-05-31", cutOffDate: "2026-05-31", dueDate: "2026-06-05" };
  const period = { ...proposed("Đợt rà soát năm 2026").period, ...days };
  expect(period.kind).toBe("Đợt rà soát");
  const made = readBack(withNewPeriod(defaultCatalogue, period));
  expect(
    made.ok && made.value.choiceLists.flatMap(({ choices }) => choices.map(({ value }) => value)),
  ).toContain("Đợt rà soát");
  expect(codesOf(withNewPeriod(defaultCatalogue, proposed("Đợt rà soát năm 2026").period))).toContain(
    "catalogue.value-missing",
  );
});

test("a period goes with all that names it, and the catalogue stays whole", () => {
  const made = readBack(withoutPeriod(defaultCatalogue, "2024-M01"));
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(made.value.periods.some(({ id }) => id === "2024-M01")).toBe(false);
  expect(made.value.assignments.some(({ period }) => period === "2024-M01")).toBe(false);
  expect(must("2024-Q1", made.value).parts).toEqual(["2024-M02", "2024-M03"]);
  expect(made.issues.map(({ code }) => code)).toContain("catalogue.parts-gap");
});

test("days that look like a slip are told, and are not refused", () => {
  const early = withPeriod(defaultCatalogue, { ...must("2024-H1"), dueDate: "2024-06-20" });
  expect(codesOf(early)).toEqual([...codesOf(defaultCatalogue), "catalogue.due-before-cut-off"]);
  const other = withPeriod(defaultCatalogue, { ...must("2024-H1"), year: 2042 });
  expect(codesOf(other)).toContain("catalogue.period-of-other-year");
});

test("days of another year are told as well, and a report of the year that is due after it is not", () => {
  const fresh = (change: Partial<Period>, id = "2024-H1") =>
    codesOf(withPeriod(defaultCatalogue, { ...must(id), ...change })).slice(codesOf(defaultCatalogue).length);
  expect(fresh({ dueDate: "2025-07-15" })).toEqual(["catalogue.due-long-after"]);
  expect(fresh({ cutOffDate: "2023-06-30" })).toEqual(["catalogue.cut-off-before-period"]);
  expect(fresh({ cutOffDate: "2025-06-15", dueDate: "2025-07-15" })).toEqual([
    "catalogue.cut-off-long-after",
    "catalogue.due-long-after",
  ]);
  expect(fresh({ dueDate: "2025-01-31" }, "2024")).toEqual([]);
  expect(fresh({ cutOffDate: "2025-03-31", dueDate: "2025-09-30" }, "2024")).toEqual([]);
  expect(fresh({ cutOffDate: "2024-11-15" }, "2024")).toEqual([]);
  // Figures of a plan are closed before the period they are for.
  const early = withPeriod(defaultCatalogue, { ...must("2024-H1"), cutOffDate: "2023-12-20" });
  expect(codesOf(withPeriod(early, { ...must("2024"), plan: "2024-H1" }))).toEqual(codesOf(defaultCatalogue));
});

test("days a line has of its own are held against its period, and told where they stand", () => {
  const own = (days: Partial<Assignment>) => {
    const [first, ...others] = defaultCatalogue.assignments;
    const assignments = [{ ...first!, period: "2024-H1", ...days }, ...others];
    const { issues } = readBack({ ...defaultCatalogue, assignments });
    return issues
      .filter(({ where: { sheet } }) => sheet === "Phân công")
      .map(({ code, facts, found }) => `${code}: ${String(facts?.["header"])} ${found}`);
  };
  expect(own({ cutOffDate: "2024-06-15", dueDate: "2024-06-20" })).toEqual([]);
  expect(own({ dueDate: "2024-06-20" })).toEqual(["catalogue.due-before-cut-off: Hạn gửi riêng 20/06/2024"]);
  expect(own({ cutOffDate: "2024-07-20" })).toEqual([
    "catalogue.due-before-cut-off: Ngày chốt riêng 15/07/2024",
  ]);
  expect(own({ cutOffDate: "2023-06-15" })).toEqual([
    "catalogue.cut-off-before-period: Ngày chốt riêng 15/06/2023",
  ]);
  expect(own({ dueDate: "2025-07-15" })).toEqual(["catalogue.due-long-after: Hạn gửi riêng 15/07/2025"]);
});

test("another due date touches the workbooks issued for the period, and those of no other", () => {
  const later = withPeriod(defaultCatalogue, { ...must("2024-H1"), dueDate: "2024-07-20" });
  const told = outdatedForms(defaultCatalogue, later, "2024-07-18");
  expect(told.map(({ period }) => period.id)).toEqual(["2024-H1"]);
  expect(told[0]?.templates).toContain("KG01");
  const made = withPeriod(defaultCatalogue, { ...must("2024-H1"), workingDays: 10 });
  expect(outdatedForms(defaultCatalogue, made, TODAY)).toEqual([]);
});

test("a period is found by figures where its name has Roman ones", () => {
  const search = periodSearch(defaultCatalogue.periods);
  expect(search.find("quy 3")[0]?.value.id).toBe("2024-Q3");
  expect(search.find("2024-h1")[0]?.value.id).toBe("2024-H1");
});
