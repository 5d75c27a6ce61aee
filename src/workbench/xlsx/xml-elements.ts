/** Elements are told by local name: programs differ in the prefixes they write. */
export function elementsOf(parent: Element | undefined, name?: string): readonly Element[] {
  if (!parent) return [];
  const children = [...parent.children];
  return name === undefined ? children : children.filter(({ localName }) => localName === name);
}

/** The element a path of names leads to, each the first of its name. */
export function elementAt(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => elementsOf(at, name)[0], parent);
}

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttribute(name) ?? undefined;

export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text === undefined || text === "" ? undefined : Number(text);
}

/** XML booleans: 1, true, on; an absent one is the schema's default. */
export function flagAttribute(element: Element | undefined, name: string, absent = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

/** An element whose presence says yes: `<b/>`, `<b val="1"/>`, but not `<b val="0"/>`. */
export const isMarked = (element: Element | undefined): boolean =>
  element !== undefined && flagAttribute(element, "val", true);
