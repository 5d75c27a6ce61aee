import type { CellRange } from "../../../model";
import type { FormatKind } from "../../package/number-formats";
import type { Styles } from "../../package/styles";
import { XmlReader } from "../../xml/xml-reader";
import { parseRange } from "../parse-range";
import { isWithin } from "../sheet-layout";
import { type FigureCondition, conditionOf } from "./condition";

/** Rules copied about make many ranges; of a sheet with more of them the rest is not asked. */
const MOST_RANGES = 500;
const FORMATTING = new Set(["conditionalFormatting"]);

interface Rule {
  readonly ranges: readonly CellRange[];
  readonly condition: FigureCondition;
  /** The number of its differential format. */
  readonly difference: number;
  readonly priority: number;
}

/** Where a cell stands, and the number of its style. */
interface PlaceAndStyle {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** What the conditional formats of one sheet make of its figures; those that only colour are not among them. */
export class ConditionalLooks {
  private readonly strikesAny: boolean;
  /** The rules over the row that is being read, and no other of their ranges. */
  private here: { readonly row: number; readonly rules: readonly Rule[] } = { row: 0, rules: [] };

  private constructor(
    private readonly rules: readonly Rule[],
    private readonly styles: Styles,
  ) {
    this.strikesAny = rules.some(({ difference }) => styles.strikes(difference));
  }

  /** Undefined for a sheet without such formats, as nearly all are. */
  static of(part: Uint8Array, styles: Styles): ConditionalLooks | undefined {
    if (!styles.beliesAny) return undefined;
    const rules = readRules(part, styles);
    return rules.length === 0 ? undefined : new ConditionalLooks(rules, styles);
  }

  /** What such a cell shows of this value; undefined where that is what its own style shows. */
  kind(cell: PlaceAndStyle, value: number): FormatKind | undefined {
    for (const { rule, isSure } of this.holding(cell, value)) {
      const kind = this.styles.changedKind(rule.difference, cell.style, value);
      if (kind !== undefined) return isSure ? kind : "disguised";
      if (!isSure && this.styles.strikes(rule.difference)) return "disguised";
    }
    return undefined;
  }

  /** A line goes through such a cell, for sure. */
  strikes(cell: PlaceAndStyle, value: number): boolean {
    if (!this.strikesAny) return false;
    return this.holding(cell, value).some(
      ({ rule, isSure }) => isSure && this.styles.strikes(rule.difference),
    );
  }

  /** Cells come row by row: most rows lie in no range. */
  private over(row: number): readonly Rule[] {
    if (this.here.row === row) return this.here.rules;
    const rules = this.rules.flatMap((rule): readonly Rule[] => {
      const ranges = rule.ranges.filter(({ top, bottom }) => top <= row && row <= bottom);
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    });
    this.here = { row, rules };
    return rules;
  }

  private holding({ row, column }: PlaceAndStyle, value: number): readonly { rule: Rule; isSure: boolean }[] {
    return this.over(row).flatMap((rule) => {
      const holds = isWithin(rule.ranges, row, column) && rule.condition(value);
      return holds === false ? [] : [{ rule, isSure: holds === true }];
    });
  }
}

function readRules(part: Uint8Array, styles: Styles): readonly Rule[] {
  const reader = new XmlReader(part);
  const rules: Rule[] = [];
  let left = MOST_RANGES;
  reader.next();
  while (left > 0 && reader.nextChild(1, FORMATTING)) {
    if (reader.local !== "conditionalFormatting") continue;
    const places = (reader.attribute("sqref") ?? "").split(/\s+/);
    const ranges = places.slice(0, left).flatMap((text) => parseRange(text) ?? []);
    const { length } = rules;
    while (reader.nextChild(2)) {
      const difference = Number(reader.attribute("dxfId") ?? Number.NaN);
      if (styles.belies(difference)) rules.push(readRule(reader, difference, ranges));
    }
    if (rules.length > length) left -= ranges.length * (rules.length - length);
  }
  return rules.sort((one, other) => one.priority - other.priority);
}

function readRule(reader: XmlReader, difference: number, ranges: readonly CellRange[]): Rule {
  const [type = "", operator = ""] = ["type", "operator"].map((name) => reader.attribute(name));
  const priority = Number(reader.attribute("priority") ?? "0");
  const formulas: string[] = [];
  while (reader.nextChild(3)) if (reader.local === "formula") formulas.push(reader.text());
  return { ranges, condition: conditionOf({ type, operator, formulas }, ranges), difference, priority };
}
