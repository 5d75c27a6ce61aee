import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Workbook, isOldWorkbook, readWorkbook } from "../../src/core/workbook";
import { openForeign } from "../../src/host/documents";
import { khoagiao } from "../support/command-line";
import { convertAllWithLibreOffice, runPython } from "../support/office-tools";
import { PERIOD, returned } from "../support/returned-file";
import { xlsxByHand } from "../support/xlsx-by-hand";

/** What units write beside their figures, in files other programs made: read, and carried to the board. */

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "unit-notes-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COMMENTED = `
import sys
from openpyxl.comments import Comment
book = openpyxl.load_workbook(sys.argv[1])
book.worksheets[1]["F12"].comment = Comment("Theo sổ họp của Đảng ủy", "Lan")
book.save(sys.argv[1])
`;

test("a comment made with openpyxl stands in the board's summary, in its JSON and in the check, and asks for nothing", async () => {
  const file = join(folder, "binh-tan.xlsx");
  writeFileSync(file, returned({ orgUnit: "XA_21811" }));
  runPython(COMMENTED, [file]);
  const out = join(folder, "tong-hop.xlsx");
  const merged = await khoagiao(
    "merge",
    file,
    "--period",
    PERIOD,
    "--out",
    out,
    "--json",
    "--as-of",
    "2024-07-20",
  );
  const [{ issues, status }] = JSON.parse(merged.printed).submissions;
  expect(status).toBe("accepted");
  expect(issues.filter(({ code }: { code: string }) => code === "submission.note")).toMatchObject([
    { severity: "info", row: 12, column: "F", field: "soHoiNghi", found: "Theo sổ họp của Đảng ủy" },
  ]);
  const sentence = "Ghi chú của đơn vị (Lan): “Theo sổ họp của Đảng ủy”";
  const summary = readWorkbook(readFileSync(out));
  const texts = summary.ok
    ? summary.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
    : [];
  expect(texts).toContain(sentence);
  const checked = await khoagiao("check", file);
  expect(checked.exitCode).toBe(0);
  expect(checked.printed).toContain(sentence);
});

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** A workbook with a box drawn over its sheet. */
const withBox = (words: string): Uint8Array =>
  xlsxByHand({
    cells: '<row r="1"><c r="A1"><v>1</v></c></row>',
    tail: `<drawing xmlns:r="${RELATIONSHIPS}" r:id="rId1"/>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
      "xl/drawings/drawing1.xml":
        `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
        "<xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
        "<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
        '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Hộp"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>' +
        '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
        `<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/>` +
        "</xdr:twoCellAnchor></xdr:wsDr>",
    },
  });

test("a box drawn over a sheet is read in every kind of workbook LibreOffice saves", async () => {
  const file = join(folder, "hop.xlsx");
  const words = "Số liệu chưa gồm chi bộ trường học";
  writeFileSync(file, withBox(words));
  for (const kind of ["xlsx", "xls", "ods"]) {
    const [made = ""] = convertAllWithLibreOffice([file], kind, join(folder, kind));
    const { sheets } = await opened(made);
    expect(sheets[0]?.notes).toMatchObject([{ kind: "text-box", text: words }]);
    expect(sheets[0]?.rows).toHaveLength(1);
  }
});

async function opened(file: string): Promise<Workbook> {
  const bytes = readFileSync(file);
  const result = isOldWorkbook(bytes) ? await openForeign(bytes) : readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
