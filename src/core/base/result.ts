import type { Issue } from "./issue";

/**
 * The outcome of reading something from outside: a value, or none; issues in both cases. A reader never
 * throws on bad input (a throw is a bug of ours).
 */
export type Result<T> = Read<T> | Refused;

export interface Read<T> {
  readonly ok: true;
  readonly value: T;
  readonly issues: readonly Issue[];
}

export interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

export const read = <T>(value: T, issues: readonly Issue[] = []): Read<T> => ({ ok: true, value, issues });
export const refused = (...issues: readonly Issue[]): Refused => ({ ok: false, issues });
