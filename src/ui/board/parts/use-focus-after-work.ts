import { type RefObject, useEffect, useRef } from "react";
import { useBoardState } from "../store/use-board";

/** When a task has ended the button that had the keyboard's focus is gone or dead: one of these takes it, the first there is. */
export function useFocusAfterWork(...places: readonly (RefObject<HTMLElement | null> | undefined)[]): void {
  const { work } = useBoardState();
  const isWorking = work !== undefined;
  const wasWorking = useRef(false);
  useEffect(() => {
    // A task of its own: it makes the browser lay out all that has just been drawn.
    if (wasWorking.current && !isWorking)
      setTimeout(() => places.find((place) => (place?.current ?? null) !== null)?.current?.focus());
    wasWorking.current = isWorking;
  });
}
