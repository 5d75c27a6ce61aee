import type { FunctionName } from "./model";

/** What an argument must be: a field of a given kind by its key, or any value. */
export type ArgumentKind = "value" | "field";

interface Signature {
  readonly arguments: readonly ArgumentKind[];
  /** The last argument may repeat. */
  readonly variadic: boolean;
  /** A blank argument is an answer, not a gap: the rule is judged all the same. */
  readonly toleratesBlank: boolean;
}

const signature = (...kinds: ArgumentKind[]): Signature => ({
  arguments: kinds,
  variadic: false,
  toleratesBlank: false,
});

/** Every function a rule may call; `model.ts` says what each answers. */
export const FUNCTIONS: Readonly<Record<FunctionName, Signature>> = {
  abs: signature("value"),
  year: signature("value"),
  length: signature("value"),
  isBlank: { ...signature("value"), toleratesBlank: true },
  contains: signature("value", "value"),
  startsWith: signature("value", "value"),
  endsWith: signature("value", "value"),
  concat: { ...signature("value"), variadic: true },
  min: { ...signature("value"), variadic: true },
  max: { ...signature("value"), variadic: true },
  code: signature("field"),
  issuedOn: signature("field"),
  reviewDue: signature("field"),
  reviewYears: signature("field"),
  inPeriod: signature("value"),
  validOn: signature("field", "value"),
  unitKind: signature(),
};

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);
