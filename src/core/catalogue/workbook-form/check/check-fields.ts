import { exactKey } from "../../../base";
import { fieldsOf } from "../../../rules";
import { aggregationOf, isCountable, isNumber } from "../../aggregations";
import { isFieldKey } from "../../field-keys";
import { type FieldKind, kindOf } from "../../field-kinds";
import type { Aggregate, Field } from "../../model";
import { checkReference, nodesInCycles } from "./check-rows";
import {
  type LocatedField,
  type TemplateParts,
  checkExpression,
  checkFieldNames,
  typesInWords,
} from "./check-names";
import { patternProblem } from "./pattern-problem";
import { aggregateWords } from "../tables/words";

/** The fields of one template: keys, lists, limits, patterns, formulas and aggregations that can work. */
export function checkFields(parts: TemplateParts, lists: ReadonlySet<string>): void {
  const formulas = parts.fields.map(({ item }): [string, readonly string[]] => [
    item.key,
    item.formula === undefined ? [] : fieldsOf(item.formula).fields,
  ]);
  const circular = nodesInCycles(new Map(formulas));
  for (const { item, row } of parts.fields) {
    checkKeys({ item, row }, parts);
    if (item.formula !== undefined) checkExpression(row, "formula", item.formula, { ...parts, rows: false });
    if (circular.has(item.key)) row.tell("catalogue.cycle", "formula", { found: item.key });
    checkList({ item, row }, lists);
    checkLimits({ item, row });
    checkAggregate({ item, row }, parts);
  }
}

/** A key that may stand in rules; one it bore before may, too, and must mean no other field of the template, now or before. */
function checkKeys({ item, row }: LocatedField, { fields }: TemplateParts): void {
  const { key, formerKeys = [] } = item;
  const others = fields.filter(({ item: one }) => one !== item);
  if (key !== "" && !isFieldKey(key)) row.tell("catalogue.bad-code", "key", { found: key });
  for (const former of formerKeys) {
    if (!isFieldKey(former)) row.tell("catalogue.bad-code", "formerKeys", { found: former });
    const other = others.find(({ item: { key: own, formerKeys: borne = [] } }) =>
      [own, ...borne].some((one) => exactKey(one) === exactKey(former)),
    );
    if (other !== undefined)
      row.tell("catalogue.former-key-taken", "formerKeys", { found: former, facts: { key: other.item.key } });
  }
}

function checkList({ item, row }: LocatedField, lists: ReadonlySet<string>): void {
  if (kindOf(item).holds === "choice" && item.list === undefined) row.tell("catalogue.value-missing", "list");
  checkReference(row, "list", lists, item.list);
}

/** Excel keeps no more digits of a number. */
const MOST_DECIMALS = 15;

function checkLimits({ item, row }: LocatedField): void {
  const { min = -Infinity, max = Infinity, minLength = 0, maxLength = Infinity } = item;
  const { pattern, decimals = 0 } = item;
  if (max < min) row.tell("catalogue.limits-reversed", "max", { found: String(max), facts: { from: min } });
  if (maxLength < minLength)
    row.tell("catalogue.limits-reversed", "maxLength", {
      found: String(maxLength),
      facts: { from: minLength },
    });
  if (decimals < 0 || decimals > MOST_DECIMALS)
    row.tell("catalogue.decimals-out-of-range", "decimals", {
      found: String(decimals),
      facts: { most: MOST_DECIMALS },
    });
  const problem = pattern === undefined ? undefined : patternProblem(pattern);
  if (problem !== undefined)
    row.tell(problem === "syntax" ? "catalogue.bad-pattern" : "catalogue.unsafe-pattern", "pattern", {
      found: pattern ?? "",
    });
}

/** The fields a summary is grouped by must have values a formula of Excel tells apart as we do. */
export function checkGroupBy({ head: { item, row }, byKey }: TemplateParts): void {
  checkFieldNames(row, "groupBy", item.groupBy, { byKey });
  for (const key of item.groupBy) {
    const field = byKey.get(key);
    if (field !== undefined && !isCountable(kindOf(field)))
      row.tell("catalogue.wrong-field-type", "groupBy", {
        found: key,
        facts: mismatch({ op: "group" }, isCountable),
      });
  }
}

function checkAggregate({ item, row }: LocatedField, parts: TemplateParts): void {
  const { aggregate } = item;
  const { fits } = aggregationOf(item);
  if (!fits(kindOf(item)))
    row.tell("catalogue.wrong-field-type", "aggregate", {
      found: item.key,
      facts: mismatch(aggregate, fits),
    });
  const operands = operandsOf(aggregate);
  for (const [column, key] of operands) {
    checkFieldNames(row, column, [key], parts);
    const operand: Field | undefined = parts.byKey.get(key);
    if (operand !== undefined && !isNumber(kindOf(operand)))
      row.tell("catalogue.wrong-field-type", column, { found: key, facts: mismatch(aggregate, isNumber) });
  }
}

const mismatch = (aggregate: Aggregate, fits: (kind: FieldKind) => boolean) => ({
  use: aggregateWords.toWord(aggregate.op),
  needs: typesInWords(fits),
});

function operandsOf(aggregate: Aggregate): readonly (readonly ["numerator" | "denominator", string])[] {
  if (aggregate.op === "ratio")
    return [
      ["numerator", aggregate.numerator],
      ["denominator", aggregate.denominator],
    ];
  return aggregate.op === "weighted-mean" ? [["denominator", aggregate.weight]] : [];
}
