import type { PaneAddress, ViewName } from "../../ui/shared/services";

const VIEWS: readonly ViewName[] = ["fill", "check", "merge", "catalogue", "help"];

/**
 * The page of the pane in the last part of its address. The ribbon's buttons (manifest.xml) share one pane, and their
 * addresses differ in that part alone: a browser goes from one to the other without loading anything anew.
 *
 *   #merge     a button asks for this page
 *   #merge/    the page is shown: the same button, pressed again, leads to another address, and is heard
 */
export function paneAddress(): PaneAddress {
  return {
    asked: () => viewIn(/^#(\w+)/),
    watch(listener) {
      const hear = (): void => {
        const view = viewIn(/^#(\w+)(?!\w|\/)/);
        if (view !== undefined) listener(view);
      };
      window.addEventListener("hashchange", hear);
      return () => window.removeEventListener("hashchange", hear);
    },
    // Not by way of the browser's history: office.js takes that away from a pane.
    shown: (view) => window.location.replace(`#${view}/`),
  };
}

/** Behind the page's name Excel may write something of its own. */
function viewIn(form: RegExp): ViewName | undefined {
  const [, asked] = form.exec(window.location.hash) ?? [];
  return VIEWS.find((view) => view === asked);
}
