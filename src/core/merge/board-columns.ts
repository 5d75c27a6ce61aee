import type { CatalogueIndex, Field, Template } from "../catalogue";
import type { DigestKeys } from "../submissions";

const NONE: DigestKeys = new Set<string>();

/** The key a column was given first: fingerprints are taken by it, so that calling a column otherwise changes none. */
export const firstKey = ({ key, formerKeys: [first = key] = [] }: Field): string => first;

/**
 * Keys of the columns of a template that the board fills in: they take no part in what tells two reports apart. The others
 * take part under the keys they were given first.
 */
export const boardColumns = (template: Template | undefined): DigestKeys =>
  template === undefined
    ? NONE
    : digestKeys(
        template.fields.flatMap(({ key, filledByBoard }) => (filledByBoard ? [key] : [])),
        template.fields.map((field) => [field.key, firstKey(field)]),
      );

/** More namings than a board can have given its columns are not tried. */
const MOST_NAMINGS = 64;

/**
 * The same by whichever of its keys each column may have been given first; as the catalogue has it in front. Somebody who
 * types the keys of before may have them in another order, or leave out the one that is borne again.
 */
export function namingsOf(template: Template | undefined): readonly DigestKeys[] {
  const asNow = boardColumns(template);
  let namings: readonly (readonly (readonly [key: string, first: string])[])[] = [[]];
  for (const field of template?.fields ?? []) {
    const { key, formerKeys = [] } = field;
    const firsts = [...new Set([firstKey(field), ...formerKeys, key])];
    namings = namings.flatMap((names) => firsts.map((first) => [...names, [key, first] as const]));
    if (namings.length > MOST_NAMINGS) return [asNow];
  }
  return [asNow, ...namings.slice(1).map((names) => digestKeys([...asNow], names))];
}

/** Keys that take no part, and what the others were called first; a cell that could not be read stands for its column. */
export function digestKeys(
  without: readonly string[],
  names: readonly (readonly [key: string, first: string])[],
): DigestKeys {
  const first = new Map(
    names.flatMap(([key, was]) =>
      was === key ? [] : [[key, was] as const, [unread(key), unread(was)] as const],
    ),
  );
  return Object.assign(new Set(without), first.size === 0 ? {} : { first });
}

/** How a cell that could not be read takes part. */
const unread = (key: string): string => `${key} ?`;

/** The same for every template of a catalogue, by its code; worked out once. */
export function boardColumnsOf({ catalogue }: CatalogueIndex): (template: string) => DigestKeys {
  const known = new Map(catalogue.templates.map((template) => [template.code, boardColumns(template)]));
  return (template) => known.get(template) ?? NONE;
}
