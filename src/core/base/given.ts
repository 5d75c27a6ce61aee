/** The same record without its undefined entries. */
export type Given<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

/**
 * Drops what is undefined, so that an absent cell is an absent key: `{ ...given({ note: row.textIfAny("note") }) }`.
 * What is made for every cell of a sheet spells the condition out instead, which costs less.
 */
export function given<T extends object>(record: T): Given<T> {
  const kept: object = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  if (!holdsOnlyGiven<T>(kept)) throw new Error("an undefined entry was kept");
  return kept;
}

const holdsOnlyGiven = <T extends object>(record: object): record is Given<T> =>
  Object.values(record).every((value) => value !== undefined);
