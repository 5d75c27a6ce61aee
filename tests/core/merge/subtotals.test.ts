import fc from "fast-check";
import { type OrgUnit, catalogueIndex } from "../../../src/core/catalogue";
import { mergeSubmissions, unitGroups } from "../../../src/core/merge";
import { PERIOD, report, smallCatalogue } from "../../support/small-campaign";

/** A unit and the one above it: "XA1 < H1". */
const tree = (...lines: readonly string[]) =>
  catalogueIndex({
    ...smallCatalogue,
    orgUnits: lines.map((line): OrgUnit => {
      const [code = "", parent] = line.split(" < ");
      const kind = code.startsWith("XA") ? "xa" : code.startsWith("S") ? "nganh" : "ban";
      const unit = { code, name: `Đơn vị ${code}`, shortName: code, kind, aliases: [], successors: [] };
      return { ...unit, reports: true, ...(parent !== undefined && { parent }) };
    }),
  });

const TWO_DISTRICTS = tree("T", "H1 < T", "XA1 < H1", "XA2 < H1", "H2 < T", "XA3 < H2", "S1 < T");

const named = (codes: readonly string[], index = TWO_DISTRICTS) =>
  unitGroups(codes, index).map(
    ({ by, code, depth, orgUnits }) => `${by} ${depth} ${code}: ${orgUnits.join(" ")}`,
  );

test("[M36] Units are told by those above them and by kind; what all have in common is the total", () => {
  expect(named(["XA1", "XA2", "XA3", "S1"])).toEqual([
    "parent 0 H1: XA1 XA2",
    "parent 0 H2: XA3",
    "parent 0 : S1",
    "kind 0 xa: XA1 XA2 XA3",
    "kind 0 nganh: S1",
  ]);
});

test("[M36] Units of one kind below one unit have no subtotals", () => {
  expect(named(["XA1", "XA2"])).toEqual([]);
});

test("[M36] There may be any number of levels; one that holds the same as the next one down is left out", () => {
  const deep = tree(
    "Q",
    "T1 < Q",
    "H1 < T1",
    "XA1 < H1",
    "XA2 < H1",
    "T2 < Q",
    "H2 < T2",
    "XA3 < H2",
    "H3 < T2",
    "XA4 < H3",
  );
  expect(named(["XA1", "XA2", "XA3", "XA4"], deep)).toEqual([
    "parent 0 H1: XA1 XA2",
    "parent 0 T2: XA3 XA4",
    "parent 1 H2: XA3",
    "parent 1 H3: XA4",
  ]);
});

test("[M36] A unit that reports and has others below stands in its own group; a circle of units above ends", () => {
  expect(named(["H1", "XA1", "XA3"])).toEqual([
    ...["parent 0 H1: H1 XA1", "parent 0 H2: XA3", "kind 0 xa: XA1 XA3", "kind 0 ban: H1"],
  ]);
  expect(named(["XA1", "XA2"], tree("A < B", "B < A", "XA1 < A", "XA2"))).toEqual([]);
});

test("[M36] law: the subtotals of one level and the units outside of them add up to the total", () => {
  const rows = fc.array(fc.record({ phaiHoc: fc.nat(500), thamGia: fc.nat(500) }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.record({ XA1: rows, XA2: rows, XA3: rows, S1: rows }, { requiredKeys: [] }), (told) => {
      const outcomes = Object.entries(told).map(([unit, T1]) => report(unit, { returns: { T1 } }));
      const model = mergeSubmissions(outcomes, { index: TWO_DISTRICTS, period: PERIOD, asOf: "2024-08-01" });
      const summary = model.templates.find(({ template }) => template.code === "T1");
      for (const by of ["parent", "kind"] as const) {
        const lines = summary?.subtotals.filter((one) => one.by === by) ?? [];
        if (lines.length === 0) continue;
        const sum = lines.reduce((all, { figures }) => all + Number(figures["phaiHoc"] ?? 0), 0);
        expect(sum).toBe(summary?.total["phaiHoc"]);
        expect(lines.reduce((all, one) => all + one.rows, 0)).toBe(summary?.rows);
      }
    }),
  );
});
