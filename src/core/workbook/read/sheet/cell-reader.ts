import { addsOtherRows } from "../../adds-other-rows";
import type { Cell, CellKind } from "../../model";
import type { CellPool } from "./cell-pool";
import type { CellFindings } from "./cell-findings";
import type { CellScanner } from "./cell-scanner";
import { cellType } from "./cell-type";
import type { ConditionalLooks } from "./conditional/conditional-looks";
import { asciiText, decodeCellText } from "../xml/decode-text";
import { serialFromIso } from "./iso-serial";
import { parseIndex, parseNumber } from "./parse-number";
import { cellOfNumber, withTextLook, withoutStruck } from "./shown-cell";
import type { SharedStrings } from "./shared-strings";
import type { FormatKind } from "../package/number-formats";
import type { Styles } from "../package/styles";
import { TextPool } from "./text-pool";
import type { XmlPiece } from "../xml/strict-tags";
import type { ItemText } from "./text-runs";

/** What the whole workbook knows and its cells refer to. */
export interface CellFacts {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly pool: CellPool;
  /** The text of formulas and leading noughts are kept, too. */
  readonly layout: boolean;
}

/** Sum, subtotal, aggregate, or a plus before them. */
const SUM_LETTERS: ReadonlySet<number> = new Set([..."SsAa+"].map((sign) => sign.charCodeAt(0)));
const LONGEST_SUM = 1000;

/** What stands for a value that is there but cannot be told; an issue says more. */
const UNREADABLE = "#UNREADABLE!";

export const unreadable = (column: number, formula: boolean): Cell => ({
  column,
  kind: "error",
  value: UNREADABLE,
  formula,
});

/** Turns what the scanner found into cells. */
export class CellReader {
  /** Made when the first inline text comes: most producers write none. */
  private inlineTexts: TextPool | undefined;
  private readonly bytes: Uint8Array;

  constructor(
    private readonly part: XmlPiece,
    private readonly facts: CellFacts,
    private readonly findings: CellFindings,
    private readonly conditional?: ConditionalLooks,
  ) {
    this.bytes = part.bytes;
  }

  /** Undefined for a cell without content. */
  read(found: CellScanner): Cell | undefined {
    const isCommon = found.start >= 0 && found.whole >= 0 && !found.formula;
    const value = (isCommon ? this.common(found) : undefined) ?? this.any(found);
    if (value === undefined) return undefined;
    const { layout, styles } = this.facts;
    const shown = styles.changesTexts ? withTextLook(value, styles.textLook(found.style)) : value;
    const spelled = layout ? this.withDigits(shown, found) : shown;
    const plain = found.formula ? this.withFormula(spelled, found) : spelled;
    return this.isStruck(found, plain) ? { ...plain, look: "struck" } : plain;
  }

  private isStruck(found: CellScanner, { value }: Cell): boolean {
    const { styles } = this.facts;
    if (styles.strikesAny && styles.isStruck(found.style)) return true;
    return typeof value === "number" && this.conditional?.strikes(found, value) === true;
  }

  /** By the conditional formats of the sheet, else by the style of the cell. */
  private kind(found: CellScanner, value: number): FormatKind | undefined {
    return this.conditional?.kind(found, value) ?? this.facts.styles.kind(found.style, value);
  }

  private withDigits(value: Cell, { style }: CellScanner): Cell {
    const leastDigits = value.kind === "number" ? this.facts.styles.leastDigits(style) : undefined;
    return leastDigits === undefined ? value : { ...value, leastDigits };
  }

  private withFormula(value: Cell, found: CellScanner): Cell {
    const { formulaStart: start, formulaEnd: end } = found;
    const text = this.facts.layout && end > start ? decodeCellText(this.bytes, start, end) : undefined;
    const told: Cell = text === undefined ? value : { ...value, formulaText: text };
    return this.addsRows(found) ? { ...told, addsRows: true } : told;
  }

  /** Nearly all cells: a whole number, a date, a shared text. */
  private common(found: CellScanner): Cell | undefined {
    const { column, whole } = found;
    if (found.type === cellType.shared) {
      const { strings, pool } = this.facts;
      const text = strings.text(whole);
      if (text === undefined || text === "") return undefined;
      const plain = pool.take(column, "text", text, whole);
      return strings.strikesAny ? withoutStruck(plain, strings.struckOut(whole)) : plain;
    }
    if (found.type !== cellType.number) return undefined;
    const kind = this.kind(found, whole);
    if (kind === "number") return this.facts.pool.take(column, "number", whole, whole);
    return kind === "date" && !this.facts.date1904
      ? this.facts.pool.take(column, "date", whole, whole)
      : undefined;
  }

  private any(found: CellScanner): Cell | undefined {
    if (found.inlineStart >= 0 && (found.start < 0 || found.type === cellType.inline)) {
      const item = this.pooledItem(found.inlineStart, found.inlineEnd);
      const plain = this.text(found, item?.text);
      return plain && withoutStruck(plain, item?.struckOut);
    }
    if (found.start < 0) return found.formula ? cell(found, "uncalculated", "") : undefined;
    if (found.type === cellType.text || found.type === cellType.inline) {
      return this.text(found, decodeCellText(this.bytes, found.start, found.end));
    }
    found.trimValue();
    if (found.start === found.end) return found.formula ? cell(found, "uncalculated", "") : undefined;
    if (found.type === cellType.number) return this.number(found);
    if (found.type === cellType.shared) {
      const index = parseIndex(this.bytes, found.start, found.end);
      const plain = this.text(found, this.facts.strings.text(index));
      return plain && withoutStruck(plain, this.facts.strings.struckOut(index));
    }
    return this.rarer(found) ?? this.unreadable(found);
  }

  /** Few formulas begin like a sum; only their text is looked at. */
  private addsRows({ formulaStart: start, formulaEnd: end, row }: CellScanner): boolean {
    if (end <= start || end - start > LONGEST_SUM || !SUM_LETTERS.has(this.bytes[start] ?? 0)) return false;
    return addsOtherRows(decodeCellText(this.bytes, start, end) ?? "", row);
  }

  private number(found: CellScanner): Cell {
    const value = parseNumber(this.bytes, found.start, found.end);
    if (Number.isNaN(value)) return this.unreadable(found);
    const kind = this.kind(found, value);
    if (kind === "number") return cell(found, "number", value);
    if (kind === undefined) {
      this.findings.add("workbook.unknown-style", found.row, found.column, String(found.style));
      return cell(found, "number", value);
    }
    return cellOfNumber(found, value, { kind, date1904: this.facts.date1904 });
  }

  private pooledItem(start: number, end: number): ItemText | undefined {
    this.inlineTexts ??= new TextPool(this.part);
    return this.inlineTexts.take(start, end);
  }

  private text(found: CellScanner, text: string | undefined): Cell | undefined {
    if (text === undefined) return this.unreadable(found);
    return text === "" && !found.formula ? undefined : cell(found, "text", text);
  }

  private rarer(found: CellScanner): Cell | undefined {
    const text = this.content(found);
    switch (found.type) {
      case cellType.boolean:
        if (text === "1" || text === "true") return cell(found, "boolean", true);
        return text === "0" || text === "false" ? cell(found, "boolean", false) : undefined;
      case cellType.error:
        return cell(found, "error", text);
      case cellType.date: {
        const serial = serialFromIso(text);
        return serial === undefined ? undefined : cell(found, "date", serial);
      }
      default:
        return undefined;
    }
  }

  private unreadable(found: CellScanner): Cell {
    const shown = found.start < 0 ? "" : this.content(found).slice(0, 100);
    this.findings.add("workbook.cell-unreadable", found.row, found.column, shown);
    return unreadable(found.column, found.formula);
  }

  private content(found: CellScanner): string {
    const { bytes } = this;
    return decodeCellText(bytes, found.start, found.end) ?? asciiText(bytes, found.start, found.end);
  }
}

const cell = (found: CellScanner, kind: CellKind, value: Cell["value"]): Cell => ({
  column: found.column,
  kind,
  value,
  formula: found.formula,
});
