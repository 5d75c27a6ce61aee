import {
  narrowed,
  nextYear,
  requestToBegin,
  shippedCatalogue,
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
    ...narrowed(begun, { templates, orgUnits }),
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
