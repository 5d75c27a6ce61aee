import type { CellRange, Row, Sheet } from "../../workbook";
import { isBesideSignature, lineWord } from "./line-words";
import { CellsFound } from "./cells-found";
import type { CoveredCell } from "./merged-cells";
import type { PlannedColumns } from "./planned-columns";
import { isHeading, isMoreThanNumber, isNoName } from "./group-headings";
import type { SheetColumns } from "../columns/map-columns";
import { numberingOf } from "./numbering-row";
import type { TemplatePlan } from "../entry/reading-plan";
import { OtherTables } from "../columns/other-table";
import { isUnitRow } from "../columns/stated-units";
import { textOf } from "../sheet-cells";

/**
 * What a row below the header is.
 *
 *   data       an entry                             blank          nothing of the unit's own
 *   header     the header, units or keys again      numbers        (1) (2) (3)=…
 *   total      says "Tổng cộng", or adds up rows    plain-numbers  1 2 3 4 5 … and nothing else
 *   lumped     figures behind one text where an     dashes         "-" and noughts, and nothing else
 *              entry has several: perhaps a total   nil            says "Không phát sinh", and nothing else
 *   changed-numbers   (1) (2) (3) … with something
 *              else written over one of them
 *   worded     begins like a total, and goes on as
 *              an entry that lacks nothing
 *   footer     signatures under the table           name           a name under signatures, or something like it
 *   note       one remark over the width of the table, or the heading of a group: "I. Khối xã"
 *   example    says "Ví dụ": how to fill in the others, or an entry written over it
 *   heading    one lone text that heads a group if entries follow: "Các chi bộ trực thuộc"
 *   begun      one lone figure, day or name from a list, where an entry has several: an entry only begun
 *   unclear    one lone text: no entry, and no known line
 *   other-table   a table of the unit's own: its labels, and the rows below them
 */
export type RowKind =
  | "data"
  | "begun"
  | "blank"
  | "header"
  | "numbers"
  | "plain-numbers"
  | "changed-numbers"
  | "total"
  | "lumped"
  | "worded"
  | "dashes"
  | "nil"
  | "note"
  | "example"
  | "heading"
  | "footer"
  | "name"
  | "unclear"
  | "other-table";

/** Rows this close below the labels may still belong to the header: units, keys, numbers. */
export const HEADER_TAIL = 3;
/** Cells from which a row is data, whatever stands above it. */
const FOOTER_CELLS = 3;
const NAME_CELLS = 2;
const NOTE_COLUMNS = 3;
const REPEATED_LABELS = 3;
/** The first cell of a row that numbers the columns is no longer: "(1)", "cột 1". */
const LONGEST_NUMBER = 5;
const KIND_OF_NUMBERS = {
  bracketed: "numbers",
  plain: "plain-numbers",
  changed: "changed-numbers",
} as const;

export class RowClassifier {
  private belowSignatures = false;
  private found = new CellsFound();
  /** Last row of labels so far: the header's, or of one pasted below. */
  private lastLabels: number;
  private readonly headerTexts: ReadonlyMap<number, string>;
  private readonly wideMerges: ReadonlySet<number>;
  private readonly others: OtherTables;
  private readonly needsMany: boolean;
  private readonly needsNames: boolean;
  /** No rows are given: every row is the unit's own. */
  private readonly isFree: boolean;
  /** Columns in which every entry says something. */
  private readonly required: number;
  /** The first column of the table: what stands left of it is a number or a heading. */
  private readonly firstColumn: number;

  constructor(
    private readonly sheet: { readonly columns: SheetColumns; readonly planned: PlannedColumns },
    plan: TemplatePlan,
    merges: Sheet["merges"],
  ) {
    this.lastLabels = sheet.columns.header.lastRow;
    this.headerTexts = new Map(sheet.columns.header.cells.map(({ column, text }) => [column, text]));
    this.others = new OtherTables(sheet.planned, this.headerTexts);
    this.wideMerges = new Set(merges.filter(isWide).map(({ top }) => top));
    const required = plan.fields.filter(({ field, isInput }) => field.required && isInput);
    this.isFree = plan.template.presetRows.length === 0;
    this.required = required.length;
    this.needsMany = required.length >= 3 && this.isFree;
    this.needsNames = plan.fields.filter(({ tellsRow }) => tellsRow).length >= 2 && this.isFree;
    this.firstColumn = sheet.planned.findIndex((one) => one !== undefined);
  }

  /** @param covered cells of the row that lie behind merged ones: names merged down from above tell what it is about. */
  classify(row: Row, covered: readonly CoveredCell[] = []): RowKind {
    if (row.number === this.sheet.columns.keyRow?.row) return "header";
    this.look(row);
    this.found.isNamedAbove = covered.some(
      ({ column, top }) => top !== undefined && this.sheet.planned[column]?.tellsRow === true,
    );
    const { found } = this;
    const numbering = found.mayBeNumbered ? numberingOf(row, this.isField) : undefined;
    if (numbering !== undefined) return KIND_OF_NUMBERS[numbering];
    if (found.labels >= REPEATED_LABELS) {
      this.lastLabels = Math.max(this.lastLabels, row.number);
      return "header";
    }
    const isWhole = this.needsMany && found.required >= this.required;
    if (row.number > this.lastLabels + HEADER_TAIL && this.others.holds(row, isWhole)) return "other-table";
    if (row.number <= this.lastLabels + HEADER_TAIL && found.values === 0 && this.isUnits(row))
      return "header";
    if (found.word === "total" || found.addsRows) return this.isWorded() ? "worded" : "total";
    if (found.saysNil && found.real === 0) return "nil";
    const signature = this.signature(row);
    if (signature !== undefined) return signature;
    if (found.word === "example" && found.inputs > 1) return "example";
    if (found.inputs === 0) return found.besideTable ? this.besideTable : "blank";
    if (found.isNamedAbove) return "data";
    if (found.real === 0 && (found.dashes > 0 || (this.needsNames && found.telling === 0))) return "dashes";
    return this.isLone(row) ?? (this.isLumped() ? "lumped" : "data");
  }

  /** Of a lumped row: its text names nothing its column may hold, or stands left of the table. */
  get isNoName(): boolean {
    const { telling, lone } = this.found;
    return telling === 0 || (lone !== undefined && isNoName(lone.text, lone.plan));
  }

  /** Of a total: prose where one has a name, in a row that says all an entry has to. */
  get mayBeEntry(): boolean {
    const { isProse, addsRows, required } = this.found;
    return isProse && !addsRows && this.isFree && required >= this.required;
  }

  /** An entry has to say so much that rows of another table are none. */
  get tellsEntries(): boolean {
    return this.needsMany;
  }

  /** Of the row looked at last: names merged down from above tell what it is about. */
  get isNamedAbove(): boolean {
    return this.found.isNamedAbove;
  }

  private readonly isField = (column: number): boolean => this.sheet.planned[column] !== undefined;

  private get besideTable(): RowKind {
    return this.belowSignatures ? "footer" : "note";
  }

  /** One pass over the cells; everything else asks what it found. */
  private look({ cells }: Row): void {
    const found = new CellsFound();
    this.found = found;
    let first = true;
    for (const cell of cells) {
      const plan = this.sheet.planned[cell.column];
      if (cell.formula && !plan?.isInput) continue; // prepared: STT, computed fields, the automatic check
      const text = textOf(cell);
      if (text === undefined) {
        if (cell.kind === "text") continue;
        if (plan?.isInput) found.takeValue(cell, plan);
        if (first) found.mayBeNumbered = typeof cell.value === "number" && cell.value <= 2;
      } else {
        found.takeText(text, plan, cell.column >= this.sheet.planned.length);
        if (text === this.headerTexts.get(cell.column) || text === plan?.field.key) found.labels += 1;
        if (plan === undefined && cell.column < this.firstColumn)
          found.besideTable ||= isMoreThanNumber(text);
        if (first) found.mayBeNumbered = text.length <= LONGEST_NUMBER || text.startsWith("(");
      }
      first = false;
    }
  }

  private isWorded(): boolean {
    return this.mayBeEntry && this.needsNames && this.found.telling > 1;
  }

  /** Figures behind one text, where an entry says in several columns what it is about. */
  private isLumped(): boolean {
    const { telling, figures, lone, besideTable } = this.found;
    if (!this.needsNames || figures === 0) return false;
    if (telling === 0) return besideTable;
    return telling === 1 && lone !== undefined && !lone.plan.names(lone.text);
  }

  /** Words of signatures and nothing else, or a name below them. What names a thing of the catalogue is an entry. */
  private signature({ cells }: Row): RowKind | undefined {
    const mayBe = this.found.word === "footer" || (this.belowSignatures && this.found.inputs > 0);
    if (!mayBe || this.found.values > 0 || this.found.inputs > FOOTER_CELLS) return undefined;
    const texts = cells.flatMap((cell) => {
      const plan = this.sheet.planned[cell.column];
      const text = plan?.isInput === true ? textOf(cell) : undefined;
      return plan === undefined || text === undefined ? [] : [{ plan, text }];
    });
    if (texts.some(({ plan, text }) => plan.names(text))) return undefined;
    const isSigned = ({ text }: { readonly text: string }) =>
      lineWord(text) === "footer" || isBesideSignature(text);
    if (this.found.word === "footer" && texts.every(isSigned)) {
      this.belowSignatures = true;
      return "footer";
    }
    return this.belowSignatures && this.found.inputs <= NAME_CELLS ? "name" : undefined;
  }

  private isUnits({ cells }: Row): boolean {
    const texts = cells.flatMap((cell): readonly (readonly [number, string])[] => {
      const text = textOf(cell);
      return text === undefined ? [] : [[cell.column, text]];
    });
    return isUnitRow(new Map(texts), (column) => this.sheet.planned[column]?.field.unitOfMeasure);
  }

  private isLone(row: Row): RowKind | undefined {
    const { inputs, values, word, lone } = this.found;
    if (inputs !== 1) return undefined;
    if (values > 0) return this.needsMany ? "begun" : undefined;
    const isRemark = word === "remark" && lone?.plan.keepsMarks !== true;
    if (word === "note" || isRemark || this.wideMerges.has(row.number)) return "note";
    if (!this.needsMany) return undefined;
    if (lone === undefined) return "unclear";
    if (lone.plan.names(lone.text)) return "begun";
    if (isHeading(row)) return "note";
    return isNoName(lone.text, lone.plan) ? "heading" : "unclear";
  }
}

const isWide = ({ top, bottom, left, right }: CellRange): boolean =>
  top === bottom && right - left + 1 >= NOTE_COLUMNS;
