/** What begins somewhere in a text. */
export interface Placed {
  readonly offset: number;
}

/** Of things in order of their places, the last that begins at or before a place. */
export function lastAt<Thing extends Placed>(things: readonly Thing[], at: number): Thing | undefined {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.offset ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}
