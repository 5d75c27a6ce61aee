import type { Capabilities, Spreadsheet } from "../../app";
import { addSheets } from "./writing/add-sheets";
import { goTo } from "./go-to";
import { type OfficeJs, theOffice } from "./office-js";
import { openAsNew } from "./writing/open-as-new";
import { workbookReader } from "./reading/open-workbook";
import { watchSheets } from "./watch-sheets";
import { writeCells } from "./writing/write-cells";

/**
 * The workbook open in Excel, over Office.js (ExcelApi 1.8): that of the page, or what stands in for it. To be made
 * after `Office.onReady`.
 */
export function excelSpreadsheet(office: OfficeJs = theOffice()): Spreadsheet {
  return {
    capabilities: capabilitiesOf(office),
    read: workbookReader(office),
    write: (writes) => writeCells(office, writes),
    goTo: (place) => goTo(office, place),
    watch: (listener) => watchSheets(office, listener),
    openAsNew: (bytes) => openAsNew(office, bytes),
    addSheets: (draft) => addSheets(office, draft),
  };
}

/** The pages of Excel for Mac and iPad ignore downloads without a word. */
function capabilitiesOf({ Office }: OfficeJs): Capabilities {
  const { platform, requirements } = Office.context;
  return {
    newWorkbook: requirements.isSetSupported("ExcelApi", "1.8"),
    download: platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS,
  };
}
