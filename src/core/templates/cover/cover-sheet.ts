import { cellAddress } from "../../base";
import type { NameDraft, SheetDraft } from "../../workbook";
import { coverClosing } from "./cover-closing";
import { coverFields } from "./cover-fields";
import { coverHeading } from "./cover-heading";
import { COVER_SHEET, COVER_WIDTHS } from "./cover-parts";
import type { CoverBlock, CoverParts } from "./cover-parts";
import { coverTable } from "./cover-table";

export interface CoverSheet {
  readonly sheet: SheetDraft;
  readonly names: readonly NameDraft[];
}

/** The first sheet: whose report this is, what it holds, how far it is, where it goes. */
export function coverSheet(parts: CoverParts): CoverSheet {
  const blocks = stacked(parts, [coverHeading, coverFields, coverTable, coverClosing]);
  const rows = blocks.flatMap((block) => block.rows);
  return {
    sheet: {
      name: COVER_SHEET,
      columns: COVER_WIDTHS.map((width) => ({ width })),
      rows: rows.map(({ row }) => row),
      merges: rows.flatMap(({ merges }) => merges),
      validations: blocks.flatMap(({ validations = [] }) => validations),
      conditionalFormats: blocks.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
      gridLines: false,
      protection: { formatRows: true, formatColumns: true },
      page: {
        orientation: "portrait",
        fitToWidth: 1,
        printArea: `A1:${cellAddress(rows.at(-1)?.row.number ?? 1, COVER_WIDTHS.length)}`,
        margins: { top: 1.5, bottom: 1.5, left: 2.5, right: 1.5 },
        footer: "&CTrang &P/&N",
        differentFirst: true,
        centred: true,
      },
    },
    names: blocks.flatMap(({ names = [] }) => names),
  };
}

type BlockMaker = (parts: CoverParts, firstRow: number) => CoverBlock;

/** Blocks one under the other, a blank row between them. */
function stacked(parts: CoverParts, makers: readonly BlockMaker[]): readonly CoverBlock[] {
  const blocks: CoverBlock[] = [];
  let next = 1;
  for (const make of makers) {
    const block = make(parts, next);
    blocks.push(block);
    const last = block.rows.at(-1)?.row.number;
    next = last === undefined ? next : last + 2;
  }
  return blocks;
}
