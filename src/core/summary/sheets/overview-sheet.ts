import type { SheetDraft } from "../../workbook";
import { MATRIX_COLUMNS, writeMatrix } from "./completeness-matrix";
import { writeFindings } from "./key-figures";
import type { OverviewParts } from "./overview-parts";
import {
  type Issuer,
  landscape,
  writeOfficialHead,
  writeSignatures,
  writeTitle,
} from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { words } from "../look/words";

/** Columns a page needs for its heading and the two lists, however few templates there are. */
const LEAST_COLUMNS = 10;
const TEMPLATE_WIDTH = 9.5;

/** "BẢNG TỔNG HỢP BÁO CÁO CÔNG TÁC KHOA GIÁO" */
export const overviewTitle = ({ work }: Issuer): string => `${words.overviewTitle} ${work.toUpperCase()}`;

/** Tổng quan: the page a board prints: who sent, the main figures, and unit by template in colours and words. */
export function overviewSheet(parts: OverviewParts): SheetDraft {
  const { model, issuer } = parts;
  const templates = Math.max(model.templates.length, LEAST_COLUMNS - MATRIX_COLUMNS.length);
  const last = MATRIX_COLUMNS.length + templates;
  const widths = [
    ...MATRIX_COLUMNS.map(({ width }) => width),
    ...Array.from({ length: templates }, () => TEMPLATE_WIDTH),
  ];
  const rows = new SheetRows(widths);
  writeOfficialHead(rows, issuer, model.asOf, last);
  rows.add([]);
  writeTitle(rows, overviewTitle(issuer), model, last);
  rows.add([]);
  writeFindings(rows, parts, last);
  rows.add([]);
  const head = writeMatrix(rows, parts, last);
  writeSignatures(rows, issuer, last);
  return {
    name: words.overview,
    columns: widths.map((width) => ({ width })),
    rows: rows.rows,
    merges: rows.merges,
    page: landscape({ repeated: [head, head] }),
    gridLines: false,
  };
}
