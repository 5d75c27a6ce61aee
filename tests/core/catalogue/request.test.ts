import {
  isAskedIn,
  linesBesides,
  nextYear,
  requestToBegin,
  shippedCatalogue,
  withChosen,
  withRequest,
} from "../../../src/core/catalogue";

const province = shippedCatalogue("gia-lai-2026")!;
const rolled = nextYear(province);
if (!rolled.ok) throw new Error("next year");
const asked = rolled.value.catalogue;
const catalogue = {
  ...asked,
  assignments: asked.assignments.filter(({ period }) => !period.startsWith("2027")),
};
const periodOf = (id: string) => catalogue.periods.find((one) => one.id === id)!;
const linesOf = (id: string) =>
  province.assignments.filter(({ period }) => period === id).map(({ period: _, ...line }) => line);

test("a request begins from what was asked in the same period of the year before, else from the last one", () => {
  expect(requestToBegin(catalogue, periodOf("2027-H1"))).toEqual({
    ...{ period: "2027-H1", dueDate: "2027-07-15", lines: linesOf("2026-H1") },
  });
  expect(requestToBegin(province, periodOf("2026-H1")).lines).toEqual(linesOf("2026-H1"));
  const few = {
    ...catalogue,
    assignments: catalogue.assignments.filter(({ period }) => period === "2026-Q1"),
  };
  expect(requestToBegin(few, periodOf("2027-H1")).lines).toEqual(linesOf("2026-Q1"));
  expect(requestToBegin({ ...few, assignments: [] }, periodOf("2027-H1")).lines).toEqual([]);
});

test("what is asked in a period is just the request, and other periods stay as they are", () => {
  const begun = requestToBegin(catalogue, periodOf("2027-H1"));
  const templates = new Set(["KG00", "KG01"]);
  const orgUnits = new Set(["@dang_uy_xa_2025"]);
  const after = withRequest(catalogue, {
    ...withChosen(begun, [], { templates, orgUnits }),
    dueDate: "2027-07-10",
  });
  expect(after.assignments.slice(0, catalogue.assignments.length)).toEqual(catalogue.assignments);
  expect(after.assignments.slice(catalogue.assignments.length)).toMatchObject([
    { orgUnit: "@dang_uy_xa_2025", template: "KG00", period: "2027-H1" },
    { orgUnit: "@dang_uy_xa_2025", template: "KG01", period: "2027-H1" },
  ]);
  expect(after.periods.find(({ id }) => id === "2027-H1")?.dueDate).toBe("2027-07-10");
  expect(
    requestToBegin(
      after,
      after.periods.find(({ id }) => id === "2027-H1")!,
    ).lines,
  ).toHaveLength(2);
});

test("what was taken out of a request can be put back, and nothing else comes with it", () => {
  const period = periodOf("2026-H1");
  const begun = requestToBegin(catalogue, period);
  const all = (some: typeof begun.lines) => ({
    templates: new Set(some.map(({ template }) => template)),
    orgUnits: new Set(some.map(({ orgUnit }) => orgUnit)),
  });
  expect(isAskedIn(catalogue, withChosen(begun, linesBesides(begun, catalogue), all(begun.lines)))).toBe(
    true,
  );
  const templates = new Set([...all(begun.lines).templates].filter((code) => code !== "KG01"));
  const without = withRequest(catalogue, withChosen(begun, [], { ...all(begun.lines), templates }));
  const again = requestToBegin(without, period);
  expect(again.lines.some(({ template }) => template === "KG01")).toBe(false);
  const besides = linesBesides(again, without);
  expect(besides.map(({ template }) => template)).toContain("KG01");
  const back = withChosen(again, besides, all(begun.lines));
  expect(isAskedIn(without, back)).toBe(false);
  const keys = (lines: typeof begun.lines) =>
    new Set(lines.map(({ template, orgUnit }) => `${template} ${orgUnit}`));
  expect(keys(back.lines)).toEqual(keys(begun.lines));
});
