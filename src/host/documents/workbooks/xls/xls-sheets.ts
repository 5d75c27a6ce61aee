import type { CellObject, ColInfo, WorkBook, WorkSheet } from "@e965/xlsx";
import { type Issue, given } from "../../../../core/base";
import {
  type Cell,
  type ColumnRange,
  type FormatKind,
  type Row,
  type Sheet,
  type SheetNote,
  addsOtherRows,
  cellOfNumber,
  leastDigitsOf,
  readFormatCode,
  cellOfText,
  textLookOf,
  withTextLook,
  shownOnPages,
  workbookIssue,
} from "../../../../core/workbook";
import { type XlsOutline, type XlsSheetOutline, cellKey } from "./xls-outline";

export interface XlsSheets {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}

/** The sheets of the library's workbook in our own words; charts and macro sheets have no cells and are passed over. */
export function xlsSheets(book: WorkBook, outline: XlsOutline, layout: boolean): XlsSheets {
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const reader = new CellConverter(date1904, layout);
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name];
    const type: unknown = sheet?.["!type"];
    if (sheet === undefined || (type !== undefined && type !== "sheet")) {
      const facts = { type: typeof type === "string" ? type : "" };
      issues.push(workbookIssue("workbook.sheet-skipped", { sheet: name }, { facts }));
      continue;
    }
    const hidden = book.Workbook?.Sheets?.find((one) => one.name === name)?.Hidden ?? 0;
    const visibility = hidden === 0 ? "visible" : hidden === 1 ? "hidden" : "veryHidden";
    sheets.push({ name, visibility, ...reader.sheet(sheet, outline.sheets[at] ?? PLAIN) });
  }
  return { sheets, issues };
}

const PLAIN: XlsSheetOutline = {
  filtered: false,
  formulas: new Set(),
  struck: new Set(),
  unseen: new Set(),
  texts: new Map(),
  pageTexts: [],
};

/** What an error cell holds (MS-XLS 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

class CellConverter {
  /** A workbook knows a handful of formats; each is read once. */
  private readonly formats = new Map<string, ReturnType<typeof readFormatCode>>();

  constructor(
    private readonly date1904: boolean,
    /** The text of formulas and leading noughts are kept, too. */
    private readonly layout: boolean,
  ) {}

  sheet(sheet: WorkSheet, outline: XlsSheetOutline): Omit<Sheet, "name" | "visibility"> {
    const rows: Row[] = [];
    const notes: SheetNote[] = [...boxesOf(sheet)];
    const found = sheet["!data"] ?? [];
    const heights = sheet["!rows"] ?? [];
    for (const [row, line] of found.entries()) {
      const cells: Cell[] = [];
      // A row is as long as its last cell; places without one are passed over.
      for (const [column, cell] of Object.entries(line ?? [])) {
        const at = { row, column: Number(column) };
        const converted = this.cell(cell, at, outline);
        if (converted !== undefined) cells.push(converted);
        notes.push(...notesOf(cell, at));
      }
      if (cells.length > 0) rows.push({ number: row + 1, hidden: heights[row]?.hidden ?? false, cells });
    }
    const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
      ...{ top: s.r + 1, left: s.c + 1 },
      ...{ bottom: e.r + 1, right: e.c + 1 },
    }));
    const hiddenColumns = hiddenAmong(sheet["!cols"] ?? []);
    const { filtered } = outline;
    const pageTexts = shownOnPages(outline.pageTexts);
    const beside = {
      notes: notes.length === 0 ? undefined : notes,
      pageTexts: pageTexts.length === 0 ? undefined : pageTexts,
    };
    return { rows, merges, filtered, hiddenColumns, ...given(beside) };
  }

  private cell(cell: CellObject, at: CellAt, outline: XlsSheetOutline): Cell | undefined {
    const key = cellKey(at.row, at.column);
    const place = { column: at.column + 1, formula: outline.formulas.has(key) };
    const rich = outline.texts.get(key);
    const plain =
      rich === undefined ? this.plainCell(cell, place, outline.unseen.has(key)) : cellOfText(place, rich);
    if (plain === undefined) return undefined;
    const adds = place.formula && addsOtherRows(cell.f ?? "", at.row + 1);
    return {
      ...plain,
      ...(this.layout && cell.f !== undefined ? { formulaText: cell.f } : {}),
      ...(this.layout &&
        plain.kind === "number" &&
        given({ leastDigits: leastDigitsOf(String(cell.z ?? "")) })),
      ...(adds ? { addsRows: true } : {}),
      ...(outline.struck.has(key) ? { look: "struck" } : {}),
    };
  }

  private plainCell(
    { t, v, z }: CellObject,
    place: Pick<Cell, "column" | "formula">,
    isUnseen: boolean,
  ): Cell | undefined {
    if (t === "e") return { ...place, kind: "error", value: ERRORS.get(v) ?? "#VALUE!" };
    if (typeof v === "boolean") return { ...place, kind: "boolean", value: v };
    if (typeof v === "string") {
      const cell = cellOfText(place, { text: v });
      return cell && withTextLook(cell, textLookOf(String(z ?? "")));
    }
    if (typeof v !== "number") return undefined;
    const kind = isUnseen ? "disguised" : this.kind(z, v);
    return cellOfNumber(place, v, { kind, date1904: this.date1904 });
  }

  private kind(code: unknown, value: number): FormatKind {
    if (typeof code !== "string") return "number";
    const known = this.formats.get(code);
    const format = known ?? readFormatCode(code);
    if (known === undefined) this.formats.set(code, format);
    return typeof format === "function" ? format(value) : format;
  }
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

function notesOf({ c: comments = [] }: CellObject, { row, column }: CellAt): readonly SheetNote[] {
  return comments.flatMap(({ a, t: raw }) => {
    const text = wordsOf(raw);
    const author = (a ?? "").trim();
    const place = { row: row + 1, column: column + 1 };
    return text === "" ? [] : [{ kind: "comment" as const, ...place, text, ...(author && { author }) }];
  });
}

/** The type of the box that holds a comment's words (MS-XLS 2.5.143). */
const COMMENT_BOX = 0x19;

/** The words of boxes drawn over the sheet; where they lie the library does not tell. */
function boxesOf(sheet: WorkSheet): readonly SheetNote[] {
  const objects: readonly (XlsObject | undefined)[] = sheet["!objects"] ?? [];
  return objects.flatMap((object) => {
    const text = wordsOf(object?.TxO?.t ?? "");
    return text === "" || object?.cmo[1] === COMMENT_BOX ? [] : [{ kind: "text-box" as const, text }];
  });
}

interface XlsObject {
  /** Its number and its type. */
  readonly cmo: readonly number[];
  readonly TxO?: { readonly t: string };
}

/** The library leaves what follows a text behind its end. */
const wordsOf = (raw: string): string => (raw.split("\0")[0] ?? "").trim();

function hiddenAmong(columns: readonly (ColInfo | undefined)[]): readonly ColumnRange[] {
  const hidden: ColumnRange[] = [];
  for (const [at, column] of columns.entries())
    if (column?.hidden === true) hidden.push({ left: at + 1, right: at + 1 });
  return hidden;
}
