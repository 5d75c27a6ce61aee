import type { Cell, Workbook } from "../../src/core/workbook";
import { readWorkbook, type ReadOptions } from "../../src/core/workbook";
import type { Issue } from "../../src/core/base";
import { zipByHand, type HandMadeEntry, type HandMadeZip } from "./zip-by-hand";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

export type Parts = Record<string, string | Uint8Array>;

/** What a test wants to be special about an otherwise ordinary one-sheet workbook. */
export interface HandMade {
  /** Between `<sheetData>` and `</sheetData>`. */
  readonly cells?: string;
  /** Before and after the cells. */
  readonly head?: string;
  readonly tail?: string;
  /** `<si>` elements. */
  readonly strings?: string;
  /** Number formats by id, and the format id of each cell style. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly workbookPr?: string;
  readonly names?: string;
  /** Parts added or put in place of the ordinary ones. */
  readonly parts?: Parts;
  readonly without?: readonly string[];
}

export const SHEET = "xl/worksheets/sheet1.xml";

/** The parts of a one-sheet workbook ("Biểu 1") as Excel lays them out. */
export function partsOf(made: HandMade): Parts {
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(made),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ...(made.strings === undefined ? [] : [["rId3", "sharedStrings", "sharedStrings.xml"] as const]),
    ]),
    [SHEET]: sheetXml(made.cells ?? "", made),
    "xl/styles.xml": stylesXml(made.formats ?? {}, made.styles ?? [0]),
    ...(made.strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${made.strings}</sst>` }),
    ...made.parts,
  };
  for (const name of made.without ?? []) delete parts[name];
  return parts;
}

export const xlsxByHand = (made: HandMade = {}, zip: HandMadeZip = {}): Uint8Array =>
  zipByHand(entriesOf(partsOf(made)), zip);

export const entriesOf = (parts: Parts): HandMadeEntry[] =>
  Object.entries(parts).map(([name, content]) => ({ name, content }));

export const sheetXml = (
  cells: string,
  { head = "", tail = "" }: { head?: string; tail?: string } = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${head}<sheetData>${cells}</sheetData>${tail}</worksheet>`;

export const relationships = (
  links: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `<Relationships xmlns="${PACKAGE}">${links
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const contentTypes = (): string =>
  `<Types xmlns="${TYPES}"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

export const workbookXml = ({ workbookPr = "", names = "" }: HandMade): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbookPr}<sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`;

function stylesXml(formats: Readonly<Record<number, string>>, styles: readonly number[]): string {
  const codes = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`,
  );
  const xfs = styles.map((id) => `<xf numFmtId="${id}" fontId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** Reads it, or fails the test with the issues. */
export function mustRead(
  bytes: Uint8Array,
  options?: ReadOptions,
): { workbook: Workbook; issues: readonly Issue[] } {
  const result = readWorkbook(bytes, options);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return { workbook: result.value, issues: result.issues };
}

/** Cells of the first sheet as `{ "A1": value }`; a kind other than the value's own type is shown before it. */
export function valuesOf(workbook: Workbook, sheet = 0): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const row of workbook.sheets[sheet]?.rows ?? []) {
    for (const cell of row.cells) values[`${letters(cell.column)}${row.number}`] = shown(cell);
  }
  return values;
}

function shown(cell: Cell): unknown {
  const isPlain = cell.kind === "text" || cell.kind === "number" || cell.kind === "boolean";
  const value = isPlain ? cell.value : `${cell.kind} ${cell.value}`.trim();
  return cell.formula ? { formula: value } : value;
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

/** What stands in the cells of a sheet written by hand, without any issue. */
export function cleanValues(made: HandMade): Record<string, unknown> {
  const { workbook, issues } = mustRead(xlsxByHand(made));
  expect(issues).toEqual([]);
  return valuesOf(workbook);
}

export const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map((issue) => issue.code);
