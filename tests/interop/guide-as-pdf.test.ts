import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocumentText } from "../../src/host/documents";
import { esModule } from "../support/es-module";
import { convertWithLibreOffice, runPython } from "../support/office-tools";

jest.mock("pdfjs-dist/legacy/build/pdf.mjs", () => esModule("pdfjs-dist/legacy/build/pdf.min.mjs"));
jest.mock("pdfjs-dist/legacy/build/pdf.worker.mjs", () =>
  esModule("pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
);

/** The guide in one wide, wrapped column, justified, a row a paragraph. */
const AS_SHEET = `
import sys, math
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.properties import PageSetupProperties
book = openpyxl.Workbook(); sheet = book.active
sheet.column_dimensions["A"].width = 80
sheet.page_setup.fitToHeight = 0
sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
paragraphs = open(sys.argv[1], encoding="utf8").read().splitlines() * int(sys.argv[3])
for at, text in enumerate(paragraphs, 1):
    cell = sheet.cell(at, 1, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="justify")
    cell.font = Font(name="DejaVu Serif", size=11)
    sheet.row_dimensions[at].height = 14 * max(1, math.ceil(len(text) / 72))
book.save(sys.argv[2])
`;

test("a guide LibreOffice printed over several pages reads paragraph by paragraph", async () => {
  const guide = join(__dirname, "../fixtures/documents/guide.txt");
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const sheet = join(folder, "guide.xlsx");
  runPython(AS_SHEET, [guide, sheet, "4"]);
  const pdf = convertWithLibreOffice(sheet, "pdf", folder);
  const result = await readDocumentText(new Uint8Array(readFileSync(pdf)), "guide.pdf");
  expect(result.issues).toEqual([]);
  const expected = readFileSync(guide, "utf8").repeat(4);
  expect(result.ok && result.value.text).toBe(expected);
}, 300_000);
