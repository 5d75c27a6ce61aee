import type { Spreadsheet } from "../../app";
import { addSheets } from "./writing/add-sheets";
import { capabilities } from "./capabilities";
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
    capabilities: capabilities(office),
    read: workbookReader(office),
    write: (writes) => writeCells(office, writes),
    goTo: (place) => goTo(office, place),
    watch: (listener) => watchSheets(office, listener),
    openAsNew: (bytes) => openAsNew(office, bytes),
    addSheets: (draft) => addSheets(office, draft),
  };
}
