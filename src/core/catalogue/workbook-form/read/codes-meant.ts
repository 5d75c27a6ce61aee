import { exactKey, foldKey, groupBy, oneOfWords, remembered } from "../../../base";

/** A thing of the catalogue, by what people call it. */
export interface Called {
  readonly code: string;
  readonly names: readonly string[];
}

/** The codes a text may mean: none, the one, or those of several things. */
export type CodesMeant = (text: string) => readonly string[];

/**
 * A code as it stands, else in whatever case, else a name, else a name written without its marks. Names with other marks
 * are other names.
 */
export function codesMeant(things: readonly Called[]): CodesMeant {
  const codes = new Set(things.map(({ code }) => code));
  let levels: readonly ((text: string) => readonly Called[])[] | undefined;
  return remembered((text: string): readonly string[] => {
    if (text === "" || codes.has(text)) return [text];
    // Nearly all that is asked for are codes: names are looked through once one is none.
    levels ??= levelsOf(things);
    const found = levels.map((level) => level(text)).find(({ length }) => length > 0);
    return [...new Set(found?.map(({ code }) => code))];
  });
}

function levelsOf(things: readonly Called[]): readonly ((text: string) => readonly Called[])[] {
  const folded = thingsBy(foldKey, things, ({ names }) => names);
  return [
    thingsBy(exactKey, things, ({ code }) => [code]),
    thingsBy(exactKey, things, ({ names }) => names),
    (text) => folded(text).filter(({ names }) => oneOfWords(names)(text)),
  ];
}

function thingsBy(
  keyOf: (text: string) => string,
  things: readonly Called[],
  textsOf: (thing: Called) => readonly string[],
): (text: string) => readonly Called[] {
  const keyed = things.flatMap((thing) => textsOf(thing).map((text) => ({ key: keyOf(text), thing })));
  const byKey = groupBy(
    keyed.filter(({ key }) => key !== ""),
    ({ key }) => key,
  );
  return (text) => (byKey.get(keyOf(text)) ?? []).map(({ thing }) => thing);
}
