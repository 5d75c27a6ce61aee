import { textNumber } from "../../base";
import type { Cell, CellDraft, Row, Scalar, Sheet, SheetDraft } from "../../workbook";
import { KEY_MARK, SOURCE_KEY, sourceNamed } from "../figures/figures-layout";
import { columnNamed } from "./decision-columns";
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

/** Without the rows of long tables and of decisions: these are read back, each by itself. */
export function wordsOfDraft({ name, rows }: SheetDraft): string {
  const digest = new WordsDigest();
  for (const { cells } of rows) {
    const values = cells.map((cell) => (typeof cell === "object" ? wordsIn(cell) : cell));
    if (name === words.decisions && isDecisionsHead(values)) break;
    for (const value of values) digest.add(value);
  }
  return digest.said;
}

const wordsIn = ({ value, formula }: CellDraft): Scalar | undefined =>
  formula === undefined ? value : undefined;

/**
 * The same of a sheet that was read: what stands in the rows of a template or of decisions is none of its words, what stands
 * beside them is, and so is a note somebody put to a cell.
 */
export function wordsOfSheet(sheet: Sheet): string {
  const digest = new WordsDigest();
  const { columns, isRow } = readBackOf(sheet);
  for (const row of sheet.rows) {
    const isReadBack = isRow(row);
    for (const { column, kind, value, formula } of row.cells)
      if (kind === "text" && !formula && !(isReadBack && columns.has(column))) digest.add(value);
  }
  for (const { text } of sheet.notes ?? [])
    if (!NOTES_OF_MERGE.some((pattern) => pattern.test(text))) digest.add(text);
  return digest.said;
}

/** How the notes begin that the merge itself writes beside cells; one about a correction begins as `unitWrote`. */
const NOTES_OF_MERGE = [words.unitWrote, words.otherWrote].map(
  (text) => new RegExp(`^${text.replace(/\{\w+\}/g, "[^]*")}`),
);

/** Which rows of a sheet are read back by themselves, and in which of their columns. */
interface ReadBackRows {
  readonly columns: ReadonlySet<number>;
  readonly isRow: (row: Row) => boolean;
}

function readBackOf({ name, rows }: Sheet): ReadBackRows {
  const isHead = name === words.decisions ? isHeadOfDecisions : isKeyRow;
  const head = rows.find(isHead);
  const filled = head?.cells.filter(({ value }) => value !== "") ?? [];
  const columns = new Set(filled.map(({ column }) => column));
  if (name === words.decisions)
    return { columns, isRow: ({ number }) => head !== undefined && number >= head.number };
  const source = filled.find(({ value }) => value === SOURCE_KEY)?.column;
  const namesIt = ({ column, value }: Cell) => column === source && sourceNamed(String(value)) !== undefined;
  return { columns, isRow: ({ cells }) => source !== undefined && cells.some(namesIt) };
}

const isKeyRow = ({ cells: [first] }: Row): boolean => String(first?.value ?? "").startsWith(KEY_MARK);

const isHeadOfDecisions = ({ cells }: Row): boolean => isDecisionsHead(cells.map(({ value }) => value));

function isDecisionsHead(values: readonly unknown[]): boolean {
  const named = new Set(values.map((value) => columnNamed(String(value ?? ""))));
  return named.has("kind") && named.has("reason");
}
