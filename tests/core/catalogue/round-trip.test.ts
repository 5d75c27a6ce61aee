import fc from "fast-check";
import { catalogueWorkbook } from "../../../src/core/catalogue";
import { readBack } from "./edited-workbook";
import { generatedCatalogue } from "./generated-catalogue";

test("law: whatever catalogue is written as a workbook, reading it gives the same catalogue", () => {
  fc.assert(
    fc.property(generatedCatalogue, (catalogue) => {
      const result = readBack(catalogueWorkbook(catalogue));
      // Days drawn at random look like slips.
      expect(result.issues.filter(({ code }) => !/^catalogue\.(?:cut-off|due)-/.test(code))).toEqual([]);
      expect(result.ok && result.value).toStrictEqual(structuredClone(catalogue)); // plain prototypes
    }),
    { numRuns: 60 },
  );
});
