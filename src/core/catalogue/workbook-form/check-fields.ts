import { fieldsOf } from "../../rules";
import type { Aggregate, Field, FieldType } from "../model";
import { IDENTIFIER, checkCode, checkReference, nodesInCycles } from "./check-rows";
import { type TemplateParts, checkExpression, checkFieldNames } from "./check-names";
import { patternProblem } from "./pattern-problem";
import type { LocatedField } from "./template-rows";
import { aggregateWords, fieldTypeWords } from "./words";

/** The fields of one template: keys, lists, limits, patterns, formulas and aggregations that can work. */
export function checkFields(parts: TemplateParts, lists: ReadonlySet<string>): void {
  const formulas = parts.fields.map(({ item }): [string, readonly string[]] => [
    item.key,
    item.formula === undefined ? [] : fieldsOf(item.formula).fields,
  ]);
  const circular = nodesInCycles(new Map(formulas));
  for (const { item, row } of parts.fields) {
    checkCode(row, "key", IDENTIFIER);
    if (item.formula !== undefined) checkExpression(row, "formula", item.formula, parts);
    if (circular.has(item.key)) row.report("catalogue.cycle", "formula", { found: item.key });
    checkList({ item, row }, lists);
    checkLimits({ item, row });
    checkAggregate({ item, row }, parts);
  }
}

function checkList({ item, row }: LocatedField, lists: ReadonlySet<string>): void {
  if (item.type === "choice" && item.list === undefined) row.report("catalogue.value-missing", "list");
  checkReference(row, "list", lists);
}

function checkLimits({ item, row }: LocatedField): void {
  const { min = -Infinity, max = Infinity, minLength = 0, maxLength = Infinity, pattern } = item;
  if (max < min) row.report("catalogue.limits-reversed", "max", { found: String(max), facts: { from: min } });
  if (maxLength < minLength)
    row.report("catalogue.limits-reversed", "maxLength", {
      found: String(maxLength),
      facts: { from: minLength },
    });
  const problem = pattern === undefined ? undefined : patternProblem(pattern);
  if (problem !== undefined)
    row.report(problem === "syntax" ? "catalogue.bad-pattern" : "catalogue.unsafe-pattern", "pattern", {
      found: pattern ?? "",
    });
}

const NUMBERS: readonly FieldType[] = ["integer", "decimal", "percent", "money"];

/** What the condensed field itself must be; the other aggregations take any field. */
const TYPES_NEEDED: Partial<Readonly<Record<Aggregate["op"], readonly FieldType[]>>> = {
  sum: NUMBERS,
  max: NUMBERS,
  "max-per-unit": NUMBERS,
  ratio: NUMBERS,
  "weighted-mean": NUMBERS,
  "count-true": ["boolean"],
};

function checkAggregate({ item, row }: LocatedField, parts: TemplateParts): void {
  const { aggregate } = item;
  const needs = TYPES_NEEDED[aggregate.op];
  if (needs !== undefined && !needs.includes(item.type))
    row.report("catalogue.wrong-field-type", "aggregate", {
      found: item.key,
      facts: mismatch(aggregate, needs),
    });
  const operands = operandsOf(aggregate);
  for (const [column, key] of operands) {
    checkFieldNames(row, column, [key], parts);
    const operand: Field | undefined = parts.byKey.get(key);
    if (operand !== undefined && !NUMBERS.includes(operand.type))
      row.report("catalogue.wrong-field-type", column, { found: key, facts: mismatch(aggregate, NUMBERS) });
  }
}

const mismatch = (aggregate: Aggregate, needs: readonly FieldType[]) => ({
  use: aggregateWords.toWord(aggregate.op),
  needs: needs.map(fieldTypeWords.toWord).join(", "),
});

function operandsOf(aggregate: Aggregate): readonly (readonly ["numerator" | "denominator", string])[] {
  if (aggregate.op === "ratio")
    return [
      ["numerator", aggregate.numerator],
      ["denominator", aggregate.denominator],
    ];
  return aggregate.op === "weighted-mean" ? [["denominator", aggregate.weight]] : [];
}
