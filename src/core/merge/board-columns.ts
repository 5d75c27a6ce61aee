import type { CatalogueIndex, Template } from "../catalogue";

const NONE: ReadonlySet<string> = new Set();

/** Keys of the columns of a template that the board fills in: they take no part in what tells two reports apart. */
export const boardColumns = (template: Template | undefined): ReadonlySet<string> =>
  template === undefined
    ? NONE
    : new Set(template.fields.flatMap(({ key, filledByBoard }) => (filledByBoard ? [key] : [])));

/** The same for every template of a catalogue, by its code; worked out once. */
export function boardColumnsOf({ catalogue }: CatalogueIndex): (template: string) => ReadonlySet<string> {
  const known = new Map(catalogue.templates.map((template) => [template.code, boardColumns(template)]));
  return (template) => known.get(template) ?? NONE;
}
