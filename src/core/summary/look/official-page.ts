import { formatDate } from "../../base";
import type { PlainDate } from "../../base";
import { type CatalogueIndex, letterheadOn } from "../../catalogue";
import type { SummaryModel } from "../../merge";
import { unitHeading } from "../../templates";
import type { CellDraft, Style } from "../../workbook";
import type { SheetRows } from "./sheet-rows";
import { page } from "./styles";
import { textLines } from "./text-height";
import { words } from "./words";

/** Who issues the summary, in the form of the board's own papers. */
export interface Issuer {
  readonly superior: string;
  readonly name: string;
  readonly asterisks: string | undefined;
  readonly motto: readonly string[];
  readonly place: string;
  /** What the summary is about: "công tác khoa giáo". */
  readonly work: string;
  /** Who signs it. */
  readonly head: string;
}

/** The board, as it is called on the day of the summary. */
export function issuerOf(index: CatalogueIndex, on: PlainDate): Issuer {
  const { board } = index.catalogue;
  const orgUnit = index.orgUnit(board.orgUnit);
  const heading = orgUnit && unitHeading(index, orgUnit, on);
  const { superior, name, place, work, head } = letterheadOn(board, on);
  return {
    superior: superior.toUpperCase(),
    name: name.toUpperCase(),
    asterisks: heading?.asterisks,
    motto: heading?.motto ?? [],
    ...{ place, work, head },
  };
}

/** The head of an official paper: issuer to the left, motto, place and day to the right. */
export function writeOfficialHead(rows: SheetRows, issuer: Issuer, asOf: PlainDate, last: number): void {
  const [motto = "", secondMotto] = issuer.motto;
  const day = { value: `${issuer.place}, ngày ${dayInWords(asOf)}`, style: page.centreItalic };
  const left: readonly CellDraft[] = [
    { value: issuer.superior, style: page.centre },
    { value: issuer.name, style: page.centreBold },
    { value: issuer.asterisks ?? "", style: page.centre },
  ];
  const right: readonly CellDraft[] =
    secondMotto === undefined
      ? [{ value: motto, style: page.centreRule }, { style: page.centre }, day]
      : [{ value: motto, style: page.centreBold }, { value: secondMotto, style: page.centreRule }, day];
  for (const [line, cell] of left.entries()) rows.spans(halves(rows, [cell, right[line] ?? {}], last));
}

/** Rows above a table stay in view with its header: they are no higher than their line. */
export const LINE_HEIGHT = 14;

/** The head of an annex: issuer to the left, number of the form to the right. */
export function writeAnnexHead(
  rows: SheetRows,
  issuer: Issuer,
  right: readonly [string, string],
  last: number,
): void {
  const [first, second] = right;
  rows.spans(
    halves(
      rows,
      [
        { value: issuer.superior, style: page.centre },
        { value: first, style: page.centreBold },
      ],
      last,
    ),
    LINE_HEIGHT,
  );
  rows.spans(
    halves(
      rows,
      [
        { value: issuer.name, style: page.centreBold },
        { value: second, style: page.centreItalic },
      ],
      last,
    ),
    LINE_HEIGHT,
  );
}

function halves(rows: SheetRows, [left, right]: readonly [CellDraft, CellDraft], last: number) {
  const half = rows.halfOf(last);
  return [
    { cell: left, from: 1, to: half },
    { cell: right, from: half + 1, to: Math.max(last, half + 1) },
  ];
}

/** "05 tháng 8 năm 2024": a zero before days under 10 and before months 1 and 2 only. */
function dayInWords(date: PlainDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** Of one line, in points. */
const TITLE_HEIGHT = 15.5;

/** Points that stay free above a title, where the rows in view leave them. */
const ROOM_ABOVE_TITLE = 6;

/** Title in bold, the period under it. */
export const writeTitle = (rows: SheetRows, title: string, model: SummaryModel, last: number): void =>
  writeTitled(rows, { title, above: ROOM_ABOVE_TITLE }, model, last);

/** The same where every point of the rows in view is wanted. */
export const writeTightTitle = (rows: SheetRows, title: string, model: SummaryModel, last: number): void =>
  writeTitled(rows, { title, above: 0 }, model, last);

function writeTitled(
  rows: SheetRows,
  { title, above }: { readonly title: string; readonly above: number },
  { period, asOf }: SummaryModel,
  last: number,
): void {
  const lines = textLines(title, rows.widthOf(last), page.title);
  rows.span({ value: title, style: page.title }, [1, last], TITLE_HEIGHT * lines + above);
  const range = `${words.dataFrom} ${formatDate(period.from)} ${words.dataTo} ${formatDate(period.to)}`;
  const line = `${period.name} (${range}; ${words.asOf} ${formatDate(asOf)})`;
  rows.span({ value: line, style: page.centreItalic }, [1, last], LINE_HEIGHT);
}

/** Who drew up the paper, who signs it, and the room to do so. */
export function writeSignatures(rows: SheetRows, { head }: Issuer, last: number): void {
  const line = (left: string, right: string, style: Style) =>
    rows.spans(
      halves(
        rows,
        [
          { value: left, style },
          { value: right, style },
        ],
        last,
      ),
    );
  rows.add([]);
  line(words.preparedBy, head, page.centreBold);
  line(words.signHere, words.signAndStamp, page.centreItalic);
  rows.add([], { height: 46 });
}
