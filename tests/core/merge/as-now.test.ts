import fc from "fast-check";
import { type Catalogue, type OrgUnit, catalogueIndex, validOn } from "../../../src/core/catalogue";
import { type TemplateSummary, asNow, isSameUnits, isWhole, mergeSubmissions } from "../../../src/core/merge";
import { PERIOD, report, type Rows, smallCatalogue } from "../../support/small-campaign";

/** XA1 and XA2 became NEW, XA3 was split between NEW and OTHER, XA4 bears another name, the office has no heir. */
const LAST_DAY = "2025-06-30";
const TODAY = "2026-06-30";
const heirs: Readonly<Record<string, readonly string[]>> = {
  ...{ XA1: ["NEW"], XA2: ["NEW"], XA3: ["NEW", "OTHER"], XA4: ["RENAMED"], BHXH: [] },
};

const renewed = (catalogue: Catalogue, successors: typeof heirs): Catalogue => {
  const [xa] = catalogue.orgUnits.filter(({ code }) => code === "XA1");
  if (xa === undefined) throw new Error("XA1");
  const added = ["NEW", "OTHER", "RENAMED"].map((code): OrgUnit => ({
    ...{ ...xa, code, name: `Đảng ủy xã ${code}`, shortName: code, successors: [], validFrom: "2025-07-01" },
  }));
  return {
    ...catalogue,
    orgUnits: [
      ...catalogue.orgUnits.map((unit) => {
        const gone = successors[unit.code];
        return gone === undefined ? unit : { ...unit, validTo: LAST_DAY, successors: gone };
      }),
      ...added,
    ],
  };
};

const index = catalogueIndex(renewed(smallCatalogue, heirs));
const world = { index, then: "2024-06-30", on: TODAY };

function reported(rows: Readonly<Record<string, Rows>>, of = index): TemplateSummary {
  const outcomes = Object.entries(rows).map(([unit, T1]) => report(unit, { returns: { T1 } }));
  const { templates } = mergeSubmissions(outcomes, { index: of, period: PERIOD, asOf: "2024-08-01" });
  const found = templates.find(({ template }) => template.code === "T1");
  if (found === undefined) throw new Error("T1");
  return found;
}

const row = (phaiHoc: number, thamGia: number, ctv = 1) => ({ phaiHoc, thamGia, ctv, dat: true });

test("[M39] Merged units add up by each column's rule, and what stood then stands beside", () => {
  const { units } = asNow(reported({ XA1: [row(100, 90, 3), row(10, 5, 2)], XA2: [row(40, 40, 7)] }), world);
  expect(units).toMatchObject([
    {
      ...{ orgUnit: "NEW", rows: 3, lacks: ["XA3"], partsOf: [] },
      figures: { phaiHoc: 150, thamGia: 135, tyLe: 0.9, ctv: 10, dat: 3 },
      of: [
        { orgUnit: "XA1", figures: { phaiHoc: 110, ctv: 3 } },
        { orgUnit: "XA2", figures: { phaiHoc: 40 } },
      ],
    },
  ]);
});

test("[M39] A renamed unit carries its figures over; a split one is shared out to nobody; one without an heir stands apart", () => {
  const { units, split, ended } = asNow(
    reported({ XA3: [row(8, 8)], XA4: [row(20, 10)], BHXH: [row(5, 5)] }),
    world,
  );
  expect(
    units.map(({ orgUnit, figures, lacks, partsOf }) => [orgUnit, figures["phaiHoc"], lacks, partsOf]),
  ).toEqual([
    ["NEW", undefined, ["XA1", "XA2"], ["XA3"]],
    ["OTHER", undefined, [], ["XA3"]],
    ["RENAMED", 20, [], []],
  ]);
  expect(units.map(isWhole)).toEqual([false, false, true]);
  expect(split).toMatchObject([{ orgUnit: "XA3", heirs: ["NEW", "OTHER"], figures: { phaiHoc: 8 } }]);
  expect(ended).toMatchObject([{ orgUnit: "BHXH", figures: { phaiHoc: 5 } }]);
});

test("[M39] Totals are of the same bodies where all that was reported, and a split unit stands in all its heirs", () => {
  const one = [row(1, 1)];
  const now = reported({ NEW: one, OTHER: one }).units;
  const isSame = (...codes: readonly string[]) =>
    isSameUnits(asNow(reported(Object.fromEntries(codes.map((code) => [code, one]))), world), now);
  expect(isSame("XA1", "XA2", "XA3")).toBe(true);
  expect(isSame("XA1", "XA3")).toBe(false);
  expect(isSame("XA1", "XA2", "XA3", "XA4")).toBe(false);
  expect(isSame("XA1", "XA2", "XA3", "BHXH")).toBe(false);
});

const CODES = ["XA1", "XA2", "XA3", "XA4"];
const successions = fc.record(
  Object.fromEntries(
    CODES.map((code) => [code, fc.subarray(["NEW", "OTHER", "RENAMED", "XA1", "XA2", "NOBODY"])]),
  ),
);
const figure = fc.integer({ min: 0, max: 100_000 });
const rows = fc.array(fc.record({ phaiHoc: figure, thamGia: figure, ctv: figure, dat: fc.boolean() }), {
  ...{ minLength: 1, maxLength: 3 },
});

test("[M39] law: total before is total after, what cannot be split included, whatever became of the units", () => {
  const returns = fc.record(Object.fromEntries([...CODES, "BHXH"].map((code) => [code, rows])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(successions, returns, (drawn, some) => {
      const values = Object.fromEntries(
        Object.entries(some).flatMap(([code, held]) => (held ? [[code, held]] : [])),
      );
      fc.pre(Object.keys(values).length > 0);
      const of = catalogueIndex(renewed(smallCatalogue, drawn));
      const summary = reported(values, of);
      const told = asNow(summary, { ...world, index: of });
      const parts = [...told.units, ...told.split, ...told.ended];
      expect(parts.reduce((sum, part) => sum + part.rows, 0)).toBe(summary.rows);
      for (const key of ["phaiHoc", "thamGia", "ctv", "dat"]) {
        const sums = parts.flatMap(({ figures }) => figures[key] ?? []);
        expect(sums.reduce((sum: number, value) => sum + Number(value), 0)).toBe(summary.total[key] ?? 0);
      }
      for (const { orgUnit, figures } of told.units) {
        const unit = of.orgUnit(orgUnit);
        expect(unit !== undefined && validOn(unit, TODAY)).toBe(true);
        const whole = Number(figures["phaiHoc"] ?? 0);
        if (whole > 0) expect(figures["tyLe"]).toBeCloseTo(Number(figures["thamGia"]) / whole, 12);
      }
    }),
  );
});
