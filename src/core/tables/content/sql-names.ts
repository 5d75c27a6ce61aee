/**
 * Words that DuckDB, Spark SQL or Trino keep for themselves. A column of such a name would have to be quoted, and each of
 * them quotes in another way.
 */
const KEPT = new Set(
  (
    "all alter and anti any array as asc between both by case cast check collate column constraint create cross cube current " +
    "default delete desc describe distinct drop else end escape except execute exists extract false fetch filter for foreign " +
    "from full function grant group grouping having in inner insert intersect interval into is join lateral leading left like " +
    "limit minus natural not null offset on or order outer overlaps pivot prepare primary qualify range recursive references " +
    "right rollup row rows select semi session set skip some table then time timestamp to trailing trim true uescape union " +
    "unique unknown unnest unpivot update user using values variadic when where window with"
  ).split(" "),
);

/**
 * Names for codes that boards choose: only what needs no quotes in any SQL, and no two alike, for SQL does not tell `a` from
 * `A`. `soHoiNghi` stays as it is, "Tỷ lệ %" becomes `T_l_`.
 *
 * @param codes in the order in which they are to be named
 * @param taken names that are given away already
 */
export function sqlNames(
  codes: readonly string[],
  taken: Iterable<string> = [],
): ReadonlyMap<string, string> {
  const given = new Set([...taken].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const code of codes) {
    const plain = code.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(?=\d|$)/, "c");
    const free = KEPT.has(plain.toLowerCase()) ? `${plain}_` : plain;
    let name = free;
    for (let count = 2; given.has(name.toLowerCase()); count += 1) name = `${free}_${count}`;
    given.add(name.toLowerCase());
    names.set(code, name);
  }
  return names;
}
