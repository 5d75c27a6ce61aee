import { type DifferentialFormat, together } from "../../package/differential-formats";
import type { FormatKind } from "../../package/number-formats";
import type { Styles } from "../../package/styles";
import { isWithin } from "../sheet-layout";
import { type ConditionalRule, readRules } from "./read-rules";

/** What a rule makes of a cell, for sure or perhaps. */
interface Holding {
  readonly change: DifferentialFormat;
  readonly isSure: boolean;
}

/** Where a cell stands, and its style as the file calls it: by a number, or by a name. */
interface PlaceAndStyle<Style> {
  readonly row: number;
  readonly column: number;
  readonly style: Style;
}

/** The styles of a file, as far as conditional formats change them. */
interface ChangedStyles<Style> {
  changedKind(changed: DifferentialFormat, style: Style, value: number): FormatKind | undefined;
}

/** What the conditional formats of one sheet make of its figures; those that only colour are not among them. */
export class ConditionalLooks<Style = number> {
  private readonly strikesAny: boolean;
  /** The rules over the row that is being read, and no other of their ranges. */
  private here: { readonly row: number; readonly rules: readonly ConditionalRule[] } = { row: 0, rules: [] };

  constructor(
    private readonly rules: readonly ConditionalRule[],
    private readonly styles: ChangedStyles<Style>,
  ) {
    this.strikesAny = rules.some(({ change }) => change.isStruck);
  }

  /** Undefined for a sheet without such formats, as nearly all are. */
  static of(part: Uint8Array, styles: Styles): ConditionalLooks | undefined {
    const rules = readRules(part, styles);
    return rules.length === 0 ? undefined : new ConditionalLooks(rules, styles);
  }

  /** What such a cell shows of this value; undefined where that is what its own style shows. */
  kind(cell: PlaceAndStyle<Style>, value: number): FormatKind | undefined {
    const held = this.holding(cell, value);
    if (held.length === 0) return undefined;
    const shown = (of: readonly Holding[]): FormatKind | undefined =>
      this.styles.changedKind(together(of.map(({ change }) => change)), cell.style, value);
    const surely = shown(held.filter(({ isSure }) => isSure));
    const isOther = (one: Holding): boolean =>
      one.change.isStruck || shown(held.filter((other) => other.isSure || other === one)) !== surely;
    return held.some((one) => !one.isSure && isOther(one)) ? "disguised" : surely;
  }

  /** A line goes through such a cell, for sure. */
  strikes(cell: PlaceAndStyle<Style>, value: number): boolean {
    return (
      this.strikesAny && this.holding(cell, value).some(({ change, isSure }) => isSure && change.isStruck)
    );
  }

  /** Cells come row by row: most rows lie in no range. */
  private over(row: number): readonly ConditionalRule[] {
    if (this.here.row === row) return this.here.rules;
    const rules = this.rules.flatMap((rule): readonly ConditionalRule[] => {
      const ranges = rule.ranges.filter(({ top, bottom }) => top <= row && row <= bottom);
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    });
    this.here = { row, rules };
    return rules;
  }

  /** The rules that hold for a cell, or may, up to one that surely ends the asking: ours end it at an error, if there is one. */
  private holding({ row, column }: PlaceAndStyle<Style>, value: number): readonly Holding[] {
    const held: Holding[] = [];
    for (const { ranges, condition, change, stops } of this.over(row)) {
      const holds = isWithin(ranges, row, column) && condition(value);
      if (holds !== false) held.push({ change, isSure: holds === true });
      if (stops && holds === true) break;
    }
    return held;
  }
}
