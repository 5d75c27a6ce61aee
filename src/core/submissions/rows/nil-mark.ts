import { cleanText, foldKey, remembered } from "../../base";
import type { Sheet } from "../../workbook";
import type { Findings } from "../read-field/findings";
import { shownCell } from "../read-field/findings";
import { asLetters, truthOf } from "../read-field/read-boolean";
import { saysNil, saysNilForSure } from "./nil-words";
import { type Target, textOf, topRows } from "../sheet-cells";

const LABEL = /^(?:[xv] )?(?:bieu )?khong phat sinh/;
const isLabel = remembered((text) => ({ yes: LABEL.test(foldKey(text)) }));

export interface NilQuestion {
  readonly sheet: Sheet;
  /** The header of the table: the mark stands above it. */
  readonly firstRow: number;
  /** Where the defined name of the mark points. */
  readonly named: Target | undefined;
}

export interface NilMark {
  readonly marked: boolean;
  /** Something stands there that was asked about. */
  readonly asked?: true;
  /** Where the mark stands, or belongs; undefined where the sheet has no place for it. */
  readonly cell: { readonly row: number; readonly column: number } | undefined;
}

/**
 * Whether the sheet says "không phát sinh": a mark in a cell beside that label. Anything but a mark in the very
 * cell is asked about.
 */
export function readNilMark({ sheet, firstRow, named }: NilQuestion, findings: Findings): NilMark {
  for (const { number: row, cells } of topRows(sheet)) {
    if (row >= firstRow) break;
    const label = cells.find((cell) => isLabel(textOf(cell) ?? "").yes);
    if (label === undefined) continue;
    let isAsked = false;
    for (const cell of cells) {
      const { column, formula, kind, value } = cell;
      if (column <= label.column || formula) continue;
      const mark = markIn(kind === "text" ? textOf(cell) : String(value));
      if (mark === "yes") return { marked: true, cell: { row, column } };
      if (mark === "blank" || named?.column !== column || named.row !== row) continue;
      findings.addAt({ row, column }, "submission.nil-unclear", { found: shownCell(cell) });
      isAsked = true;
    }
    const text = textOf(label) ?? "";
    const marked = !isAsked && isMarkedInLabel(text);
    if (marked) findings.addAt({ row, column: label.column }, "submission.nil-in-label", { found: text });
    const place = named ?? { row, column: besideLabel(sheet, row, label.column) };
    return { marked, cell: place, ...(isAsked ? { asked: true } : {}) };
  }
  return { marked: false, cell: named };
}

/** The first column right of a label, which may be a merged cell. */
function besideLabel({ merges }: Sheet, row: number, column: number): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return (merge?.right ?? column) + 1;
}

const MARKS = "[xv✓✔☑✅√✕✖✗✘╳⨯❌]";
/** "x (không có cuộc nào)", "X – không phát sinh", "(x)": a mark, and at most words that say the same. */
const MARK = new RegExp(
  `^(?:đánh dấu )?[([“"]?(?<mark>${MARKS}|có)[)\\]”"]?(?:[-–—:;,.( ]+(?<words>.*))?$`,
  "iu",
);
/** What a label asks for: "(đánh dấu X)", "ghi X nếu không có" */
const REQUEST =
  /\(?(?:đánh dấu|đánh|ghi|tích|điền)(?: dấu)?(?: chữ)? ["']?[xv✓√]["']?(?: (?:nếu|khi|vào)[^):]*)?\)?/iu;
/** "Không phát sinh: X", "[x] Không phát sinh": the mark stands in the cell of its label. */
const IN_LABEL = new RegExp(`^\\[?${MARKS}\\]?[ .:)-]|(?:[:.…_-]|sinh|kỳ) *\\[?${MARKS}\\]?\\.?$`, "iu");

const isMarkedInLabel = remembered((text) =>
  IN_LABEL.test(cleanText(asLetters(text)).replace(REQUEST, "").replace(/ +:/, ":").trim()),
);

function markIn(text: string | undefined): "yes" | "blank" | "other" {
  if (text === undefined) return "blank";
  if (isLabel(text).yes || truthOf(text).value === true || saysNilForSure(text)) return "yes";
  const { mark, words = "" } = MARK.exec(cleanText(asLetters(text)))?.groups ?? {};
  return mark !== undefined && (foldKey(words) === "" || saysNil(words)) ? "yes" : "other";
}

/** Codes the cover lists as "không phát sinh": "KG04; KG07". */
export const nilCodes = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
