import path from "node:path";
import { contractSteps, contractWorkbook } from "../../../src/host/excel";
import { useBrowser } from "../browser";
import { membersUsed } from "./members-used";
import { type ExcelPlan, fakeExcels, microsoftsFiles } from "./real-client";

/** What the adapter takes for granted of Office.js, held against Microsoft's own objects. */

const { openPane } = useBrowser();
const excelWith = fakeExcels();

async function openBeside(plan: ExcelPlan = {}) {
  const before = excelWith(contractWorkbook, plan);
  const { page } = await openPane({ officeJs: microsoftsFiles, before });
  await page.locator("[aria-current=page]").waitFor();
  return page;
}

/** Where Microsoft's client has what `office-js.ts` gives another name; the rest of its ways are plain data. */
const CLASSES: Readonly<Record<string, string>> = {
  ExcelContext: "Excel.RequestContext",
  WorkbookProxy: "Excel.Workbook",
  "WorkbookProxy.properties": "Excel.DocumentProperties",
  WorksheetsProxy: "Excel.WorksheetCollection",
  WorksheetProxy: "Excel.Worksheet",
  ProtectionProxy: "Excel.WorkbookProtection",
  SheetProtectionProxy: "Excel.WorksheetProtection",
  NamesProxy: "Excel.NamedItemCollection",
  "NamesProxy.items": "Excel.NamedItem",
  CustomPropertiesProxy: "Excel.CustomPropertyCollection",
  "CustomPropertiesProxy.items": "Excel.CustomProperty",
  RangeProxy: "Excel.Range",
  "RangeProxy.format": "Excel.RangeFormat",
  "RangeProxy.format.protection": "Excel.FormatProtection",
  RangeAreasProxy: "Excel.RangeAreas",
  "RangeAreasProxy.areas": "Excel.RangeCollection",
  Handlers: "OfficeExtension.GenericEventHandlers",
  HandlerProxy: "OfficeExtension.EventHandlerResult",
};
/** Not classes: looked at by themselves, or options that are handed over as they are. */
const OBJECTS: Readonly<Record<string, string>> = {
  OfficeJs: "",
  "OfficeJs.Excel": "Excel",
  "OfficeJs.Office": "Office",
  "OfficeJs.Office.context": "Office.context",
  "OfficeJs.Office.context.requirements": "Office.context.requirements",
  "OfficeJs.Office.PlatformType": "Office.PlatformType",
};
const PLAIN = ["Loaded", "OrNull", "SheetProtectionProxy.options", "HandlerProxy.context"];

test("every member the adapter uses is a member of Microsoft's objects", async () => {
  const used = [...membersUsed()];
  const known = [...Object.keys(CLASSES), ...Object.keys(OBJECTS), ...PLAIN];
  expect(used.map(([way]) => way).filter((way) => !known.includes(way))).toEqual([]);
  const page = await openBeside();
  const wanted = used.map(([way, names]) => ({ names, object: OBJECTS[way], prototypeOf: CLASSES[way] }));
  const missing = await page.evaluate((all) => {
    const at = (way: string): object =>
      way
        .split(".")
        .reduce<object>((object, step) => (step === "" ? object : Reflect.get(object, step)), window);
    return all.flatMap(({ names, object, prototypeOf }) => {
      if (object === undefined && prototypeOf === undefined) return [];
      const holder: object =
        prototypeOf === undefined ? at(object ?? "") : Reflect.get(at(prototypeOf), "prototype");
      return names.filter((name) => !(name in holder)).map((name) => `${prototypeOf ?? object}.${name}`);
    });
  }, wanted);
  expect(missing).toEqual([]);
});

describe("every step of the contract holds through Microsoft's client", () => {
  const excels = [
    { excel: "Excel 2024", sets: {} },
    { excel: "an Excel of the oldest set the manifest asks for", sets: { ExcelApi: "1.8" } },
    { excel: "an Excel that cannot wait for a cell to be left", sets: { DelayForCellEdit: "" } },
  ];
  test.each(excels)("in $excel", async ({ sets }) => {
    const page = await openBeside({ sets });
    const outcomes = await page.evaluate(() => window.walkContract());
    expect(outcomes.map(({ name, failure }) => [name, failure])).toEqual(
      contractSteps.map(({ name }) => [name, undefined]),
    );
  });
});

test("Microsoft's client refuses by itself what this Excel's requirement set lacks", async () => {
  const page = await openBeside({ sets: { ExcelApi: "1.12" } });
  const refused = await page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange().getMergedAreasOrNullObject();
    }).then(
      () => "",
      (error: { readonly code?: string }) => String(error.code),
    ),
  );
  expect(refused).toBe("ApiNotFound");
});

test("the emulation counts as many requests as Microsoft's client sends", async () => {
  const { page } = await openPane({
    folder: path.join(__dirname, "bare-page"),
    document: "bare.html",
    officeJs: microsoftsFiles,
    before: excelWith(contractWorkbook),
  });
  await page.evaluate(() => Office.onReady());
  const counts = await page.evaluate(() => window.countRequests());
  expect(counts.map(({ act, client }) => [act, client])).toEqual(
    counts.map(({ act, emulation }) => [act, emulation]),
  );
  const sent = await page.evaluate(() => JSON.stringify(window.fakeExcel.requests));
  for (const call of ["_ValidateArraySize", "GetBoundingRect", "_RemoveReference"])
    expect(sent).toContain(call);
});
