export interface SourceFunction {
  /** undefined: a callback. */
  readonly name: string | undefined;
  readonly line: number;
  readonly lines: number;
}

export interface SourceFile {
  readonly file: string;
  readonly lines: number;
  readonly functions: readonly SourceFunction[];
  readonly escapes: number;
  readonly imports: readonly string[];
}

export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly max: number;
}

export const FLOORS: readonly (readonly string[])[];
export function roomOf(place: string): string | undefined;
export function readHouse(root: string): readonly SourceFile[];
export function circles(house: readonly SourceFile[]): readonly (readonly string[])[];
export function folders(house: readonly SourceFile[]): readonly { folder: string; files: number }[];
export function spread(counts: readonly number[]): Spread;
export function escapesPerThousand(house: readonly SourceFile[]): number;
export function functionsIn(house: readonly SourceFile[]): readonly (SourceFunction & { file: string })[];
export function namedFunctions(
  house: readonly SourceFile[],
): readonly (SourceFunction & { name: string; file: string })[];
