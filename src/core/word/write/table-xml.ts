import type { WordCellDraft, WordTableDraft } from "../draft";
import { twipsOfMm } from "./measures";
import { type BookmarkNumbers, paragraphXml } from "./paragraph-xml";
import { wordElement, wordFlag, wordValue } from "./word-xml";

/** Style of the tables that have borders. */
export const GRID_STYLE = "LuoiBang";
export const GRID_STYLE_NAME = "Lưới bảng";

/** A real table: fixed widths, a head on every page, rows that no page breaks. */
export function tableXml(table: WordTableDraft, numbers: BookmarkNumbers, gridStyle = GRID_STYLE): string {
  const { widthsMm, borders, headRows, rows } = table;
  const widths = widthsMm.map(twipsOfMm);
  const properties = wordElement(
    "tblPr",
    {},
    (borders ? wordValue("tblStyle", gridStyle) : "") +
      wordElement("tblW", { w: sum(widths), type: "dxa" }) +
      wordElement("tblLayout", { type: "fixed" }),
  );
  const grid = wordElement("tblGrid", {}, widths.map((w) => wordElement("gridCol", { w })).join(""));
  const lines = rows.map((cells, at) => {
    const rowProperties = wordElement(
      "trPr",
      {},
      wordFlag("cantSplit", true) + wordFlag("tblHeader", at < headRows),
    );
    return wordElement("tr", {}, rowProperties + cellsXml(cells, widths, numbers));
  });
  return wordElement("tbl", {}, properties + grid + lines.join(""));
}

function cellsXml(
  cells: readonly WordCellDraft[],
  widths: readonly number[],
  numbers: BookmarkNumbers,
): string {
  let column = 0;
  let xml = "";
  for (const { paragraphs, span = 1, fill } of cells) {
    const properties = wordElement(
      "tcPr",
      {},
      wordElement("tcW", { w: sum(widths.slice(column, column + span)), type: "dxa" }) +
        (span > 1 ? wordValue("gridSpan", span) : "") +
        (fill === undefined ? "" : wordElement("shd", { val: "clear", color: "auto", fill })),
    );
    xml += wordElement("tc", {}, properties + paragraphs.map((one) => paragraphXml(one, numbers)).join(""));
    column += span;
  }
  return xml;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
