import type { PlainDate } from "../../base";
import { type FigureBook, numberOf } from "../figures/figure-book";
import type { PaperIssuer } from "../form/paper-issuer";
import type { SlotFilling } from "../language/fill-line";
import { plainPiece } from "../language/pieces";

/** What a report knows beside its figures. */
export interface ReportFacts {
  readonly book: FigureBook;
  readonly issuer: PaperIssuer;
  /** The day of the paper. */
  readonly on: PlainDate;
  /** Templates it must not tell of: `confidential` ones belong into an annex of their own. */
  readonly isOpen: (template: string) => boolean;
  /** Templates the outline names, so that the others can be told after them. */
  readonly named: ReadonlySet<string>;
  /** Phụ lục 1 stands behind it: every unit, and what it sent. */
  readonly hasUnitsAnnex: boolean;
}

/** Of more units than these the number is told, or the annex their names stand in. */
export const MOST_NAMED = 20;

export const textOr = (text: string | undefined): SlotFilling =>
  text === undefined || text === "" ? "empty" : [plainPiece(text)];

/** A figure as a slot is filled with it: zero is nothing to tell. */
export function countOr(book: FigureBook, key: string): SlotFilling {
  const figure = book.figure(key);
  if (figure === undefined || figure.value === 0) return "empty";
  return [numberOf(figure)];
}
