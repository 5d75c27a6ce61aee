import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogueWorkbook, defaultCatalogue, readCatalogue } from "../../src/core/catalogue";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { convertWithLibreOffice, runPython } from "../support/office-tools";

/** A board may edit the catalogue in any office program: saving it there must not change a word. */

const folder = mkdtempSync(path.join(tmpdir(), "catalogue-"));
const written = path.join(folder, "danh-muc.xlsx");

beforeAll(() => writeFileSync(written, writeWorkbook(catalogueWorkbook(defaultCatalogue))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function catalogueIn(file: string) {
  const workbook = readWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return readCatalogue(workbook.value);
}

test("saved again by LibreOffice, the catalogue reads the same", () => {
  const result = catalogueIn(convertWithLibreOffice(written, "xlsx", path.join(folder, "libreoffice")));
  expect(result.issues).toEqual([]);
  expect(result.ok && result.value).toStrictEqual(defaultCatalogue);
}, 120_000);

test("saved again by openpyxl, the catalogue reads the same, and its pick lists are still there", () => {
  const saved = path.join(folder, "openpyxl.xlsx");
  const printed = runPython(
    "import sys\n" +
      "book = openpyxl.load_workbook(sys.argv[1])\n" +
      "print(sorted({v.formula1 for v in book['Cột'].data_validations.dataValidation}))\n" +
      "book.save(sys.argv[2])",
    [written, saved],
  );
  expect(printed.trim()).toBe("['dm_bieu_mau', 'tu_co_khong', 'tu_kieu', 'tu_tong_hop']");
  const result = catalogueIn(saved);
  expect(result.issues).toEqual([]);
  expect(result.ok && result.value).toStrictEqual(defaultCatalogue);
}, 60_000);
