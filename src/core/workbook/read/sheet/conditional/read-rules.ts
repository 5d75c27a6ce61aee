import type { CellRange } from "../../../model";
import {
  CHANGES_NOTHING,
  type DifferentialFormat,
  readDifferentialFormat,
} from "../../package/differential-formats";
import type { Styles } from "../../package/styles";
import { startsWith } from "../../xml/xml-bytes";
import { isTrue, XmlReader } from "../../xml/xml-reader";
import { parseRange } from "../parse-range";
import { type FigureCondition, type RuleRead, conditionOf } from "./condition";

/** Rules copied about make many ranges; of a sheet with more of them the rest is not asked. */
const MOST_RANGES = 500;
const FORMATTING = new Set(["sheetData", "conditionalFormatting", "extLst"]);

/** A rule of the sheet that changes how figures look, or that keeps another one from it. */
export interface ConditionalRule {
  readonly ranges: readonly CellRange[];
  readonly condition: FigureCondition;
  readonly change: DifferentialFormat;
  /** Where it holds, no rule behind it is asked. */
  readonly stops: boolean;
  readonly priority: number;
}

/** The rules of a sheet, the weightiest first; none where no figure of it looks otherwise than by its own style. */
export function readRules(part: Uint8Array, styles: Styles): readonly ConditionalRule[] {
  if (!styles.beliesAny && !hidesOrSaysItself(part)) return [];
  const gatherer = new RuleGatherer(new XmlReader(part), styles);
  return gatherer.gather().sort((one, other) => one.priority - other.priority);
}

/** Behind the cells stands a rule that leaves the figure away, or one with a look of its own, as Excel 2010 writes them. */
function hidesOrSaysItself(part: Uint8Array): boolean {
  const behind = part.subarray(Math.max(0, lastPlace(part, "sheetData", "D")));
  return lastPlace(behind, "showValue", "V") > 0 || lastPlace(behind, "dxf>", "x") > 0;
}

/** Where a text begins for the last time; -1 where it does not. It is sought by one of its letters that is rare. */
function lastPlace(bytes: Uint8Array, text: string, letter: string): number {
  const [within, code] = [text.indexOf(letter), letter.charCodeAt(0)];
  for (let at = bytes.lastIndexOf(code); at > 0; at = bytes.lastIndexOf(code, at - 1)) {
    if (startsWith(bytes, at - within, text)) return at - within;
  }
  return -1;
}

type UnplacedRule = Omit<ConditionalRule, "ranges" | "condition"> & {
  readonly asked: RuleRead;
};

class RuleGatherer {
  private readonly rules: ConditionalRule[] = [];
  /** Ranges still to be asked: of rules that belie a figure, and of those beside them. */
  private readonly left = { belying: MOST_RANGES, other: MOST_RANGES };

  constructor(
    private readonly reader: XmlReader,
    private readonly styles: Styles,
  ) {}

  gather(): ConditionalRule[] {
    const { reader } = this;
    reader.next();
    // They stand behind the cells: before them no program knows them.
    while (reader.nextChild(1, FORMATTING) && reader.local !== "sheetData");
    while (reader.nextChild(1, FORMATTING)) {
      if (reader.local === "conditionalFormatting") this.take();
      else if (reader.local === "extLst") this.takeExtensions();
    }
    return this.rules.some(({ change }) => this.styles.belies(change)) ? this.rules : [];
  }

  /** `extLst / ext / x14:conditionalFormattings / x14:conditionalFormatting`. */
  private takeExtensions(): void {
    const { reader } = this;
    while (reader.nextChild(2))
      while (reader.nextChild(3)) if (reader.local === "conditionalFormattings") this.takeAll();
  }

  private takeAll(): void {
    const { reader } = this;
    const { depth } = reader;
    while (reader.nextChild(depth)) if (reader.local === "conditionalFormatting") this.take();
  }

  /** The rules of one place; in the extension it is named behind them. */
  private take(): void {
    const { reader } = this;
    const { depth } = reader;
    const read: UnplacedRule[] = [];
    let places = reader.attribute("sqref") ?? "";
    while (reader.nextChild(depth)) {
      if (reader.local === "cfRule") read.push(this.rule());
      else if (reader.local === "sqref") places = reader.text();
    }
    for (const rule of read) this.add(rule, places.trim().split(/\s+/));
  }

  private add({ asked, ...rule }: UnplacedRule, places: readonly string[]): void {
    const { change, stops } = rule;
    if (change === CHANGES_NOTHING && !stops) return;
    const kind = this.styles.belies(change) ? "belying" : "other";
    const ranges = places.slice(0, this.left[kind]).flatMap((text) => parseRange(text) ?? []);
    this.left[kind] -= ranges.length;
    if (ranges.length > 0) this.rules.push({ ...rule, ranges, condition: conditionOf(asked, ranges) });
  }

  private rule(): UnplacedRule {
    const { reader } = this;
    const { depth } = reader;
    const [type = "", operator = ""] = ["type", "operator"].map((name) => reader.attribute(name));
    const priority = Number(reader.attribute("priority") ?? Number.POSITIVE_INFINITY);
    const stops = isTrue(reader.attribute("stopIfTrue"));
    const formulas: string[] = [];
    let change = this.styles.difference(Number(reader.attribute("dxfId") ?? Number.NaN)) ?? CHANGES_NOTHING;
    while (reader.nextChild(depth)) {
      if (reader.local === "formula" || reader.local === "f") formulas.push(reader.text());
      else if (reader.local === "dxf") change = readDifferentialFormat(reader);
      else if (hidesFigure(reader)) change = { ...CHANGES_NOTHING, hidesFigure: true };
    }
    return { asked: { type, operator, formulas }, change, stops, priority };
  }
}

/** A data bar, or signs, that stand there alone. */
const hidesFigure = (reader: XmlReader): boolean =>
  (reader.local === "dataBar" || reader.local === "iconSet") && !isTrue(reader.attribute("showValue") ?? "1");
