/** "a; b; c …": as many of some names as a sentence bears, and whether there are more. */
export const firstNamed = (names: readonly string[], most: number, between: string): string =>
  names.slice(0, most).join(between) + (names.length > most ? " …" : "");
