import { dateFromSerial, formatDate, joinedBytes } from "../../base";
import { type Catalogue, catalogueWorkbook, readCatalogue } from "../../catalogue";
import type {
  Cell,
  CellDraft,
  Deflate,
  Inflate,
  RowDraft,
  Scalar,
  Sheet,
  SheetDraft,
  Workbook,
} from "../../workbook";
import { fromBase64, toBase64 } from "./base64";
import { fromUtf8, utf8Bytes } from "./utf8";

/** One table of the catalogue workbook: its sheet's name, then its rows. Trailing blanks are cut. */
type PackedSheet = readonly [name: string, rows: readonly (readonly (Scalar | null)[])[]];

/**
 * What a carried catalogue may cost: a stamp that holds more is none. 10,000 documents take a quarter of the bytes; they
 * and all communes of the country two thirds of the rows. A few kilobytes of "[],[],…" inflate to millions of rows, so
 * rows are counted before any of them is made into one.
 */
export const CARRIED_LIMITS = { megabytes: 16, rows: 20_000 } as const;

/**
 * The catalogue as one text of letters, digits, "+", "/" and "=": the tables of its workbook as plain rows (JSON),
 * deflated, in base64. The same catalogue and the same `deflate` give the same text.
 */
export function packedCatalogue(catalogue: Catalogue, deflate: Deflate): string {
  const sheets = catalogueWorkbook(catalogue).sheets.filter(isTable).map(packedSheet);
  return toBase64(joinedBytes(deflate([utf8Bytes(JSON.stringify(sheets))])));
}

/** The catalogue such a text holds, with every check a catalogue workbook goes through; undefined for anything else. */
export function unpackedCatalogue(text: string, inflate: Inflate): Catalogue | undefined {
  const sheets = packedSheets(text, inflate);
  if (sheets === undefined) return undefined;
  const catalogue = readCatalogue(workbookOf(sheets));
  return catalogue.ok ? catalogue.value : undefined;
}

/** Tables have a header that stays in view; the guide and the lists of words are made anew. */
const isTable = ({ freeze }: SheetDraft): boolean => freeze !== undefined;

const packedSheet = ({ name, rows }: SheetDraft): PackedSheet => [name, rows.map(packedRow)];

function packedRow({ cells, styles }: RowDraft): readonly (Scalar | null)[] {
  const packed = cells.map((cell, at) => packedCell(cell, styles?.[at]?.numberFormat));
  while (packed.at(-1) === null) packed.pop();
  return packed;
}

/** A day is a number only together with its format: it is packed as people write it. */
function packedCell(cell: CellDraft | Scalar | undefined, numberFormat = ""): Scalar | null {
  const value = typeof cell === "object" ? cell.value : cell;
  const day = typeof value === "number" && /d.*m.*y/.test(numberFormat) ? dateFromSerial(value) : undefined;
  return day === undefined ? (value ?? null) : formatDate(day);
}

function packedSheets(text: string, inflate: Inflate): readonly PackedSheet[] | undefined {
  const deflated = fromBase64(text);
  if (deflated === undefined) return undefined;
  try {
    const json = fromUtf8(inflate(deflated, CARRIED_LIMITS.megabytes * 1_000_000)) ?? "";
    if (opened(json) > MOST_BRACKETS) return undefined;
    const found: unknown = JSON.parse(json);
    return Array.isArray(found) && found.every(isPackedSheet) && isWithinRows(found) ? found : undefined;
  } catch {
    return undefined; // no deflate stream, too long a one, or no JSON
  }
}

/** Rows and sheets each open one; texts may hold some too, few beside those of ten thousand rows. */
const MOST_BRACKETS = 2 * CARRIED_LIMITS.rows;

function opened(json: string): number {
  let count = 0;
  for (let at = json.indexOf("["); at >= 0 && count <= MOST_BRACKETS; at = json.indexOf("[", at + 1))
    count += 1;
  return count;
}

const isWithinRows = (sheets: readonly PackedSheet[]): boolean =>
  sheets.reduce((sum, [, rows]) => sum + rows.length, 0) <= CARRIED_LIMITS.rows;

const isPackedSheet = (value: unknown): value is PackedSheet =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === "string" &&
  Array.isArray(value[1]) &&
  value[1].every((row: unknown) => Array.isArray(row) && row.every(isPackedValue));

const isPackedValue = (value: unknown): boolean =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

function workbookOf(sheets: readonly PackedSheet[]): Workbook {
  return {
    sheets: sheets.map(sheetOf),
    names: [],
    customProperties: new Map(),
    properties: { hasMacros: false },
  };
}

function sheetOf([name, rows]: PackedSheet): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((cells, at) => ({ number: at + 1, hidden: false, cells: cells.flatMap(cellOf) })),
    merges: [],
    filtered: false,
    hiddenColumns: [],
  };
}

function cellOf(value: Scalar | null, at: number): readonly Cell[] {
  if (value === null) return [];
  const kind = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
  return [{ column: at + 1, kind, value, formula: false }];
}
