/**
 * What a text names in the catalogue. `how` says how sure that is: by code, name, alias, only after folding (marks,
 * prefixes and place dropped), or by type and number alone ("Chỉ thị 40"). Never a guess: what fits two things is `several`, and `near` only proposes.
 */
export type Resolution<T> =
  | { readonly kind: "one"; readonly value: T; readonly how: MatchedBy }
  | { readonly kind: "several"; readonly values: readonly T[] }
  | { readonly kind: "none"; readonly near: readonly T[] };

export type MatchedBy = "code" | "name" | "alias" | "folded" | "number";

export const one = <T>(value: T, how: MatchedBy): Resolution<T> => ({ kind: "one", value, how });

/** Names nothing: what is near is looked for once somebody asks, for most texts that name nothing are no names. */
export const namesNothing = <T>(propose: () => readonly T[]): Resolution<T> => new Unknown(propose);

class Unknown<T> {
  readonly kind = "none";
  private found: readonly T[] | undefined;

  constructor(private readonly propose: () => readonly T[]) {}

  get near(): readonly T[] {
    this.found ??= this.propose();
    return this.found;
  }
}

/** One, several or none of the candidates, each counted once. */
export function outOf<T>(candidates: readonly T[], how: MatchedBy): Resolution<T> {
  const values = [...new Set(candidates)];
  const [first] = values;
  if (first === undefined) return { kind: "none", near: [] };
  return values.length === 1 ? one(first, how) : { kind: "several", values };
}
