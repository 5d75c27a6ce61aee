import type { CellRange } from "../../model";
import { CHANGES_NOTHING, type DifferentialFormat } from "../package/differential-formats";
import { type FigureCondition, type RuleRead, conditionOf } from "../sheet/conditional/condition";
import type { ConditionalRule } from "../sheet/conditional/read-rules";
import { parseRange } from "../sheet/parse-range";
import type { XmlReader } from "../xml/xml-reader";
import { asExcelFormula } from "./ods-names";
import type { OdsStyles } from "./ods-styles";

/** Rules copied about make many ranges; of a sheet with more of them the rest is not asked. */
const MOST_RANGES = 500;

/**
 * The conditional formats of a sheet as LibreOffice writes them (`calcext:conditional-formats`, just opened): looks laid
 * over cells where something holds, and bars or signs that stand there instead of the figure; none where no figure of the
 * file looks otherwise than by its own style. The rows stand before them.
 */
export function readOdsConditions(reader: XmlReader, styles: OdsStyles): readonly ConditionalRule[] {
  const { depth } = reader;
  const formats: { readonly addresses: string; readonly changes: readonly ChangeAsked[] }[] = [];
  while (reader.nextChild(depth)) {
    const addresses = reader.attribute("calcext:target-range-address") ?? "";
    formats.push({ addresses, changes: changesIn(reader, styles) });
  }
  // Most, like ours, only colour: nothing else of them is looked at.
  const changes = new Set(formats.flatMap((format) => format.changes.map(({ change }) => change)));
  if (![...changes].some((change) => styles.belies(change))) return [];
  // Ranges still to be asked: where a figure may look otherwise, and where letters or their ground are coloured.
  const left = { belying: MOST_RANGES, coloured: MOST_RANGES };
  return formats.flatMap(({ addresses, changes: asking }, priority) => {
    const ranges = rangesOf(addresses);
    return asking.flatMap(({ value, change }): readonly ConditionalRule[] => {
      const kind = isColouring(change) ? "coloured" : "belying";
      if (left[kind] < ranges.length) return [];
      left[kind] -= ranges.length;
      const condition = value === undefined ? always : conditionOf(ruleOf(value), ranges);
      return [{ ranges, condition, change, stops: false, priority }];
    });
  });
}

const always: FigureCondition = () => true;

const isColouring = ({ format, isStruck, hidesFigure }: DifferentialFormat): boolean =>
  (format === undefined || format === "number") && !isStruck && !hidesFigure;

const HIDES: DifferentialFormat = { ...CHANGES_NOTHING, hidesFigure: true };

interface ChangeAsked {
  /** Undefined of what always stands there. */
  readonly value: string | undefined;
  readonly change: DifferentialFormat;
}

/** What one format holds: conditions with the style of each, or a bar or signs. */
function changesIn(reader: XmlReader, styles: OdsStyles): readonly ChangeAsked[] {
  const { depth } = reader;
  const changes: ChangeAsked[] = [];
  while (reader.nextChild(depth)) {
    if (reader.local === "condition") {
      const change = styles.difference(reader.attribute("calcext:apply-style-name") ?? "");
      changes.push({ value: reader.attribute("calcext:value") ?? "", change });
    } else if (hidesFigure(reader)) changes.push({ value: undefined, change: HIDES });
  }
  return changes;
}

/** Bars say it themselves, of signs the first entry. */
function hidesFigure(reader: XmlReader): boolean {
  const { local, depth } = reader;
  if (local !== "data-bar" && local !== "icon-set") return false;
  let hides = reader.attribute("calcext:show-value") === "false";
  while (reader.nextChild(depth)) hides ||= reader.attribute("calcext:show-value") === "false";
  return hides;
}

const COMPARES = /^(<=|>=|!=|<|>|=)(.*)$/s;
const BETWEEN = /^(not-)?between\(([^,;]*)[,;]([^,;]*)\)$/;
const FORMULA = /^formula-is\((.*)\)$/s;
const OPERATORS: Readonly<Record<string, string>> = {
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  "=": "equal",
  "!=": "notEqual",
  ">=": "greaterThanOrEqual",
  ">": "greaterThan",
};
const ERRORS: Readonly<Record<string, string>> = {
  "is-error": "containsErrors",
  "is-no-error": "notContainsErrors",
};

/** `formula-is([.$K12]>5)`, `>=5`, `between(1,5)`: a condition as Excel would write it. */
function ruleOf(value: string): RuleRead {
  const [, formula] = FORMULA.exec(value) ?? [];
  if (formula !== undefined) return { type: "expression", operator: "", formulas: [asExcelFormula(formula)] };
  const [, not, least = "", most = ""] = BETWEEN.exec(value) ?? [];
  if (most !== "")
    return {
      type: "cellIs",
      operator: not === undefined ? "between" : "notBetween",
      formulas: [least, most],
    };
  const [, sign = "", limit = ""] = COMPARES.exec(value) ?? [];
  if (sign !== "") return { type: "cellIs", operator: OPERATORS[sign] ?? "", formulas: [limit] };
  return { type: ERRORS[value] ?? value, operator: "", formulas: [] };
}

const SHEET = /(?:'(?:[^']|'')*'|[^\s'.:]+)?\./.source;
const PLACE = /(\$?[A-Z]+\$?\d+)/.source;
const RANGES = new RegExp(`\\$?${SHEET}${PLACE}(?::\\$?${SHEET}${PLACE})?`, "g");

/** `'KG 01'.K12:'KG 01'.K20 'KG 01'.M3` → K12:K20, M3. */
const rangesOf = (addresses: string): readonly CellRange[] =>
  [...addresses.matchAll(RANGES)].flatMap(
    ([, first = "", last = first]) => parseRange(`${first}:${last}`) ?? [],
  );
