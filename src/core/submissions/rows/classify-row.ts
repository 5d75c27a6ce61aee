import { cleanText, foldKey, remembered } from "../../base";
import type { CellRange, Row, Sheet } from "../../workbook";
import { isBesideSignature, lineWord } from "./line-words";
import type { SheetColumns } from "../columns/map-columns";
import { numberingOf } from "./numbering-row";
import type { FieldPlan, TemplatePlan } from "../entry/reading-plan";
import { textOf } from "../sheet-cells";

/**
 * What a row below the header is.
 *
 *   data       an entry                             blank          nothing of the unit's own
 *   header     the header, units or keys again      numbers        (1) (2) (3)=…
 *   total      says "Tổng cộng" …                   plain-numbers  1 2 3 4 5 … and nothing else
 *   footer     signatures under the table           name           a name under signatures, or something like it
 *   note       one remark over the width of the table, or the heading of a group: "I. Khối xã"
 *   unclear    one lone text: no entry, and no known line
 */
export type RowKind =
  | "data"
  | "blank"
  | "header"
  | "numbers"
  | "plain-numbers"
  | "total"
  | "note"
  | "footer"
  | "name"
  | "unclear";

/** The columns of a sheet, by number, ready for its rows. */
export type PlannedColumns = readonly (FieldPlan | undefined)[];

export function plannedColumns({ columnOf }: SheetColumns, { fields }: TemplatePlan): PlannedColumns {
  const columns: (FieldPlan | undefined)[] = [];
  for (const field of fields) {
    const column = columnOf.get(field.field.key);
    if (column !== undefined) columns[column] = field;
  }
  return columns;
}

/** Rows this close below the labels may still belong to the header: units, keys, numbers. */
export const HEADER_TAIL = 3;
/** Cells from which a row is data, whatever stands above it. */
const FOOTER_CELLS = 3;
const NAME_CELLS = 2;
const NOTE_COLUMNS = 3;
/** "I. Khối xã" in one cell, or "I" or "I." in the cell before (a tab); "A Lưới" is a place. */
const GROUP_HEADING = /^(?:[IVX]+|[A-Z])(?:[.)/:-] ?\t?|\t)\p{Lu}/u;
const BRACKETED = /^\s*\([^()]*\)\s*$/;
const REPEATED_LABELS = 3;

export class RowClassifier {
  private belowSignatures = false;
  private inputs = 0;
  /** Inputs that are no text. */
  private values = 0;
  private word: ReturnType<typeof lineWord> = "none";
  private labels = 0;
  private mayBeNumbered = false;
  /** Last row of labels so far: the header's, or of one pasted below. */
  private lastLabels: number;
  private readonly headerTexts: ReadonlyMap<number, string>;
  private readonly wideMerges: ReadonlySet<number>;
  private readonly needsMany: boolean;

  constructor(
    private readonly sheet: { readonly columns: SheetColumns; readonly planned: PlannedColumns },
    plan: TemplatePlan,
    merges: Sheet["merges"],
  ) {
    this.lastLabels = sheet.columns.header.lastRow;
    this.headerTexts = new Map(sheet.columns.header.cells.map(({ column, text }) => [column, text]));
    this.wideMerges = new Set(merges.filter(isWide).map(({ top }) => top));
    const required = plan.fields.filter(({ field, isInput }) => field.required && isInput);
    this.needsMany = required.length >= 3 && plan.template.presetRows.length === 0;
  }

  classify(row: Row): RowKind {
    if (row.number === this.sheet.columns.keyRow?.row) return "header";
    this.look(row);
    const numbering = this.mayBeNumbered ? numberingOf(row) : undefined;
    if (numbering !== undefined) return numbering === "bracketed" ? "numbers" : "plain-numbers";
    if (this.labels >= REPEATED_LABELS) {
      this.lastLabels = Math.max(this.lastLabels, row.number);
      return "header";
    }
    if (row.number <= this.lastLabels + HEADER_TAIL && this.values === 0 && this.isUnitRow(row))
      return "header";
    if (this.word === "total") return "total";
    const signature = this.signature(row);
    if (signature !== undefined) return signature;
    if (this.inputs === 0) return "blank";
    return this.isLoneText(row) ?? "data";
  }

  /** One pass over the cells; everything else asks what it found. */
  private look({ cells }: Row): void {
    this.inputs = 0;
    this.values = 0;
    this.labels = 0;
    this.word = "none";
    this.mayBeNumbered = false;
    let first = true;
    for (const cell of cells) {
      const plan = this.sheet.planned[cell.column];
      if (cell.formula && !plan?.isInput) continue; // prepared: STT, computed fields, the automatic check
      const text = textOf(cell);
      if (text === undefined) {
        if (cell.kind === "text") continue;
        if (plan?.isInput) {
          this.inputs += 1;
          this.values += 1;
        }
        if (first) this.mayBeNumbered = typeof cell.value === "number" && cell.value <= 2;
      } else {
        if (plan?.isInput) this.inputs += 1;
        if (this.word === "none") this.word = wordIn(text, plan);
        if (text === this.headerTexts.get(cell.column) || text === plan?.field.key) this.labels += 1;
        if (first) this.mayBeNumbered = text.length <= 4 || text.startsWith("(");
      }
      first = false;
    }
  }

  /** Words of signatures and nothing else, or a name below them. What names a thing of the catalogue is an entry. */
  private signature({ cells }: Row): RowKind | undefined {
    const mayBe = this.word === "footer" || (this.belowSignatures && this.inputs > 0);
    if (!mayBe || this.values > 0 || this.inputs > FOOTER_CELLS) return undefined;
    const texts = cells.flatMap((cell) => {
      const plan = this.sheet.planned[cell.column];
      const text = plan?.isInput === true ? textOf(cell) : undefined;
      return plan === undefined || text === undefined ? [] : [{ plan, text }];
    });
    if (texts.some(({ plan, text }) => plan.names(text))) return undefined;
    const isSigned = ({ text }: { readonly text: string }) =>
      lineWord(text) === "footer" || isBesideSignature(text);
    if (this.word === "footer" && texts.every(isSigned)) {
      this.belowSignatures = true;
      return "footer";
    }
    return this.belowSignatures && this.inputs <= NAME_CELLS ? "name" : undefined;
  }

  /** The row of units of measure under the labels: every text is the unit of its column, or stands in brackets. */
  private isUnitRow({ cells }: Row): boolean {
    const texts = cells.filter((cell) => textOf(cell) !== undefined);
    return (
      texts.length > 0 &&
      texts.every(
        ({ column, value }) => BRACKETED.test(String(value)) || this.isUnitOf(column, String(value)),
      )
    );
  }

  private isUnitOf(column: number, text: string): boolean {
    const unit = this.sheet.planned[column]?.field.unitOfMeasure;
    return unit !== undefined && measureKey(unit).key === measureKey(text).key;
  }

  private isLoneText(row: Row): RowKind | undefined {
    if (this.inputs !== 1 || this.values > 0) return undefined;
    if (this.word === "note" || this.wideMerges.has(row.number)) return "note";
    if (!this.needsMany) return undefined;
    return isHeading(row) ? "note" : "unclear";
  }
}

/** Folded, and "%" kept, which folding would drop. */
const measureKey = remembered((text) => ({ key: foldKey(text) || text.replace(/[()\s]/g, "") }));

/** What an entry is about does not begin with the number of a group. */
function isHeading({ cells }: Row): boolean {
  const texts = cells.flatMap((cell) => textOf(cell) ?? []).map(cleanText);
  return GROUP_HEADING.test(texts.join("\t"));
}

/** A total is labelled where a row says what it is about; in a column of remarks "Lũy kế" is a remark. */
function wordIn(text: string, plan: FieldPlan | undefined): ReturnType<typeof lineWord> {
  const word = lineWord(text);
  const isRemark = plan !== undefined && plan.isInput && !plan.tellsRow && !plan.isFigure;
  return word === "total" && isRemark ? "none" : word;
}

const isWide = ({ top, bottom, left, right }: CellRange): boolean =>
  top === bottom && right - left + 1 >= NOTE_COLUMNS;
