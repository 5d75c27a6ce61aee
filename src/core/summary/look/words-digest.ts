import { textNumber } from "../../base";
import type { Cell, Row, Scalar, Sheet, SheetDraft } from "../../workbook";
import { KEY_MARK, SOURCE_KEY, namesSource } from "../figures/figures-layout";
import { words } from "./words";

/** As much of a text as is looked at: a cell may hold less of a long one than was to be written. */
const LOOKED_AT = 2_000;

/** Most texts have no other blanks than single ones between their words. */
const OTHER_BLANKS = /\s\s|[^\S ]|^\s|\s$/;
const withPlainBlanks = (text: string): string =>
  OTHER_BLANKS.test(text) ? text.replace(/\s+/g, " ").trim() : text;

/** A fingerprint of the words that stand in a sheet, in whatever order its rows stand; figures and formulas take no part. */
class WordsDigest {
  private sum = 0;

  add(value: Scalar | undefined): void {
    if (typeof value !== "string") return;
    const text = withPlainBlanks(value.length > LOOKED_AT ? value.slice(0, LOOKED_AT) : value);
    if (text === "") return;
    // No sum on the way is too large to be exact: it would not be the same in another order.
    const [word, room] = [textNumber(text), Number.MAX_SAFE_INTEGER - this.sum];
    this.sum = word < room ? this.sum + word : word - room;
  }

  get said(): string {
    return this.sum.toString(36);
  }
}

/** Without the rows of long tables: these are read back, each by itself. */
export function wordsOfDraft({ rows }: SheetDraft): string {
  const digest = new WordsDigest();
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (typeof cell !== "object") digest.add(cell);
      else if (cell.formula === undefined) digest.add(cell.value);
    }
  }
  return digest.said;
}

/**
 * The same of a sheet that was read: what stands in a template's rows is none of its words, what stands beside them is, and
 * so is a note somebody put to a cell.
 */
export function wordsOfSheet({ rows, notes = [] }: Sheet): string {
  const digest = new WordsDigest();
  const keys = keysIn(rows);
  for (const row of rows) {
    const isEntry = isEntryRow(row, keys);
    for (const { column, kind, value, formula } of row.cells)
      if (kind === "text" && !formula && !(isEntry && keys.has(column))) digest.add(value);
  }
  for (const { text } of notes) if (!NOTES_OF_MERGE.some((pattern) => pattern.test(text))) digest.add(text);
  return digest.said;
}

/** How the notes begin that the merge itself writes beside cells; one about a correction begins as `unitWrote`. */
const NOTES_OF_MERGE = [words.unitWrote, words.otherWrote].map(
  (text) => new RegExp(`^${text.replace(/\{\w+\}/g, "[^]*")}`),
);

/** Column → what it is known by, in the sheet of a template. */
function keysIn(rows: readonly Row[]): ReadonlyMap<number, Cell["value"]> {
  const head = rows.find(({ cells: [first] }) => String(first?.value ?? "").startsWith(KEY_MARK));
  return new Map(head?.cells.map(({ column, value }) => [column, value]));
}

const isEntryRow = ({ cells }: Row, keys: ReturnType<typeof keysIn>): boolean =>
  keys.size > 0 &&
  cells.some(({ column, value }) => keys.get(column) === SOURCE_KEY && namesSource(String(value)));
