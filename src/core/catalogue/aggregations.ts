import type { FieldKind } from "./field-kinds";
import type { Aggregate } from "./model";

/** What an aggregation takes, and what the summary makes of it. */
export interface Aggregation {
  /** Whether it can condense a field of this kind. */
  readonly fits: (kind: FieldKind) => boolean;
  /** One figure a line; the rows that hold each value; the texts themselves; nothing. */
  readonly gives: "figure" | "row-counts" | "texts" | "nothing";
  /** Its figure counts rows, whatever the field holds: shown as a number. */
  readonly isCount?: true;
  /** Its texts stand group by group, not once for all. */
  readonly isGrouped?: true;
  /** Its total is the sum of the units' figures: what is in one unit is not in another. */
  readonly addsUnits?: true;
}

const any = (): boolean => true;
export const isNumber = ({ holds }: FieldKind): boolean => holds === "number";
export const isCountable = (kind: FieldKind): boolean => kind.isCountable;

/** Every aggregation a field may have. */
export const AGGREGATIONS = {
  none: { fits: any, gives: "nothing" },
  group: { fits: any, gives: "nothing" },
  sum: { fits: isNumber, gives: "figure" },
  "count-by": { fits: isCountable, gives: "row-counts" },
  "count-true": { fits: ({ holds }) => holds === "truth", gives: "figure", isCount: true },
  max: { fits: ({ isOrdered }) => isOrdered, gives: "figure" },
  "max-per-unit": { fits: isNumber, gives: "figure", addsUnits: true },
  ratio: { fits: isNumber, gives: "figure" },
  "weighted-mean": { fits: isNumber, gives: "figure" },
  join: { fits: any, gives: "texts", isGrouped: true },
  distinct: { fits: any, gives: "texts" },
  mode: { fits: any, gives: "figure" },
} as const satisfies Readonly<Record<Aggregate["op"], Aggregation>>;

export const aggregationOf = ({ aggregate }: { readonly aggregate: Aggregate }): Aggregation =>
  AGGREGATIONS[aggregate.op];

const OPERANDS: Readonly<Record<string, readonly string[]>> = {
  ratio: ["numerator", "denominator"],
  "weighted-mean": ["weight"],
};

/** Whether something read from outside is an aggregation, with the fields it takes. */
export const isAggregate = (value: unknown): value is Aggregate =>
  typeof value === "object" &&
  value !== null &&
  "op" in value &&
  typeof value.op === "string" &&
  Object.hasOwn(AGGREGATIONS, value.op) &&
  (OPERANDS[value.op] ?? []).every((name) => typeof new Map(Object.entries(value)).get(name) === "string");

type Table = typeof AGGREGATIONS;
type FigureOp = { [Op in keyof Table]: Table[Op]["gives"] extends "figure" ? Op : never }[keyof Table];

/** An aggregation that gives a figure: whoever works it out is asked for every one of these. */
export type FigureAggregate = Extract<Aggregate, { readonly op: FigureOp }>;

export const givesFigure = (aggregate: Aggregate): aggregate is FigureAggregate =>
  AGGREGATIONS[aggregate.op].gives === "figure";
