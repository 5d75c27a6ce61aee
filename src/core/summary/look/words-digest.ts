import { textNumber } from "../../base";
import { type Scalar, type Sheet, type SheetDraft, eachRow } from "../../workbook";

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

export function wordsOfDraft({ rows }: SheetDraft): string {
  const digest = new WordsDigest();
  for (const { cells } of eachRow(rows)) {
    for (const cell of cells) {
      if (typeof cell !== "object") digest.add(cell);
      else if (cell.formula === undefined) digest.add(cell.value);
    }
  }
  return digest.said;
}

export function wordsOfSheet({ rows }: Sheet): string {
  const digest = new WordsDigest();
  for (const { cells } of rows)
    for (const { kind, value, formula } of cells) if (kind === "text" && !formula) digest.add(value);
  return digest.said;
}
