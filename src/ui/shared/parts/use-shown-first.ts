import { useState } from "react";

const STEP = 100;

/** The first items of a list that may be long, and how many more there are to show. */
export function useShownFirst<T>(
  items: readonly T[],
  step = STEP,
): {
  readonly shown: readonly T[];
  readonly left: number;
  showMore(): void;
} {
  const [most, setMost] = useState(step);
  return {
    shown: items.slice(0, most),
    left: Math.max(0, items.length - most),
    showMore: () => setMost((before) => before + step),
  };
}
