import { exactKey, formatDate } from "../../../base";
import type { Dated } from "../../model";
import type { Located } from "../read/located";
import type { TableRow } from "../read/table-row";

/** Codes that stand in file names, sheet names and defined names. */
export const PLAIN_CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** Reports every later row that repeats a key; case and tone placement do not tell keys apart. */
export function checkUnique<Row>(
  located: readonly Located<Row>[],
  column: keyof Row & string,
  keyOf: (item: Row) => string,
): void {
  const firstRows = new Map<string, number>();
  for (const { item, row } of located) {
    const key = exactKey(keyOf(item));
    const firstRow = firstRows.get(key);
    const { row: own = 0 } = row.at(column);
    if (firstRow === undefined) firstRows.set(key, own);
    else if (row.text(column) !== "")
      row.tell("catalogue.duplicate", column, { found: row.text(column), facts: { firstRow } });
  }
}

/** Reports a reference to something no table has. */
export function checkReference<Key extends string>(
  row: TableRow<Key>,
  column: Key,
  known: ReadonlySet<string>,
  references: string | readonly string[] | undefined,
): void {
  for (const reference of typeof references === "string" ? [references] : (references ?? [])) {
    if (reference !== "" && !known.has(reference))
      row.tell("catalogue.unknown-reference", column, { found: reference });
  }
}

export function checkCode<Key extends string>(row: TableRow<Key>, column: Key, pattern: RegExp): void {
  const code = row.text(column);
  if (code !== "" && !pattern.test(code)) row.tell("catalogue.bad-code", column, { found: code });
}

export const isReversed = ({ validFrom = "", validTo = "9999" }: Dated): boolean => validTo < validFrom;

/** The end of a validity must not lie before its beginning. */
export function checkValidity({ item, row }: Located<Dated>): void {
  const { validFrom = "", validTo = "" } = item;
  if (isReversed(item))
    row.tell("catalogue.dates-reversed", "validTo", {
      found: formatDate(validTo),
      facts: { from: formatDate(validFrom) },
    });
}

type Edges = ReadonlyMap<string, readonly string[]>;

/** The nodes that can be reached from themselves, or lie between such: whatever pruning both ends leaves. */
export const nodesInCycles = (edges: Edges): ReadonlySet<string> =>
  new Set(withoutEnds(reversed(withoutEnds(edges))).keys());

/** Without the nodes that lead nowhere, then those that led to these alone, and so on; each node is gone to once. */
function withoutEnds(edges: Edges): Edges {
  const sources = reversed(edges);
  const ways = new Map([...sources.keys()].map((node) => [node, 0]));
  for (const from of sources.values()) for (const node of from) ways.set(node, (ways.get(node) ?? 0) + 1);
  const ends = [...ways].flatMap(([node, count]) => (count === 0 ? [node] : []));
  const gone = new Set(ends);
  for (const end of ends)
    for (const node of sources.get(end) ?? []) {
      const left = (ways.get(node) ?? 0) - 1;
      ways.set(node, left);
      if (left > 0) continue;
      gone.add(node);
      ends.push(node);
    }
  return new Map([...edges].filter(([node]) => !gone.has(node)));
}

/** Every node, with those that lead to it; ways out of the graph lead nowhere. */
function reversed(edges: Edges): Edges {
  const sources = new Map<string, string[]>([...edges.keys()].map((node) => [node, []]));
  for (const [node, targets] of edges) for (const to of new Set(targets)) sources.get(to)?.push(node);
  return sources;
}
