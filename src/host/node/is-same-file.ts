import { statSync } from "node:fs";

/**
 * Whether paths lead to the file at another one, whatever their letters and links; a path that leads nowhere is like no
 * other. The other is looked at once, however many ask.
 */
export function sameFileAs(other: string): (one: string) => boolean {
  const meant = whatStandsAt(other);
  return (one) => {
    const found = meant && whatStandsAt(one);
    return found !== undefined && found.ino === meant?.ino && found.dev === meant.dev;
  };
}

function whatStandsAt(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
