import { type RefObject, useEffect, useRef } from "react";

/**
 * What had the keyboard's focus may be gone once its work is done (an undone step's button, a mended finding's): the
 * place given takes it then, so that nobody starts again from the top of the pane.
 */
export function useKeptFocus(of: RefObject<HTMLElement | null>, place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = of.current?.contains(target) === true ? target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [of]);
  // After each drawing: what is gone was there before it.
  useEffect(() => {
    const isGone = last.current?.isConnected === false;
    if (isGone && document.activeElement === document.body) place.current?.focus();
    if (isGone) last.current = null;
  });
}
