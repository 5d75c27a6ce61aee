import fc from "fast-check";
import { formFileName } from "../../src/app";
import {
  type Catalogue,
  catalogueIndex,
  defaultCatalogue,
  shippedCatalogues,
} from "../../src/core/catalogue";

const named = (names: Readonly<Record<string, string>>): Catalogue => ({
  ...defaultCatalogue,
  orgUnits: defaultCatalogue.orgUnits.map((unit) => ({
    ...unit,
    shortName: names[unit.code] ?? unit.shortName,
  })),
});
const nameIn = (names: Readonly<Record<string, string>>, orgUnit = "XA_21811") =>
  formFileName(catalogueIndex(named(names)), { orgUnit, period: "2024-H1" });

test("a form is called what people call its unit", () => {
  expect(nameIn({}, "XA_21808")).toBe("2024-H1 - Phú Phong.xlsx");
});

test.each([
  ["Phòng GD/ĐT", "2024-H1 - Phòng GD-ĐT.xlsx"],
  ['"A" <b>: c?', "2024-H1 - -A- -b- c-.xlsx"],
  ["Bình  Tân. ", "2024-H1 - Bình Tân.xlsx"],
  ["Bình\u202eTân\n2", "2024-H1 - Bình-Tân 2.xlsx"],
])("what no file may be called is left out: %j", (shortName, fileName) => {
  expect(nameIn({ XA_21811: shortName })).toBe(fileName);
});

test("of two units called alike each bears its code, whichever is issued", () => {
  const twins = { XA_21811: "Bình An", XA_21814: "BÌNH AN" };
  expect(nameIn(twins)).toBe("2024-H1 - Bình An (XA_21811).xlsx");
  expect(nameIn(twins, "XA_21814")).toBe("2024-H1 - BÌNH AN (XA_21814).xlsx");
  // Who owes nothing in the period gets no file that could be taken for this one.
  expect(nameIn({ XA_21811: "Tỉnh ủy" })).toBe("2024-H1 - Tỉnh ủy.xlsx");
});

test("law: no two units of a period get files of one name, and no name leaves its folder", () => {
  const index = catalogueIndex(defaultCatalogue);
  const [one, other] = index.reportingUnits("2024-H1").map(({ code }) => code);
  const anyName = fc.oneof(fc.string(), fc.constantFrom("..", "a/b", "a:b", "A/B", "CON", ""));
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      const names = { [one ?? ""]: a, [other ?? ""]: b };
      const files = [one, other].map((unit) => nameIn(names, unit));
      expect(files[0]?.toLowerCase()).not.toBe(files[1]?.toLowerCase());
      for (const file of files) expect(file).toMatch(/^2024-H1 - [^\\/:*?"<>|\n]*\.xlsx$/);
    }),
    { numRuns: 200 },
  );
});

test.each(shippedCatalogues)("the forms of $start bear each a name of its own", ({ catalogue }) => {
  const index = catalogueIndex(catalogue);
  for (const { id } of catalogue.periods) {
    const files = index
      .reportingUnits(id)
      .map(({ code }) => formFileName(index, { orgUnit: code, period: id }));
    expect(new Set(files).size).toBe(files.length);
  }
});
