import { type OpenReport, type Spreadsheet, deletedEntry, openReport, savedEntry } from "../../../src/app";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { filledWorkbook, templateLayout } from "../../../src/core/templates";
import { memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { nodeHost } from "../../../src/host/node";
import { cardOf, issued } from "../../support/an-open-report";
import { sampleCover, sampleEntries } from "../../support/sample-entries";

/** The form of the pane over an issued workbook as Excel protects it. */

const index = catalogueIndex(defaultCatalogue);

async function reportIn(spreadsheet: Spreadsheet): Promise<OpenReport> {
  const report = await openReport(spreadsheet, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value;
}

function opened(templates: Parameters<typeof filledWorkbook>[2]["templates"]): Spreadsheet {
  const draft = filledWorkbook(issued(), index, { cover: sampleCover, templates });
  return excelSpreadsheet(officeEmulation(memoryGrid(draft)));
}

const codes = Object.keys(sampleEntries).filter((code) =>
  index.owed("XA_21811", "2024-H1").some(({ template }) => template.code === code),
);

test("there are templates to fill in", () => {
  expect(codes.length).toBeGreaterThan(5);
});

test.each(codes)(
  "%s: an entry saved in the form stands in the sheet as it was typed, and goes again",
  async (code) => {
    const spreadsheet = opened(sampleEntries);
    const before = await reportIn(spreadsheet);
    const [first] = cardOf(before, code).entries;
    if (first === undefined) throw new Error(`no entry in ${code}`);
    const saved = savedEntry(before, code, { texts: first.texts });
    expect(await spreadsheet.write(saved.writes)).toMatchObject({ ok: true });
    const after = cardOf(await reportIn(spreadsheet), code);
    expect(after.entries.find(({ row }) => row === saved.row)?.texts).toEqual(first.texts);
    expect(await spreadsheet.write(saved.undo)).toMatchObject({ ok: true });
    expect(cardOf(await reportIn(spreadsheet), code).entries).toEqual(cardOf(before, code).entries);
    const deleted = deletedEntry(before, code, first.row);
    expect(await spreadsheet.write(deleted.writes)).toMatchObject({ ok: true });
    expect(await spreadsheet.write(deleted.undo)).toMatchObject({ ok: true });
    expect(cardOf(await reportIn(spreadsheet), code).entries).toEqual(cardOf(before, code).entries);
  },
);

/** The grid in memory works nothing out, as Excel does not where it calculates on demand only. */
test("a computed figure that is older than what was typed since is nobody's slip; one typed over is", async () => {
  const spreadsheet = opened(sampleEntries);
  const before = await reportIn(spreadsheet);
  const [first] = cardOf(before, "KG01").entries;
  if (first === undefined) throw new Error("no entry in KG01");
  const saved = savedEntry(before, "KG01", { texts: { ...first.texts, dvThamGia: "2.000" }, row: first.row });
  expect(await spreadsheet.write(saved.writes)).toMatchObject({ ok: true });
  const corrected = cardOf(await reportIn(spreadsheet), "KG01");
  expect(corrected.entries[0]?.texts["dvThamGia"]).toBe("2.000");
  expect(corrected.issues.filter(({ code }) => code === "submission.computed-differs")).toEqual([]);

  const { sheet = "", template } = corrected;
  const column = templateLayout(template).columns.get("tyLeDV") ?? 0;
  await spreadsheet.write([{ sheet, cells: [{ row: first.row, column, value: 0.99 }] }]);
  const typedOver = cardOf(await reportIn(spreadsheet), "KG01");
  expect(typedOver.issues).toMatchObject([
    { code: "submission.computed-differs", where: { field: "tyLeDV" } },
  ]);
});
