import { today } from "../app";
import { browserHost, localDrafts, localReports } from "../host/browser";
import { excelSpreadsheet } from "../host/excel";
import type { PaneServices } from "../ui/services";
import { boardServices } from "./board-services";
import { officeTheme } from "./office-theme";

/** Everything the pane is given when it runs in Excel. */
export async function paneServices(): Promise<PaneServices> {
  // Excel on the web shows add-ins of several sites from one origin; the key keeps their storage apart.
  const partition = Office.context.partitionKey ?? "";
  return {
    spreadsheet: excelSpreadsheet(),
    host: browserHost,
    drafts: localDrafts(window.localStorage, partition),
    reports: localReports(window.localStorage, partition),
    theme: officeTheme(),
    board: boardServices(window.localStorage, partition),
    today: () => today(),
  };
}
