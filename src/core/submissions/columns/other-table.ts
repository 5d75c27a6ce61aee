import { foldKey, oneOfWords } from "../../base";
import type { Cell, Row } from "../../workbook";
import type { PlannedColumns } from "../rows/planned-columns";
import { textOf } from "../sheet-cells";

/** How the tables begin that people make themselves. */
const isNumberLabel = oneOfWords(["STT", "TT", "Số TT", "Số thứ tự"]);
const LONGEST_NUMBER_LABEL = 12;
const FEWEST_LABELS = 2;

/**
 * Tables of a unit's own among the rows of ours: from labels that are none of ours ("STT, Họ và tên, Năm sinh") to a blank
 * row, or to an entry: a row that names a thing of the catalogue, or says all that one has to.
 */
export class OtherTables {
  private isOpen = false;

  constructor(
    private readonly planned: PlannedColumns,
    private readonly ourLabels: ReadonlyMap<number, string>,
  ) {}

  /**
   * Whether a row belongs to one; rows must be asked for in order.
   * @param isWhole the row says all that an entry has to
   */
  holds({ cells }: Row, isWhole: boolean): boolean {
    this.isOpen = this.isOpen ? this.goesOn(cells, isWhole) : this.areLabels(cells);
    return this.isOpen;
  }

  private goesOn(cells: readonly Cell[], isWhole: boolean): boolean {
    return !isWhole && cells.some(this.isTyped) && !cells.some(this.namesEntry);
  }

  private readonly isTyped = (cell: Cell): boolean =>
    (!cell.formula || this.planned[cell.column]?.isInput === true) &&
    (cell.kind !== "text" || textOf(cell) !== undefined);

  private readonly namesEntry = (cell: Cell): boolean => {
    const plan = this.planned[cell.column];
    const text = textOf(cell);
    return plan?.tellsRow === true && !plan.keepsMarks && text !== undefined && plan.names(text);
  };

  private areLabels(cells: readonly Cell[]): boolean {
    const first = cells.find(this.isTyped);
    const label = first && textOf(first);
    if (label === undefined || label.length > LONGEST_NUMBER_LABEL || !isNumberLabel(label)) return false;
    const [, ...labels] = cells.filter(this.isTyped).map(textOf);
    const ours = new Set([...this.ourLabels.values()].map(foldKey));
    const others = labels.filter((text) => text !== undefined && !ours.has(foldKey(text)));
    const isAllWords = labels.every((text) => text !== undefined);
    return isAllWords && others.length >= FEWEST_LABELS && others.length > labels.length / 2;
  }
}
