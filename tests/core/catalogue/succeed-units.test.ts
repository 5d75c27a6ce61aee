import fc from "fast-check";
import {
  type Catalogue,
  type UnitSuccession,
  catalogueChanges,
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  shippedCatalogue,
  succeedUnits,
} from "../../../src/core/catalogue";
import { readBack } from "./edited-workbook";

const province = shippedCatalogue("gia-lai-2026")!;
const FROM = "2026-10-01";
const [first, second, third] = province.orgUnits.filter(({ kind }) => kind === "dang_uy_xa_2025");
const [A, B, C] = [first!.code, second!.code, third!.code];

const change = (some: Partial<UnitSuccession>, catalogue: Catalogue = province) =>
  succeedUnits(catalogue, { from: FROM, ended: [], heirs: [], created: [], ...some });

function changed(some: Partial<UnitSuccession>, catalogue?: Catalogue): Catalogue {
  const result = change(some, catalogue);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const codes = (some: Partial<UnitSuccession>) => change(some).issues.map(({ code, found }) => [code, found]);

test("two communes become a new one: they bear their last day and their heir, and it owes what they did", () => {
  const after = changed({ ended: [A, B], created: [{ name: "Đảng ủy xã Mới", shortName: "Mới" }] });
  const index = catalogueIndex(after);
  const heir = after.orgUnits.at(-1)!;
  expect(heir).toMatchObject({
    code: "DV26_MOI",
    kind: first!.kind,
    parent: "TU25",
    reports: true,
    validFrom: FROM,
  });
  for (const code of [A, B]) {
    expect(index.orgUnit(code)).toMatchObject({ validTo: "2026-09-30", successors: ["DV26_MOI"] });
    expect(index.heirsOf(code, "2026-12-31")).toMatchObject({ kind: "one", unit: heir });
    expect(index.owed(code, "2026")).toEqual([]);
  }
  expect(index.owed(heir.code, "2026").length).toBeGreaterThan(0);
  expect(readBack(catalogueWorkbook(after)).issues).toEqual([]);
});

test("a commune that stays takes in another; one is split between a known and a new one", () => {
  const stays = catalogueIndex(changed({ ended: [A], heirs: [B] }));
  expect(stays.heirsOf(A, FROM)).toMatchObject({ kind: "one", unit: { code: B } });
  const split = catalogueIndex(
    changed({ ended: [A], heirs: [B], created: [{ name: "Đảng ủy phường Mới", shortName: "Mới" }] }),
  );
  expect(split.heirsOf(A, FROM)).toMatchObject({ kind: "split", units: [{ code: B }, { code: "DV26_MOI" }] });
});

test("what was assigned to a unit by its code goes to its heirs from that day on, and once", () => {
  const owner = defaultCatalogue.assignments.find(({ orgUnit }) => !orgUnit.startsWith("@"))!.orgUnit;
  const after = changed(
    { from: "2024-07-01", ended: [owner], created: [{ name: "Phòng mới", shortName: "Mới" }] },
    defaultCatalogue,
  );
  const of = (unit: string) => after.assignments.filter(({ orgUnit }) => orgUnit === unit);
  expect(of("DV24_MOI").length).toBeGreaterThan(0);
  const known = new Map(after.periods.map(({ id, cutOffDate }) => [id, cutOffDate]));
  expect(of(owner).every(({ period }) => known.get(period)! < "2024-07-01")).toBe(true);
  expect(of("DV24_MOI").every(({ period }) => known.get(period)! >= "2024-07-01")).toBe(true);
});

test("a succession that cannot be is told by its cause, and nothing is changed", () => {
  expect(codes({})).toEqual([["catalogue.succession-incomplete", ""]]);
  expect(codes({ ended: [A], heirs: [A] })).toEqual([["catalogue.succession-circular", first!.name]]);
  expect(codes({ ended: ["XA_21808"], heirs: [A] })).toEqual([
    ["catalogue.succession-ended", catalogueIndex(province).orgUnit("XA_21808")!.name],
  ]);
  expect(codes({ from: "2025-01-01", ended: ["XA_21808"], heirs: [A] })).toEqual([
    ["catalogue.succession-ended", catalogueIndex(province).orgUnit("XA_21808")!.name],
    ["catalogue.succession-not-there", first!.name],
  ]);
  expect(codes({ ended: [A], created: [{ name: second!.name, shortName: "B" }] })).toEqual([
    ["catalogue.succession-name", second!.name],
  ]);
});

test("law: any succession of communes that is taken gives a catalogue its own workbook reads back without a word", () => {
  const some = fc.record({
    ended: fc.subarray([A, B, C], { minLength: 1 }),
    heirs: fc.subarray([A, B, C]),
    created: fc.subarray([
      { name: "Đảng ủy xã Một", shortName: "Một" },
      { name: "Đảng ủy xã Mốt", shortName: "Mốt" },
    ]),
  });
  fc.assert(
    fc.property(some, (drawn) => {
      const result = change(drawn);
      const isCircular = drawn.ended.some((code) => drawn.heirs.includes(code));
      expect(result.ok).toBe(!isCircular && drawn.heirs.length + drawn.created.length > 0);
      if (result.ok) expect(readBack(catalogueWorkbook(result.value)).issues).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test("what is changed is told sheet by sheet, in the words of the workbook", () => {
  const after = changed({ ended: [A], created: [{ name: "Đảng ủy xã Mới", shortName: "Mới" }] });
  expect(catalogueChanges(province, after)).toEqual([
    {
      sheet: "Đơn vị",
      added: ["DV26_MOI · Đảng ủy xã Mới · Mới"],
      removed: [],
      changed: [
        {
          name: `${A} · ${first!.name} · ${first!.shortName}`,
          columns: [
            { header: "Hiệu lực đến", before: "", after: "30/09/2026" },
            { header: "Đơn vị kế tục", before: "", after: "DV26_MOI" },
          ],
        },
      ],
    },
  ]);
  expect(catalogueChanges(province, province)).toEqual([]);
});
