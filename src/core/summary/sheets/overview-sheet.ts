import { columnLetters } from "../../base";
import type { SheetDraft } from "../../workbook";
import { type MostBars, writeBars } from "./bars";
import { writeCards } from "./cards";
import { MOST_FIGURES, writeKeyFigures, writeNames, writeSendings } from "./key-figures";
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

/** How much of its lists the page tells. */
interface Allowance extends MostBars {
  readonly figures: number;
  /** Of the names of those who have to be reminded. */
  readonly lines: number;
}

/** What most pages have room for: more bars are no longer told apart. */
const ALL: Allowance = { lines: 4, directives: 7, kinds: 7, figures: MOST_FIGURES };
/** What a page can do without, one thing after another. */
const LESS: readonly Allowance[] = [
  { lines: 3, directives: 7, kinds: 7, figures: MOST_FIGURES },
  { lines: 2, directives: 7, kinds: 7, figures: MOST_FIGURES },
  { lines: 2, directives: 5, kinds: 7, figures: MOST_FIGURES },
  { lines: 2, directives: 3, kinds: 7, figures: MOST_FIGURES },
  { lines: 1, directives: 3, kinds: 7, figures: 10 },
  { lines: 1, directives: 3, kinds: 5, figures: 8 },
  { lines: 1, directives: 3, kinds: 3, figures: 6 },
];

/**
 * Tổng quan: one upright page for who leads: four large figures, who sent, by kind and by directive, what needs an eye. Its
 * lists are cut until all of it fits with letters large enough.
 */
export function overviewSheet(parts: OverviewParts): SheetDraft {
  let sheet = overviewWith(parts, ALL);
  for (const less of LESS) {
    if (sheet.page?.fitsOnePage === true) break;
    sheet = overviewWith(parts, less);
  }
  return sheet;
}

function overviewWith(parts: OverviewParts, allowance: Allowance): SheetDraft {
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
  const charts = writeBars(rows, parts, allowance);
  writeKeyFigures(rows, parts, allowance.figures);
  gap();
  writeNames(rows, parts, allowance.lines);
  writeSignatures(rows, issuer, COLUMNS);
  return rows.sheet(words.overview, {
    ...(charts.length > 0 && { charts }),
    page: {
      // LibreOffice prints a column more where a chart ends at its line.
      ...paper(rows.sizeOf(), { printArea: `$A$1:$${columnLetters(COLUMNS)}$${rows.last}` }),
      orientation: "portrait",
    },
  });
}
