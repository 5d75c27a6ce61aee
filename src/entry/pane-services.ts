import { today } from "../app";
import {
  browserHost,
  localDrafts,
  localLanguage,
  localReports,
  localTours,
  pageStorage,
} from "../host/browser";
import { excelSpreadsheet } from "../host/excel";
import type { PaneServices } from "../ui/shared/services";
import { boardServices } from "./board-services";
import { officeTheme } from "./pane/office-theme";
import { paneAddress } from "./pane/pane-address";

/** Excel on the web shows add-ins of several sites from one origin; the key keeps their storage apart. */
const partitionKey = (): string => Office.context.partitionKey ?? "";

/** The language chosen in the pane, kept between openings. */
export const paneLanguage = () => localLanguage(pageStorage(), partitionKey());

/** Everything the pane is given when it runs in Excel. */
export function paneServices(): PaneServices {
  const storage = pageStorage();
  const partition = partitionKey();
  return {
    spreadsheet: excelSpreadsheet(),
    host: browserHost,
    drafts: localDrafts(storage, partition),
    reports: localReports(storage, partition),
    theme: officeTheme(),
    tours: localTours(storage, partition),
    address: paneAddress(),
    board: boardServices(storage, partition),
    today: () => today(),
  };
}
