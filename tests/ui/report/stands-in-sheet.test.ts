import { type Texts, openReport, savedEntry } from "../../../src/app";
import { memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { nodeHost } from "../../../src/host/node";
import { standsInSheet } from "../../../src/ui/department/report/stands-in-sheet";
import { filledWorkbook } from "../../../src/core/templates";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { anOpenBook, cardOf, entryOf, issued, reportOf } from "../../support/an-open-report";
import { sampleCover, sampleEntries } from "../../support/sample-entries";

const index = catalogueIndex(defaultCatalogue);
const codes = Object.keys(sampleEntries).filter((code) =>
  index.owed("XA_21811", "2024-H1").some(({ template }) => template.code === code),
);

test.each(codes)("%s: what was saved stands in the sheet, and nothing else does", async (code) => {
  const draft = filledWorkbook(issued(), index, { cover: sampleCover, templates: {} });
  const spreadsheet = excelSpreadsheet(officeEmulation(memoryGrid(draft)));
  const reportNow = async () => {
    const report = await openReport(spreadsheet, nodeHost);
    if (!report.ok) throw new Error(JSON.stringify(report.issues));
    return report.value;
  };
  const { texts } = entryOf(reportOf(anOpenBook(sampleEntries)), code);
  const before = await reportNow();
  expect(standsInSheet(before, { template: code, texts })).toBe(false);
  const saved = savedEntry(before, code, { texts });
  expect(await spreadsheet.write(saved.writes)).toMatchObject({ ok: true });
  const after = await reportNow();
  const row = saved.row ?? 0;
  expect(standsInSheet(after, { template: code, texts })).toBe(true);
  expect(standsInSheet(after, { template: code, row, texts })).toBe(true);
  for (const other of changedTexts(texts)) {
    expect(standsInSheet(after, { template: code, texts: other })).toBe(false);
    expect(standsInSheet(after, { template: code, row, texts: other })).toBe(false);
  }
});

/** The same with one text more, where a text may be typed. */
const changedTexts = (texts: Texts): readonly Texts[] =>
  ["ghiChu", "noiDung"]
    .filter((key) => texts[key] !== undefined)
    .map((key) => ({ ...texts, [key]: `${texts[key]} khác` }));

test("a value stands whatever way it was typed, and what is no value as the text it is", () => {
  const [first = {}] = sampleEntries["KG01"] ?? [];
  const report = reportOf(anOpenBook({ KG01: [{ ...first, ngayTrienKhai: "31/6/2024" }] }));
  const { row } = cardOf(report, "KG01").entries[0] ?? { row: 0 };
  const draft = (texts: Texts) => ({ template: "KG01", row, texts });
  expect(standsInSheet(report, draft({ dvPhaiHoc: "3044", ngayTrienKhai: " 31/6/2024 " }))).toBe(true);
  expect(standsInSheet(report, draft({ dvPhaiHoc: "3045" }))).toBe(false);
  expect(standsInSheet(report, draft({ ngayTrienKhai: "31/6/2023" }))).toBe(false);
});
