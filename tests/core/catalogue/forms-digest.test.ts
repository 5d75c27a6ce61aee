import {
  type Catalogue,
  catalogueWorkbook,
  defaultCatalogue,
  formsDigest,
  readCatalogue,
  shippedCatalogues,
} from "../../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { nodeHost } from "../../../src/host/node/node-host";

/** The catalogue as it comes back from the Excel tables a board edits. */
function fromExcel(catalogue: Catalogue): Catalogue {
  const book = readWorkbook(writeWorkbook(catalogueWorkbook(catalogue), nodeHost));
  const found = book.ok ? readCatalogue(book.value) : book;
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

test.each(shippedCatalogues.map(({ start, catalogue }) => [start, catalogue] as const))(
  "%s: the way through Excel leaves what units fill in the same",
  (_, catalogue) => {
    expect(formsDigest(fromExcel(catalogue))).toBe(formsDigest(catalogue));
  },
);

test("a further unit or document changes nothing in it, a column or a choice does", () => {
  const [first, ...others] = defaultCatalogue.templates;
  const [list, ...lists] = defaultCatalogue.choiceLists;
  if (first === undefined || list === undefined) throw new Error("an empty catalogue");
  const digestOf = (change: Partial<Catalogue>) => formsDigest({ ...defaultCatalogue, ...change });
  const own = formsDigest(defaultCatalogue);
  expect(digestOf({ orgUnits: [], directives: [] })).toBe(own);
  expect(digestOf({ templates: [{ ...first, fields: first.fields.slice(1) }, ...others] })).not.toBe(own);
  expect(digestOf({ choiceLists: [{ ...list, choices: [] }, ...lists] })).not.toBe(own);
});
