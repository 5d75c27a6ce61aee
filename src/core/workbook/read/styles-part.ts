import { builtInFormatKind, readFormatCode, type FormatKind } from "./number-formats";
import { XmlReader, type XmlProblem } from "./xml-reader";

type Format = ReturnType<typeof readFormatCode>;

/** Which cell styles (by their number in the file) show a number as a date. */
export class Styles {
  constructor(private readonly formats: readonly Format[]) {}

  /** What a cell of this style shows of this value; undefined where the file has no such style. */
  kind(style: number, value: number): FormatKind | undefined {
    const format = this.formats[style];
    return typeof format === "function" ? format(value) : format;
  }
}

/** A file without a style sheet has one style, 0: no format at all. */
export const noStyles = new Styles(["number"]);

/** Reads xl/styles.xml: number formats of the cell formats, nothing of fonts and colours. */
export function readStyles(part: Uint8Array): Styles | XmlProblem {
  const reader = new XmlReader(part);
  const codes = new Map<number, Format>();
  let formatIds: readonly number[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "numFmts") readCodes(reader, codes);
    else if (reader.name === "cellXfs") formatIds = readFormatIds(reader);
  }
  if (reader.problem !== undefined) return reader.problem;
  if (formatIds.length === 0) return noStyles;
  return new Styles(formatIds.map((id) => codes.get(id) ?? builtInFormatKind(id)));
}

function readCodes(reader: XmlReader, codes: Map<number, Format>): void {
  while (reader.nextChild(2)) {
    const id = Number(reader.attribute("numFmtId") ?? Number.NaN);
    if (reader.name === "numFmt") codes.set(id, readFormatCode(reader.attribute("formatCode") ?? ""));
  }
}

function readFormatIds(reader: XmlReader): readonly number[] {
  const ids: number[] = [];
  while (reader.nextChild(2)) {
    if (reader.name === "xf") ids.push(Number(reader.attribute("numFmtId") ?? "0"));
  }
  return ids;
}
