import type { FunctionName } from "./model";

/** What an argument must be: a field of a given kind by its key, or any value. */
export type ArgumentKind = "value" | "field";

interface Signature {
  readonly arguments: readonly ArgumentKind[];
  /** So many of the last arguments may repeat together. */
  readonly repeats: 0 | 1 | 2;
  /** A blank argument is an answer, not a gap: the rule is judged all the same. */
  readonly toleratesBlank: boolean;
}

const signature = (...kinds: ArgumentKind[]): Signature => ({
  arguments: kinds,
  repeats: 0,
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
  concat: { ...signature("value"), repeats: 1 },
  min: { ...signature("value"), repeats: 1 },
  max: { ...signature("value"), repeats: 1 },
  code: signature("field"),
  issuedOn: signature("field"),
  reviewDue: signature("field"),
  reviewYears: signature("field"),
  inPeriod: signature("value"),
  validOn: signature("field", "value"),
  unitKind: signature(),
  ordinal: signature(),
  rowsWith: { ...signature("field", "value"), repeats: 2, toleratesBlank: true },
};

/** What the argument at a place must be; undefined where there are too many or too few. */
export function argumentKinds(name: FunctionName, count: number): readonly ArgumentKind[] | undefined {
  const { arguments: kinds, repeats } = FUNCTIONS[name];
  const more = count - kinds.length;
  if (more < 0 || (repeats === 0 ? more > 0 : more % repeats !== 0)) return undefined;
  const last = kinds.slice(kinds.length - repeats);
  return [...kinds, ...Array.from({ length: more }, (_, at) => last[at % repeats] ?? "value")];
}

export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);
