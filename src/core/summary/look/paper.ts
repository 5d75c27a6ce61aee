import { given } from "../../base";
import type { PageDraft } from "../../workbook";
import { words } from "./words";

/** What is printed of a sheet, in points: each of its columns, and its rows together. */
export interface PaperSize {
  readonly columns: readonly number[];
  readonly height: number;
}

/** Points a digit of a column takes, and those every column has beside its digits: LibreOffice rounds each one up as it shrinks a page. */
const [DIGIT, PADDING] = [6, 4.75];
/** Points of an A4 page within its margins. */
const ROOM = {
  portrait: { width: 526, height: 781 },
  landscape: { width: 773, height: 534 },
} as const satisfies Record<PageDraft["orientation"], Record<"width" | "height", number>>;
/** Letters of 11 points, the smallest that are printed, come out at 9 at least. Pages shrink by whole hundredths. */
const LEAST_SCALE = 0.82;

/** Points a column of that many characters takes. */
export const pointsOf = (width: number): number => width * DIGIT + PADDING;

/** Characters that so many points of merged columns hold. */
export const charactersIn = (points: number): number => (points - PADDING) / DIGIT;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Characters so many columns have together on one page, upright or across. */
export const pageCharacters = (columns: number, orientation: PageDraft["orientation"]): number =>
  (ROOM[orientation].width / LEAST_SCALE - columns * PADDING) / DIGIT;

/** Columns up to this width hold figures, days and codes, and keep it. */
const NARROW = 14;

/** Widths of columns in characters, where the first `printed` of them fit on a page across: texts give way to figures. */
export function withinPage(widths: readonly number[], printed = widths.length): readonly number[] {
  const share = shareKept(widths.slice(0, printed), pageCharacters(printed, "landscape"));
  return widths.map((width, at) =>
    at >= printed || width <= NARROW ? width : Math.max(NARROW, width * share),
  );
}

/** The part of its width a wide column keeps: where one would become narrower than `NARROW`, the others give way for it. */
function shareKept(widths: readonly number[], room: number, share = 1): number {
  const wide = widths.filter((width) => width * share > NARROW);
  const held = widths.filter((width) => width * share <= NARROW).map((width) => Math.min(width, NARROW));
  const less = (room - sumOf(held)) / sumOf(wide);
  return less < share ? shareKept(widths, room, less) : share;
}

interface PageParts {
  /** Rows printed on top of every page. */
  readonly repeated?: readonly [number, number];
  readonly printArea?: string;
}

/**
 * A4 in the direction in which a sheet needs least shrinking: one page where its letters stay large enough, else as many as
 * it takes.
 */
export function paper(size: PaperSize, parts: PageParts = {}): PageDraft {
  const width = sumOf(size.columns);
  const [upright, across] = [scaleOf(size, ROOM.portrait), scaleOf(size, ROOM.landscape)];
  const fitsOnePage = Math.max(upright, across) >= LEAST_SCALE;
  const isUpright = fitsOnePage ? upright >= across : ROOM.portrait.width / width >= LEAST_SCALE;
  return {
    ...landscape(size, parts),
    orientation: isUpright ? "portrait" : "landscape",
    ...(fitsOnePage && { fitsOnePage }),
  };
}

const scaleOf = ({ columns, height }: PaperSize, room: Record<"width" | "height", number>): number =>
  Math.min(room.width / sumOf(columns), room.height / height);

/** Heights are reckoned generously: a page bears so much more of itself. */
const SLACK = 0.08;

/** Pages `paper` needs for a sheet of this size: one below another, and as often beside one another as it is too wide. */
export function pagesOf(size: PaperSize): number {
  const { fitsOnePage, orientation, fitToWidth = 1 } = paper(size);
  if (fitsOnePage === true) return 1;
  const { width, height } = ROOM[orientation];
  const scale = Math.min(1, (width * fitToWidth) / sumOf(size.columns));
  return fitToWidth * Math.max(1, Math.ceil((size.height * scale) / height - SLACK));
}

/** A4 across, header repeated, page numbers from the second page on; a table too wide for a page is printed on several. */
export function landscape({ columns }: PaperSize, { repeated, printArea }: PageParts = {}): PageDraft {
  const fitToWidth = pagesAcross(columns);
  return {
    orientation: "landscape",
    fitToWidth,
    ...(repeated && { repeatRows: `$${repeated[0]}:$${repeated[1]}` }),
    ...(fitToWidth > 1 && { repeatColumns: "$A:$B" }),
    ...given({ printArea }),
    margins: { top: 0.9, right: 1.2, bottom: 1.2, left: 1.2 },
    footer: `&C${words.page} &P/&N`,
    differentFirst: true,
    centred: true,
  };
}

/** Pages beside one another that so many columns take, the first two on each of them. */
function pagesAcross(columns: readonly number[]): number {
  const repeated = sumOf(columns.slice(0, 2));
  let pages = 1;
  let taken = 0;
  for (const column of columns) {
    if (taken > repeated && taken + column > ROOM.landscape.width / LEAST_SCALE) {
      pages += 1;
      taken = repeated;
    }
    taken += column;
  }
  return pages;
}
