import { catalogueIndex, shippedCatalogue } from "../../../src/core/catalogue";
import { COMMUNE_SPELLINGS } from "./commune-spellings";

const index = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const DAYS: Readonly<Record<string, string>> = { 2024: "2024-06-30", 2026: "2026-06-30" };

/** The code a text resolves to in a report of that year; undefined where it has to be asked. */
function found(text: string, year: string): string | undefined {
  const resolution = index.findOrgUnit(text, DAYS[year]);
  return resolution.kind === "one" ? resolution.value.code : undefined;
}

const read = COMMUNE_SPELLINGS.map((spelling) => ({
  ...spelling,
  found: found(spelling.text, spelling.year),
}));

test("the list holds 300 spellings at least, of both times", () => {
  expect(read.length).toBeGreaterThanOrEqual(300);
  for (const year of ["2024", "2026"])
    expect(read.filter((one) => one.year === year).length).toBeGreaterThan(100);
});

test("every spelling is read right or asked about", () => {
  expect(read.filter((one) => one.found !== undefined && one.found !== one.code)).toEqual([]);
});

test("where the period decides, at most one in twenty is asked about", () => {
  const decided = read.filter(({ code }) => code !== undefined);
  const asked = decided.filter((one) => one.found === undefined);
  expect(asked.length / decided.length).toBeLessThanOrEqual(0.05);
  // Ia Bang has no mark to lose: without any it may as well be one of the two Ia Băng.
  expect(asked.map(({ text }) => text)).toEqual(["X. Ia Bang"]);
});

test("without a period, a name or number of two times is asked about, with both shown", () => {
  const codes = (text: string) => {
    const resolution = index.findOrgUnit(text);
    return resolution.kind === "several" ? resolution.values.map(({ code }) => code) : [];
  };
  expect(codes("21808")).toEqual(["XA25_21808", "XA_21808"]);
  expect(codes("Tây Sơn")).toEqual(["XA25_21808", "HU_547", "XA_23575", "XA_23617"]);
});
