import { foldKey, oneOfWords } from "../../base";
import type { Cell, Row } from "../../workbook";
import type { PlannedColumns } from "../rows/planned-columns";
import { textOf } from "../sheet-cells";

/** How the tables begin that people make themselves. */
const isNumberLabel = oneOfWords(["STT", "TT", "Số TT", "Số thứ tự"]);
const FEWEST_LABELS = 2;

/**
 * Tables of a unit's own among the rows of ours: from labels that are none of ours ("STT, Họ và tên, Năm sinh") to a blank
 * row, or to an entry: a row that names a thing of the catalogue, or says all that one has to.
 */
export class OtherTables {
  private isOpen = false;
  private readonly ours: ReadonlySet<string>;

  constructor(
    private readonly planned: PlannedColumns,
    ourLabels: Iterable<string>,
  ) {
    this.ours = new Set([...ourLabels].map(foldKey));
  }

  /**
   * Whether a row belongs to one; rows must be asked for in order.
   * @param isWhole the row says all that an entry has to
   */
  holds({ cells }: Row, isWhole: boolean): boolean {
    const typed = cells.filter(this.isTyped);
    const isEntry = isWhole || typed.some(this.namesEntry);
    this.isOpen = this.isOpen ? typed.length > 0 && !isEntry : this.areLabels(typed);
    return this.isOpen;
  }

  private readonly isTyped = (cell: Cell): boolean =>
    (!cell.formula || this.planned[cell.column]?.isInput === true) &&
    (cell.kind !== "text" || textOf(cell) !== undefined);

  private readonly namesEntry = (cell: Cell): boolean => {
    const plan = this.planned[cell.column];
    const text = textOf(cell);
    return plan?.tellsRow === true && !plan.keepsMarks && text !== undefined && plan.names(text);
  };

  private areLabels(typed: readonly Cell[]): boolean {
    const texts = typed.map(textOf).filter((text) => text !== undefined);
    const [first = "", ...labels] = texts;
    if (texts.length < typed.length || !isNumberLabel(first)) return false;
    const others = labels.filter((label) => !this.ours.has(foldKey(label)));
    return others.length >= FEWEST_LABELS && others.length > labels.length / 2;
  }
}
