import type { BlockDraft, ParagraphDraft, WordCellDraft, WordTableDraft } from "../../word";
import { line } from "../form/paper-blocks";
import { STYLES } from "../form/paper-styles";
import type { PaperRuns } from "../language/paper-runs";
import type { Piece } from "../language/pieces";

/** Width of an upright page between its margins, and of one across. */
export const UPRIGHT_MM = 165;
export const ACROSS_MM = 252;

export const headFill = "E7EEF7";

export type AnnexCell = string | Piece | undefined;

export interface AnnexTable {
  readonly title: readonly string[];
  /** Relative widths; the table takes the page's. */
  readonly columns: readonly {
    readonly title: string;
    readonly width: number;
    readonly isNumber?: boolean;
  }[];
  readonly rows: readonly (readonly AnnexCell[])[];
  /** So many rows on top are totals. */
  readonly totals?: number;
}

/** An annex: its title, and a real table as wide as the page whose head stands on every page. */
export function annexBlocks(annex: AnnexTable, pageMm: number, runs: PaperRuns): readonly BlockDraft[] {
  const { title, columns, rows, totals = 0 } = annex;
  const [first = "", ...others] = title;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const head = columns.map(({ title: text }): WordCellDraft => ({
    paragraphs: [line(STYLES.headCell, text)],
    fill: headFill,
  }));
  const table: WordTableDraft = {
    kind: "table",
    widthsMm: columns.map(({ width }) => (pageMm * width) / whole),
    ...{ borders: true, headRows: 1 },
    rows: [
      head,
      ...rows.map((cells, at) =>
        cells.map((cell, column): WordCellDraft => {
          const isNumber = columns[column]?.isNumber === true;
          const style =
            at < totals && !isNumber ? STYLES.totalCell : isNumber ? STYLES.numberCell : STYLES.textCell;
          return { paragraphs: [cellParagraph(cell, style, { runs, isTotal: at < totals })] };
        }),
      ),
    ],
  };
  return [
    line(STYLES.annexTitle, first),
    ...others.map((text) => line(STYLES.note, text)),
    table,
    line(STYLES.base),
  ];
}

function cellParagraph(
  cell: AnnexCell,
  style: string,
  { runs, isTotal }: { readonly runs: PaperRuns; readonly isTotal: boolean },
): ParagraphDraft {
  if (cell === undefined || cell === "") return { kind: "paragraph", style, runs: [] };
  const made = runs.of([typeof cell === "string" ? { kind: "text", text: cell } : cell]);
  return { kind: "paragraph", style, runs: isTotal ? made.map((run) => ({ ...run, bold: true })) : made };
}
