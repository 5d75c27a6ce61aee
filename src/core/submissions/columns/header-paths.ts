import { foldKey, oneLine, rememberedOf } from "../../base";
import type { Sheet } from "../../workbook";
import { type TextRow, shownTexts, stackedTexts } from "./shown-texts";

/** Rows of a sheet that may be a header, with the texts over each column from top to bottom. */
export interface HeaderPaths {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Left to right. */
  readonly columns: readonly ColumnPath[];
}

export interface ColumnPath {
  readonly column: number;
  /** "Số học viên", "Trong đó nữ"; a text over merged cells stands once. */
  readonly texts: readonly string[];
}

/** How a column is called where one name has to do: in the catalogue, and to people. */
export const headerOf = ({ texts }: ColumnPath): string => texts.map(oneLine).join(" - ");

/** Headers compared as labels are: without marks, case and punctuation. */
export const headerKeyOf = (header: string): string => foldKey(header);

/** Headers higher than this are none of a table. */
const HIGHEST_HEADER = 4;

/** Every block of one to four rows near the top of a sheet; worked out once, however many mappings ask for them. */
export const headerBlocks = rememberedOf((sheet: Sheet): readonly HeaderPaths[] => {
  const rows = shownTexts(sheet);
  const blocks = rows.flatMap(({ number }, at) =>
    Array.from({ length: HIGHEST_HEADER }, (_, above) => rows.slice(at - above, at + 1)).flatMap((block) =>
      block[0]?.number === number - block.length + 1 && block.length > 0 ? [pathsOf(block)] : [],
    ),
  );
  return blocks.filter(
    (one, at) => blocks.findIndex(({ firstRow, lastRow }) => isAt(one, firstRow, lastRow)) === at,
  );
});

const isAt = (one: HeaderPaths, firstRow: number, lastRow: number): boolean =>
  one.firstRow === firstRow && one.lastRow === lastRow;

/** The texts over the columns in these rows. */
export const headerPaths = (sheet: Sheet, firstRow: number, lastRow: number): HeaderPaths =>
  pathsOf(shownTexts(sheet).filter(({ number }) => number >= firstRow && number <= lastRow));

function pathsOf(rows: readonly TextRow[]): HeaderPaths {
  const columns = [...stackedTexts(rows)].map(([column, texts]) => ({
    column,
    texts: texts.filter(Boolean),
  }));
  return {
    firstRow: rows[0]?.number ?? 0,
    lastRow: rows.at(-1)?.number ?? 0,
    columns: columns.filter(({ texts }) => texts.length > 0).sort((a, b) => a.column - b.column),
  };
}
