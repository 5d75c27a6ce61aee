import { cleanText, foldAmong, numeralIn } from "../../base";
import { COVER_FIELDS, type CatalogueIndex, type Field, periodKindIn, yearsIn } from "../../catalogue";
import type { Cell } from "../../workbook";
import type { FieldReader } from "../read-field/field-reader";
import { isBlankText, isDash } from "../read-field/field-reader";
import { type Findings, shownCell } from "../read-field/findings";

/** Lần nộp where none is written. */
export const FIRST_TURN = 1;

/**
 * Reads a cell of the cover whose meaning the program knows: "Năm 2024" is the year 2024, "Lần thứ hai" the turn 2,
 * "06 tháng đầu năm 2024" the choice "6 tháng đầu năm"; what was understood is said. Cells of other fields, and words
 * that say something else, are left to the reader of the field.
 */
export function coverReader(field: Field, index: CatalogueIndex, read: FieldReader): FieldReader {
  switch (field.key) {
    case COVER_FIELDS.year:
      return yearReader(read);
    case COVER_FIELDS.periodKind:
      return inItsWords(read, (text) => respeltKind(text, field.list ?? "", index));
    case COVER_FIELDS.turn:
      return turnReader(read);
    default:
      return read;
  }
}

/** Reads what a text says where the text is more than that: then it is told. */
function inItsWords(read: FieldReader, meant: (text: string) => string | number | undefined): FieldReader {
  return (cell, findings) => {
    const shown = wordsOf(cell);
    const value = shown === undefined ? undefined : meant(shown);
    return value === undefined || String(value) === shown
      ? read(cell, findings)
      : readAs(value, cell, { read, findings });
  };
}

/** "Năm: 2024" → 2024; "2023-2024" names two and is asked about. */
function yearReader(read: FieldReader): FieldReader {
  const readOne = inItsWords(read, (text) => yearsIn(text)[0]);
  return (cell, findings) => {
    const shown = wordsOf(cell) ?? "";
    if (yearsIn(shown).length < 2) return readOne(cell, findings);
    findings.add("submission.several-years", { found: shown });
    return undefined;
  };
}

/** Which turn it is decides what counts, but never whether the figures do: words without a number are the first turn. */
function turnReader(read: FieldReader): FieldReader {
  return (cell, findings) => {
    const shown = wordsOf(cell);
    if (shown === undefined || /^\d{1,2}$/.test(shown)) return read(cell, findings);
    if (isBlankText(shown) || isDash(shown)) return undefined;
    const turn = shown.includes("?") ? undefined : turnIn(shown);
    if (turn !== undefined) return readAs(turn, cell, { read, findings });
    findings.add("submission.turn-unclear", { found: shown, facts: { turn: FIRST_TURN } });
    return FIRST_TURN;
  };
}

function readAs(
  value: string | number,
  { column, formula, ...cell }: Cell,
  { read, findings }: { readonly read: FieldReader; readonly findings: Findings },
): ReturnType<FieldReader> {
  const found = shownCell({ column, formula, ...cell });
  findings.add("submission.alias-read", { found, facts: { label: String(value) } });
  return read({ column, formula, kind: typeof value === "number" ? "number" : "text", value }, findings);
}

/** What a cell says in words: its text, or a number within the words of its format. */
function wordsOf({ kind, value, look }: Cell): string | undefined {
  if (kind === "text" && typeof value === "string") return cleanText(value);
  const isInWords = kind === "number" && typeof look === "object";
  return isInWords ? cleanText(`${look.before}${value}${look.after}`) : undefined;
}

const respeltKind = (text: string, list: string, index: CatalogueIndex): string | undefined =>
  index.choice(list, text).kind === "none" ? periodKindIn(text, list, index) : undefined;

/** "Lần đầu", "lần thứ nhất". */
const FIRST = new Set(["dau", "nhat"]);
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** "Lần thứ hai", "Nộp lần 2 (bổ sung)", "L2", "Lần 2 năm 2024": one number, and no other but a day or year behind it. */
const TURN =
  /^(?:(?:nop|gui|bao cao|bo sung|sua doi|lai) )*(?:(?:lan|dot) ?|l)?(?:thu |so )?(\d{1,2}|[a-z]+)(?: (?:[^\d]*|.*ngay .*|(?:nam )?20\d\d|thay (?:the )?(?:cho )?lan \d))?$/;

const foldAmongTurns = foldAmong("lần đầu nhất một hai ba bốn tư năm sáu bảy tám chín mười");

function turnIn(text: string): number | undefined {
  const word = TURN.exec(foldAmongTurns(text))?.[1];
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return Number(word);
  if (FIRST.has(word)) return FIRST_TURN;
  const roman = ROMAN.indexOf(word);
  return roman > 0 ? roman : Number(numeralIn(word, text)) || undefined;
}
