import type { CellRange, CellValidation, PreparedCells, LaidOut, ValidationKind } from "../../model";
import type { Styles } from "../package/styles";
import { isTrue, type XmlReader } from "../xml/xml-reader";
import { parseRange } from "./parse-range";

/** A form has a list for a few columns; a file that validates more than this is not about being filled in. */
const MOST_VALIDATIONS = 2_000;
const MOST_RANGES = 5_000;
/** Bordered rows below this many are no table that people fill in by hand. */
const MOST_PREPARED = 20_000;
/** Longer formulas name no list anyone reads. */
const LONGEST_FORMULA = 8_192;

const KINDS: Readonly<Record<string, ValidationKind>> = {
  list: "list",
  whole: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "text-length",
  custom: "custom",
};

/** Gathers how one sheet is laid out for whoever fills it in, while its cells and what stands around them are read. */
export class LayoutGatherer {
  private validations: CellValidation[] = [];
  private prepared: PreparedCells[] = [];
  private widths: { left: number; right: number; width: number }[] = [];
  private isProtected = false;
  private hasDrawing = false;
  private ranges = 0;

  constructor(private readonly styles: Styles) {}

  /** What was gathered from a part that is read again in another form. */
  clear(): void {
    [this.validations, this.prepared, this.widths] = [[], [], []];
    [this.isProtected, this.hasDrawing] = [false, false];
    this.ranges = 0;
  }

  /** A cell without content: prepared where it has a border. */
  takeBlank(row: number, column: number, style: number): void {
    if (!this.styles.isFramed(style)) return;
    const last = this.prepared.at(-1);
    if (last?.row === row) this.prepared[this.prepared.length - 1] = { ...last, right: column };
    else if (this.prepared.length < MOST_PREPARED) this.prepared.push({ row, left: column, right: column });
  }

  /** An element beside the cells; passes by what says nothing of the layout. */
  takeElement(reader: XmlReader): void {
    const { depth } = reader;
    if (reader.name === "dataValidations") this.takeValidations(reader, depth);
    else if (reader.name === "extLst") this.takeExtensions(reader, depth);
    else if (reader.name === "sheetProtection") this.isProtected = isTrue(reader.attribute("sheet"));
    else if (reader.name === "drawing" || reader.name === "legacyDrawing") this.hasDrawing = true;
  }

  /** Of the list of columns, each one. */
  takeWidth(left: number, right: number, width: number): void {
    if (width > 0) this.widths.push({ left, right, width });
  }

  layout(): LaidOut {
    const { validations, prepared, widths, isProtected, hasDrawing } = this;
    return { validations, prepared, widths, isProtected, hasDrawing };
  }

  /** Lists that lie on another sheet, as Excel 2010 writes them: `extLst / ext / x14:dataValidations`. */
  private takeExtensions(reader: XmlReader, depth: number): void {
    while (reader.nextChild(depth))
      while (reader.nextChild(depth + 1))
        if (reader.local === "dataValidations") this.takeValidations(reader, depth + 2);
  }

  private takeValidations(reader: XmlReader, depth: number): void {
    while (reader.nextChild(depth)) {
      if (reader.local !== "dataValidation") continue;
      const kind = KINDS[reader.attribute("type") ?? ""];
      const written = reader.attribute("sqref");
      const needsValue = reader.attribute("allowBlank") === "0";
      const { formula, sqref } = readValidation(reader, depth + 1);
      const ranges = (written ?? sqref).split(/\s+/).flatMap((text) => parseRange(text) ?? []);
      if (kind !== undefined) this.add({ kind, formula, ranges, needsValue });
    }
  }

  private add(validation: CellValidation): void {
    this.ranges += validation.ranges.length;
    const isWithin = this.validations.length < MOST_VALIDATIONS && this.ranges <= MOST_RANGES;
    if (isWithin && validation.formula.length <= LONGEST_FORMULA) this.validations.push(validation);
  }
}

/** `<formula1>$E$4:$E$9</formula1>`; in the extension `<x14:formula1><xm:f>…</xm:f></x14:formula1><xm:sqref>…`. */
function readValidation(reader: XmlReader, depth: number): { formula: string; sqref: string } {
  let [formula, sqref] = ["", ""];
  while (reader.nextChild(depth)) {
    if (reader.local === "sqref") sqref = reader.text();
    else if (reader.local === "formula1") formula = readFormula(reader);
  }
  return { formula, sqref };
}

function readFormula(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "text") text += reader.characters;
    if (event === "close" && reader.depth < depth) break;
  }
  return text.trim();
}

/** Whether a place lies in one of these. */
export const isWithin = (ranges: readonly CellRange[], row: number, column: number): boolean =>
  ranges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
