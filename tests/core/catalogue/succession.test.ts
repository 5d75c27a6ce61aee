import fc from "fast-check";
import {
  type Catalogue,
  type OrgUnit,
  catalogueIndex,
  defaultCatalogue,
  groupedByHeir,
  shippedCatalogue,
} from "../../../src/core/catalogue";
import { readEdited, setCell } from "./edited-workbook";
import { smallCatalogue } from "./small-catalogue";

const province = catalogueIndex(shippedCatalogue("gia-lai-2026")!);
const TODAY = "2026-06-30";

/** "one XA25_21808", "split XA25_…|XA25_…" */
function told(code: string, on = TODAY, index = province): string {
  const heirs = index.heirsOf(code, on);
  if (heirs.kind === "ended") return "ended";
  if (heirs.kind === "split") return `split ${heirs.units.map((unit) => unit.code).join("|")}`;
  return `${heirs.kind} ${heirs.unit.code}`;
}

test.each([
  ["XA_21808", "one XA25_21808"],
  ["XA_21844", "one XA25_21808"],
  ["XA_21838", "one XA25_21829"],
  ["XA25_21808", "same XA25_21808"],
  ["TU", "one TU25"],
  ["XA_22000", "split XA25_21994|XA25_22006"],
  ["HU_547", "ended"],
  ["KHONG_CO", "ended"],
])("today %s is %s", (code, expected) => expect(told(code)).toBe(expected));

test("before the merger every unit is its own", () => {
  expect(told("XA_21808", "2024-06-30")).toBe("same XA_21808");
  expect(told("XA_22000", "2024-06-30")).toBe("same XA_22000");
});

test("the fifteen communes of the district became five", () => {
  const index = catalogueIndex(defaultCatalogue);
  const old = defaultCatalogue.orgUnits.filter(({ kind }) => kind === "dang_uy_xa");
  const heirs = old.map(({ code }) => told(code, TODAY, index));
  const count = (heir: string) => heirs.filter((one) => one === `one XA25_${heir}`).length;
  expect(["TAYSON", "BINHHIEP", "BINHKHE", "BINHAN", "BINHPHU"].map(count)).toEqual([3, 3, 2, 4, 3]);
});

/** Units whose heirs are drawn by chance: chains, splits, circles, heirs that are not there. */
const units: fc.Arbitrary<readonly OrgUnit[]> = fc
  .array(
    fc.tuple(fc.constantFrom("2023-12-31", "2024-12-31", undefined), fc.array(fc.nat(9), { maxLength: 3 })),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((drawn) =>
    drawn.map(([validTo, heirs], at) => ({
      ...{ code: `U${at}`, name: `Đơn vị ${at}`, shortName: `${at}`, kind: "xa", aliases: [], reports: true },
      successors: heirs.map((heir) => `U${heir}`),
      ...(validTo === undefined ? {} : { validTo }),
    })),
  );
const figures = fc.array(
  fc.record({ orgUnit: fc.nat(11).map((at) => `U${at}`), figure: fc.integer({ min: 0, max: 1_000_000 }) }),
  { maxLength: 30 },
);

test("law: as of today nothing is lost and nothing counted twice, whatever became of the units", () => {
  fc.assert(
    fc.property(units, figures, (orgUnits, items) => {
      const index = catalogueIndex({ ...smallCatalogue, orgUnits });
      const { units: whole, split, ended } = groupedByHeir(items, TODAY, index);
      const kept = [...whole.flatMap((group) => group.items), ...split.map(({ item }) => item), ...ended];
      expect(kept).toHaveLength(items.length);
      expect(new Set(kept)).toEqual(new Set(items));
      const sum = (some: readonly { figure: number }[]) => some.reduce((all, { figure }) => all + figure, 0);
      expect(sum(kept)).toBe(sum(items));
      for (const { unit } of whole) expect(index.heirsOf(unit.code, TODAY)).toMatchObject({ kind: "same" });
    }),
  );
});

test("figures of 2024 by the communes of today: Tây Sơn is three of them, a split one stands apart", () => {
  const items = ["XA_21808", "XA_21844", "XA_21847", "XA_21997"].map((orgUnit, at) => ({
    orgUnit,
    figure: at + 1,
  }));
  const { units: whole, split } = groupedByHeir(items, TODAY, province);
  expect(whole.map(({ unit, items: told }) => [unit.name, told.map(({ figure }) => figure)])).toEqual([
    ["Đảng ủy xã Tây Sơn", [1, 2, 3]],
  ]);
  expect(split.map(({ heirs, item }) => [heirs.map(({ shortName }) => shortName), item.figure])).toEqual([
    [["Canh Liên", "Canh Vinh"], 4],
  ]);
});

describe("a list of units that contradicts itself is told with its place", () => {
  const second: OrgUnit = { ...smallCatalogue.orgUnits[1]!, validTo: "2025-06-30" };
  const [first, , ...others] = smallCatalogue.orgUnits;
  const catalogue: Catalogue = { ...smallCatalogue, orgUnits: [first!, second, ...others] };
  const findings = (edits: Readonly<Record<string, string>>, row = 3) =>
    readEdited(catalogue, "Đơn vị", (grid) => {
      for (const [header, value] of Object.entries(edits)) setCell(row, header, value)(grid);
    }).issues.map(({ code, where, severity }) => `${severity} ${code} ${where.row}`);

  test("a circle of heirs", () => {
    expect(findings({ "Đơn vị kế tục": second.code })).toContain("error catalogue.cycle 3");
  });

  test("an heir of a unit that has no end", () => {
    expect(findings({ "Đơn vị kế tục": second.code }, 2)).toContain("warning catalogue.heir-without-end 2");
  });

  test("an heir that is not there on the day after", () => {
    expect(findings({ "Đơn vị kế tục": first!.code })).toEqual([]);
    const gone = { ...catalogue, orgUnits: [{ ...first!, validTo: "2020-12-31" }, second, ...others] };
    const result = readEdited(gone, "Đơn vị", setCell(3, "Đơn vị kế tục", first!.code));
    expect(result.issues.map(({ code, where }) => `${code} ${where.row}`)).toContain(
      "catalogue.heir-not-there 3",
    );
  });

  test("one number of the State's borne by two on the same day", () => {
    const numbered = {
      ...catalogue,
      orgUnits: catalogue.orgUnits.map((unit, at) => (at < 2 ? { ...unit, officialCode: "21808" } : unit)),
    };
    const result = readEdited(numbered, "Đơn vị", () => undefined);
    expect(result.issues.map(({ code }) => code)).toContain("catalogue.name-shared");
  });
});
