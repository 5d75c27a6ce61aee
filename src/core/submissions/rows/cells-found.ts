import type { Cell } from "../../workbook";
import type { FieldPlan } from "../entry/reading-plan";
import { isDash } from "../read-field/field-reader";
import { lineWord, mayBeProse } from "./line-words";
import { saysNil } from "./nil-words";

/** What one pass over the cells of a row finds. */
export class CellsFound {
  inputs = 0;
  /** Inputs that are no text. */
  values = 0;
  /** Inputs that say something: no dash, no nought, not that there is nothing (counted no further than the first). */
  real = 0;
  dashes = 0;
  /** Inputs that tell what the row is about, and inputs that are figures. */
  telling = 0;
  figures = 0;
  labels = 0;
  /** Words left of the table. */
  besideTable = false;
  /** A name merged down from the row above holds here, too. */
  isNamedAbove = false;
  saysNil = false;
  /** A figure is the sum of other rows. */
  addsRows = false;
  word: ReturnType<typeof lineWord> = "none";
  /** The words of a total go on as a unit's own words may, in their column. */
  isProse = false;
  /** Inputs that every entry must have. */
  required = 0;
  mayBeNumbered = false;
  /** The last text in a column of the table. */
  lone: { readonly text: string; readonly plan: FieldPlan } | undefined;

  takeValue({ value, addsRows }: Cell, plan: FieldPlan): void {
    this.inputs += 1;
    this.values += 1;
    if (value !== 0) this.real += 1;
    if (plan.field.required) this.required += 1;
    if (plan.tellsRow) this.telling += 1;
    if (plan.isFigure) this.figures += 1;
    if (plan.isFigure && addsRows) this.addsRows = true;
  }

  /** @param isBehind right of the last column: there nobody says what a row is, as a table of their own may end with "Tổng cộng". */
  takeText(text: string, plan: FieldPlan | undefined, isBehind: boolean): void {
    // Words that there is nothing matter in rows that say nothing else.
    const isNil = this.real === 0 && saysNil(text);
    this.saysNil ||= isNil;
    if (this.word === "none") {
      const word = wordIn(text, plan);
      this.word = isBehind && (word === "total" || word === "example") ? "none" : word;
      this.isProse = this.word === "total" && plan?.keepsMarks === true && mayBeProse(text);
    }
    if (plan?.isInput !== true) return;
    this.inputs += 1;
    if (isDash(text)) {
      this.dashes += 1;
      return;
    }
    if (!isNil && text.trim() !== "0") this.real += 1;
    if (plan.field.required) this.required += 1;
    if (plan.isFigure) this.figures += 1;
    if (plan.tellsRow) {
      this.telling += 1;
      this.lone = { text, plan };
    } else this.lone ??= { text, plan };
  }
}

/** A total is labelled where a row says what it is about; in a column of remarks "Lũy kế" is a remark. */
function wordIn(text: string, plan: FieldPlan | undefined): ReturnType<typeof lineWord> {
  const word = lineWord(text);
  const isRemark = plan !== undefined && plan.isInput && !plan.tellsRow && !plan.isFigure;
  return word === "total" && (isRemark || plan?.names(text) === true) ? "none" : word;
}
