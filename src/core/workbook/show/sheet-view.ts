import { cellAddress } from "../../base";

/** A cell of a sheet, 1-based. */
export interface ViewedCell {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns left in sight before the cell that is shown. */
const BEFORE: ViewedCell = { row: 6, column: 3 };

const VIEWS = /<(\w+:)?sheetViews\b[^>]*>[\s\S]*?<\/(?:\w+:)?sheetViews\s*>/;
/** What may follow the views (ECMA-376, 18.3.1.99), the rows at the latest. */
const AFTER_VIEWS = /<(\w+:)?(?:sheetFormatPr|cols|sheetData)\b/;

/** The head of a sheet's XML, up to its rows, with the sheet in front, and the cell selected and in sight. */
export function shownInFront(head: string, cell: ViewedCell): string {
  const views = VIEWS.exec(head);
  const at = views ?? AFTER_VIEWS.exec(head);
  if (at === null) return head;
  const tag = at[1] ?? "";
  const view = viewXml(views?.[0] ?? "", tag, cell);
  const end = at.index + (views?.[0].length ?? 0);
  return `${head.slice(0, at.index)}<${tag}sheetViews>${view}</${tag}sheetViews>${head.slice(end)}`;
}

/** The same head of a sheet that stands behind: what is typed into two sheets in front goes into both. */
export const putBehind = (head: string): string =>
  head.replace(VIEWS, (views) => without(views, "tabSelected"));

/** The first view as it was, but for what is selected and where it begins. */
function viewXml(views: string, tag: string, cell: ViewedCell): string {
  const own = startTag("sheetView").exec(views)?.[1] ?? ' workbookViewId="0"';
  const frozen = frozenIn(startTag("pane").exec(views)?.[1] ?? "");
  const isFrozen = frozen.row + frozen.column > 0;
  const begins = beginningFor(cell, frozen);
  const view = without(own, isFrozen ? "tabSelected" : "tabSelected|topLeftCell");
  const selected = `activeCell="${addressOf(cell)}" sqref="${addressOf(cell)}"`;
  if (!isFrozen)
    return `<${tag}sheetView${view} tabSelected="1" topLeftCell="${begins}"><${tag}selection ${selected}/></${tag}sheetView>`;
  const pane = paneOf(cell, frozen);
  const split = `${frozen.column > 0 ? ` xSplit="${frozen.column}"` : ""}${frozen.row > 0 ? ` ySplit="${frozen.row}"` : ""}`;
  return (
    `<${tag}sheetView${view} tabSelected="1">` +
    `<${tag}pane${split} topLeftCell="${begins}" activePane="${pane}" state="frozen"/>` +
    `<${tag}selection pane="${pane}" ${selected}/></${tag}sheetView>`
  );
}

/** So many rows and columns stay where they are; a pane that is merely split stays nowhere. */
function frozenIn(pane: string): ViewedCell {
  if (!/\sstate\s*=\s*["']frozen/.test(pane)) return { row: 0, column: 0 };
  const count = (name: string) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d{1,7})["']`).exec(pane)?.[1] ?? 0);
  return { row: count("ySplit"), column: count("xSplit") };
}

const paneOf = (cell: ViewedCell, frozen: ViewedCell): string =>
  `${frozen.row > 0 && cell.row > frozen.row ? "bottom" : "top"}${frozen.column > 0 && cell.column > frozen.column ? "Right" : "Left"}`;

const beginningFor = (cell: ViewedCell, frozen: ViewedCell): string =>
  addressOf({
    row: Math.max(frozen.row + 1, cell.row - BEFORE.row),
    column: Math.max(frozen.column + 1, cell.column - BEFORE.column),
  });

const addressOf = ({ row, column }: ViewedCell): string => cellAddress(row, column);

/** The attributes of an element, whatever its prefix. */
const startTag = (name: string): RegExp => new RegExp(`<(?:\\w+:)?${name}\\b([^>]*?)/?>`);

const without = (xml: string, attributes: string): string =>
  xml.replace(new RegExp(`\\s(?:${attributes})\\s*=\\s*(["']).*?\\1`, "g"), "");
