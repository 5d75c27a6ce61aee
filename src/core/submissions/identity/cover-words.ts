import { cleanText, foldKey, numeralIn } from "../../base";
import { COVER_FIELDS, type CatalogueIndex, type Field } from "../../catalogue";
import type { Cell } from "../../workbook";
import type { FieldReader } from "../read-field/field-reader";
import { isBlankText, isDash } from "../read-field/field-reader";
import { type Findings, shownCell } from "../read-field/findings";
import { withoutYear, yearsIn } from "./year-in";

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

/**
 * The kind of period a text of the cover means, as the list writes it, however it is spelt: "Quý I/2024",
 * "tháng 03 năm 2024", "Kỳ 6T đầu năm", the name or the id of a period ("2024-H1").
 */
export function periodKindIn(text: string, list: string, index: CatalogueIndex): string | undefined {
  const named = [text, ...spellings(text)].map((one) => index.choice(list, one));
  const choice = named.find((one) => one.kind === "one");
  if (choice?.kind === "one") return choice.value.value;
  const key = foldKey(text);
  return index.catalogue.periods.find(({ id, name }) => foldKey(id) === key || foldKey(name) === key)?.kind;
}

const respeltKind = (text: string, list: string, index: CatalogueIndex): string | undefined =>
  index.choice(list, text).kind === "none" ? periodKindIn(text, list, index) : undefined;

const BRACKETED = /\s*\([^()]*\)/g;
const BEFORE = /^(?:kỳ|báo cáo|số liệu|sơ kết|tổng kết)(?: (?:kỳ|báo cáo|số liệu))* /iu;

function spellings(text: string): readonly string[] {
  if (text.length > LONGEST_KIND) return [];
  const plain = cleanText(text.replace(BRACKETED, "").replace(BEFORE, ""))
    .replace(/\b0(?=\d)/g, "")
    .replace(/(?<=\d) ?t(?= |\/|$)/iu, " tháng");
  const bare = withoutYear(plain);
  return [plain, bare, bare.replace(/ năm$/iu, ""), inFull(plain), inFull(bare)];
}

const LONGEST_KIND = 100;
const QUARTER = /^(?:quý|quy|q)[ .]*(?<which>\d|[iv]{1,3}|\p{L}{2,4})(?:[ /-]*\d{4})?$/iu;
const MONTH = /^(?:(?:tháng|thang|t) ?(?<word>\d{1,2}|\p{L}{2,5})|(?<which>\d{1,2})\/\d{4})$/iu;

/** "Q1/2024" → "Quý 1", "T3", "tháng ba" and "03/2024" → "Tháng 3". */
function inFull(text: string): string {
  const quarter = QUARTER.exec(text)?.groups?.["which"];
  if (quarter !== undefined) return `Quý ${numeralIn(quarter) ?? quarter}`;
  const { word, which = word } = MONTH.exec(text)?.groups ?? {};
  return which === undefined ? text : `Tháng ${numeralIn(which) ?? String(Number(which) || which)}`;
}

/** "Lần đầu", "lần thứ nhất". */
const FIRST = new Set(["dau", "nhat"]);
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** "Lần thứ hai", "Nộp lần 2 (bổ sung)", "L2", "Lần 2 năm 2024": one number, and no other but a day or year behind it. */
const TURN =
  /^(?:(?:nop|gui|bao cao|bo sung|sua doi|lai) )*(?:(?:lan|dot) ?|l)?(?:thu |so )?(\d{1,2}|[a-z]+)(?: (?:[^\d]*|.*ngay .*|(?:nam )?20\d\d|thay (?:the )?(?:cho )?lan \d))?$/;

function turnIn(text: string): number | undefined {
  const word = TURN.exec(foldKey(text))?.[1];
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return Number(word);
  if (FIRST.has(word)) return FIRST_TURN;
  const roman = ROMAN.indexOf(word);
  return roman > 0 ? roman : Number(numeralIn(word)) || undefined;
}
