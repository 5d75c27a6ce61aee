import type { Aggregate, Field, Template } from "../../model";
import { type Content, textOf } from "../tables/cell-reading";
import type { FieldRow } from "./rows";

export const fieldRows = ({ code, fields }: Template): readonly FieldRow[] =>
  fields.map(({ aggregate, ...field }) => ({
    ...field,
    template: code,
    aggregate: aggregate.op,
    ...operandCells(aggregate),
  }));

export const fieldOf = ({ template: _, aggregate, numerator, denominator, ...field }: FieldRow): Field => ({
  ...field,
  aggregate: aggregateOf(aggregate, textOf(numerator), textOf(denominator)),
});

const operand = (key: string): Content => ({ kind: "text", value: key });

type Operands = Pick<FieldRow, "numerator" | "denominator">;

function operandCells(aggregate: Aggregate): Operands {
  switch (aggregate.op) {
    case "ratio":
      return { numerator: operand(aggregate.numerator), denominator: operand(aggregate.denominator) };
    case "weighted-mean":
      return { denominator: operand(aggregate.weight) };
    default:
      return {};
  }
}

function aggregateOf(op: Aggregate["op"], numerator: string, denominator: string): Aggregate {
  if (op === "ratio") return { op, numerator, denominator };
  return op === "weighted-mean" ? { op, weight: denominator } : { op };
}

/** The columns an aggregation cannot do without. */
export const operandColumns = (op: Aggregate["op"]): readonly (keyof Operands)[] =>
  op === "ratio" ? ["numerator", "denominator"] : op === "weighted-mean" ? ["denominator"] : [];
