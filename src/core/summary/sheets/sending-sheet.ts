import type { SheetDraft } from "../../workbook";
import { MATRIX_COLUMNS, writeMatrix } from "./completeness-matrix";
import type { OverviewParts } from "./overview-parts";
import { writeAnnexHead, writeTitle } from "../look/official-page";
import { landscape, withinPage } from "../look/paper";
import { SheetRows } from "../look/sheet-rows";
import { words } from "../look/words";

/** Columns a page needs for its heading, however few templates there are. */
const LEAST_COLUMNS = 10;
const TEMPLATE_WIDTH = 9;
/** Where a cell may say "Thiếu tháng 12": a cell that leads somewhere is not broken into lines by every program. */
const LACKING_WIDTH = 14;

/** Tình hình gửi: unit by template in colours and words, each cell a way to the unit's rows. */
export function sendingSheet(parts: OverviewParts): SheetDraft {
  const { model, issuer } = parts;
  const templates = Math.max(model.templates.length, LEAST_COLUMNS - MATRIX_COLUMNS.length);
  const last = MATRIX_COLUMNS.length + templates;
  const lacks = model.completeness.units.some(({ returns }) =>
    returns.some((one) => one.lacks !== undefined),
  );
  const width = lacks ? LACKING_WIDTH : TEMPLATE_WIDTH;
  const widths = [
    ...MATRIX_COLUMNS.map(({ width }) => width),
    ...Array.from({ length: templates }, () => width),
  ];
  const rows = new SheetRows(withinPage(widths));
  writeAnnexHead(rows, issuer, ["", ""], last);
  writeTitle(rows, words.sendingTitle, model, last);
  const head = writeMatrix(rows, parts, last);
  return rows.sheet(words.sendings, {
    freeze: { rows: head, columns: 2 },
    page: landscape(rows.sizeOf(), { repeated: [head, head] }),
  });
}
