import type { Aggregate, Field, Template } from "../../model";
import { type Content, cellText } from "../tables/cell-reading";
import type { FieldRecord } from "./rows";

export const fieldRows = ({ code, fields }: Template): readonly FieldRecord[] =>
  fields.map(({ aggregate, ...field }) => ({
    ...field,
    template: code,
    aggregate: aggregate.op,
    ...operandCells(aggregate),
  }));

export const fieldOf = ({
  template: _,
  aggregate,
  numerator,
  denominator,
  ...field
}: FieldRecord): Field => ({
  ...field,
  aggregate: aggregateOf(aggregate, cellText(numerator), cellText(denominator)),
});

const operand = (key: string): Content => ({ kind: "text", value: key });

type Operands = Pick<FieldRecord, "numerator" | "denominator">;

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
