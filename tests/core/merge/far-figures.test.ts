import { chanceOf, sampleEntries } from "../../../src/app/samples";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { findFarFigures } from "../../../src/core/merge/figures/far-figures";

const template = defaultCatalogue.templates.find(({ code }) => code === "KG07");
if (template === undefined) throw new Error("no template");

/** One row of a unit each, or of so few units, saying these figures of one column. */
const told = (field: string, figures: readonly number[], units = figures.length) =>
  findFarFigures(
    {
      template,
      blocks: figures.map((value, at) => ({
        source: at + 1,
        orgUnit: `XA${at % units}`,
        entries: [{ template: "KG07", sheet: "KG07", row: 12, values: { [field]: value } }],
      })),
    },
    (source) => `${source}.xlsx`,
  ).map(({ issue: { code, where, found, facts } }) => ({
    code,
    file: where.file,
    field: where.field,
    found,
    times: facts?.["times"],
  }));

const USUAL = [18.5, 12, 25, 9, 30, 14.5, 22];

test("[M28] A figure a thousandfold or a millionfold off is named as a slip of the unit of measure, with both numbers", () => {
  expect(told("kinhPhi", [...USUAL, 18_500])).toEqual([
    { code: "merge.unit-slip", file: "8.xlsx", field: "kinhPhi", found: "18.500", times: "1.000" },
  ]);
  expect(told("kinhPhi", [...USUAL, 18_500_000])).toMatchObject([{ times: "1.000.000" }]);
  expect(told("kinhPhi", [...USUAL, 0.0185])).toMatchObject([{ code: "merge.unit-slip", times: "1.000" }]);
});

test("[M28] A figure a hundredfold off is far; tenfold is no wonder, and one person beside hundreds neither", () => {
  expect(told("trieuTap", [50, 40, 60, 45, 55, 70, 30, 8000])).toMatchObject([
    { code: "merge.far-figure", file: "8.xlsx" },
  ]);
  expect(told("trieuTap", [50, 40, 60, 45, 55, 70, 30, 500])).toEqual([]);
  expect(told("trieuTap", [50, 40, 60, 45, 55, 70, 30, 5000])).toEqual([]);
  expect(told("trieuTap", [500, 400, 600, 450, 550, 700, 300, 1])).toEqual([]);
});

test("[M28] Nothing is said below eight values or five units", () => {
  expect(told("kinhPhi", [...USUAL.slice(1), 18_500])).toEqual([]);
  expect(told("kinhPhi", [...USUAL, 18_500], 4)).toEqual([]);
  expect(told("kinhPhi", [...USUAL, 18_500], 5)).toHaveLength(1);
});

test("[M28] Where figures differ much among themselves only what lies beyond five times their usual distance is far", () => {
  const tenfoldApart = [1, 10, 1, 10, 1, 10, 1, 10];
  expect(told("trieuTap", [...tenfoldApart, 100_000_000])).toEqual([]);
  expect(told("trieuTap", [...tenfoldApart, 1_000_000_000])).toHaveLength(1);
  expect(told("kinhPhi", [1, 10, 100, 1000, 10_000, 100_000, 1, 100_000])).toEqual([]);
});

test("[M28] Of the shipped samples nothing is far", () => {
  const index = catalogueIndex(defaultCatalogue);
  const units = index.reportingUnits("2024-H1").map(({ code }) => code);
  for (const one of defaultCatalogue.templates.filter(({ layout }) => layout === "table")) {
    const blocks = units.map((orgUnit, at) => ({
      source: at + 1,
      orgUnit,
      entries: sampleEntries(one.code, { orgUnit, rows: 4, chance: chanceOf(orgUnit) }).map(
        (values, row) => ({
          template: one.code,
          sheet: one.code,
          row,
          values,
        }),
      ),
    }));
    expect(findFarFigures({ template: one, blocks }, String)).toEqual([]);
  }
});
