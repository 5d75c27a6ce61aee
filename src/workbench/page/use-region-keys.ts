import { type RefObject, useEffect } from "react";

/** The grid listens in an editable element, which comes first; elsewhere the first stop of the Tab key does. */
const FIRST_STOPS = [
  "[contenteditable=true]",
  "button:enabled, select, input:not([type=file]), [tabindex='0']",
];

/**
 * F6 goes from the bar to the grid to the pane, Shift+F6 back, as in Excel: the grid keeps the Tab key for itself.
 * A region takes the focus where it last had it.
 */
export function useRegionKeys(regions: readonly RefObject<HTMLElement | null>[]): void {
  useEffect(() => {
    const last = new Map<HTMLElement, HTMLElement>();
    const elements = () => regions.flatMap(({ current }) => (current === null ? [] : [current]));
    const regionOf = (target: EventTarget | null) =>
      elements().find((region) => target instanceof Node && region.contains(target));
    const remember = ({ target }: FocusEvent) => {
      const region = regionOf(target);
      if (region !== undefined && target instanceof HTMLElement) last.set(region, target);
    };
    const go = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const all = elements();
      const here = regionOf(document.activeElement);
      const from = here === undefined ? -1 : all.indexOf(here);
      const step = event.shiftKey ? -1 : 1;
      const next = all[(from + step + all.length) % all.length];
      if (next === undefined) return;
      const before = last.get(next);
      const stop = before?.isConnected === true ? before : firstStop(next);
      stop?.focus();
    };
    window.addEventListener("keydown", go, true);
    document.addEventListener("focusin", remember);
    return () => {
      window.removeEventListener("keydown", go, true);
      document.removeEventListener("focusin", remember);
    };
  }, [regions]);
}

function firstStop(region: HTMLElement): HTMLElement | undefined {
  for (const selector of FIRST_STOPS) {
    const found = region.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return undefined;
}
