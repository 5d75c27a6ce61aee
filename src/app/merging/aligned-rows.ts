import { groupBy } from "../../core/base";
import type { Entry } from "../../core/submissions";

/** How rows of several files are known to be one and the same row. */
export interface AligningWay {
  /** What such rows share; undefined: nothing to know it by. */
  keyOf(entry: Entry): string | undefined;
  /** Whether it takes every file to have the row; else two are enough. */
  readonly inAll: boolean;
}

/** The row of each file, in the order of the files; undefined where a file has no such row. */
export type AlignedRow = readonly (Entry | undefined)[];

/**
 * Rows of several files laid side by side. The ways are tried in their order, each on what those before it left over: of
 * rows that share a key the first goes with the first. What no way joins stands alone. Every row comes once; those of the
 * `same` way, which all files have alike, are left out.
 *
 * Law: without the rows left out, each file's rows are those it gave.
 */
export function alignedRows(
  files: readonly (readonly Entry[])[],
  same: AligningWay["keyOf"],
  ways: readonly AligningWay[],
): readonly AlignedRow[] {
  const first = joined(files, { keyOf: same, inAll: true });
  let left = first.left;
  const rows: AlignedRow[] = [];
  for (const way of ways) {
    const found = joined(left, way);
    rows.push(...found.rows);
    left = found.left;
  }
  const alone = left.flatMap((entries, at) =>
    entries.map((entry): AlignedRow => files.map((_, file) => (file === at ? entry : undefined))),
  );
  return [...rows, ...alone].sort((a, b) => placeOf(a) - placeOf(b));
}

function joined(files: readonly (readonly Entry[])[], { keyOf, inAll }: AligningWay) {
  const byKey = files.map((entries) => groupBy(entries, (entry) => keyOf(entry) ?? ""));
  const keys = new Set(byKey.flatMap((groups) => [...groups.keys()]));
  keys.delete("");
  const rows: AlignedRow[] = [];
  for (const key of keys) {
    const queues = byKey.map((groups) => groups.get(key) ?? []);
    const lengths = queues.map(({ length }) => length).sort((a, b) => b - a);
    const count = (inAll ? lengths.at(-1) : lengths[1]) ?? 0;
    for (let at = 0; at < count; at += 1) rows.push(queues.map((queue) => queue[at]));
  }
  const taken = new Set(rows.flat());
  return { rows, left: files.map((entries) => entries.filter((entry) => !taken.has(entry))) };
}

const placeOf = (row: AlignedRow): number => row.find((entry) => entry !== undefined)?.row ?? 0;
