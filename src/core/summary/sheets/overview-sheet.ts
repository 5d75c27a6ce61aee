import { columnLetters } from "../../base";
import type { SheetDraft } from "../../workbook";
import { writeBars } from "./bars";
import { writeCards } from "./cards";
import { writeKeyFigures, writeNames, writeSendings } from "./key-figures";
import type { OverviewParts } from "./overview-parts";
import { type Issuer, writeOfficialHead, writeSignatures, writeTitle } from "../look/official-page";
import { paper } from "../look/paper";
import { SheetRows } from "../look/sheet-rows";
import { words } from "../look/words";

/** The page is laid out on as many columns, all of one width. */
const COLUMNS = 12;
const WIDTH = 8.1;
/** Points of a line, and between two parts. */
const [ROW_HEIGHT, GAP] = [18, 9];

/** "BẢNG TỔNG HỢP BÁO CÁO CÔNG TÁC KHOA GIÁO" */
export const overviewTitle = ({ work }: Issuer): string => `${words.overviewTitle} ${work.toUpperCase()}`;

/** Tổng quan: one upright page for who leads: four large figures, who sent, by kind and by directive, what needs an eye. */
export function overviewSheet(parts: OverviewParts): SheetDraft {
  const { model, issuer } = parts;
  const widths = Array.from({ length: COLUMNS }, () => WIDTH);
  const rows = new SheetRows(widths, ROW_HEIGHT);
  const gap = () => rows.add([], { height: GAP });
  writeOfficialHead(rows, issuer, model.asOf, COLUMNS);
  gap();
  writeTitle(rows, overviewTitle(issuer), model, COLUMNS);
  gap();
  writeCards(rows, parts);
  gap();
  writeSendings(rows, model);
  gap();
  const charts = writeBars(rows, parts);
  writeKeyFigures(rows, parts);
  gap();
  writeNames(rows, parts, COLUMNS);
  writeSignatures(rows, issuer, COLUMNS);
  return rows.sheet(words.overview, {
    ...(charts.length > 0 && { charts }),
    // One sheet of paper, whatever it takes: its lists are cut.
    page: {
      // LibreOffice prints a column more where a chart ends at its line.
      ...paper(rows.sizeOf(), { printArea: `$A$1:$${columnLetters(COLUMNS)}$${rows.rows.length}` }),
      ...{ orientation: "portrait", fitsOnePage: true },
    },
  });
}
