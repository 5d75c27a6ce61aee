import type { OpenBooks } from "./open-books";

/**
 * While a workbook holds what no file does, the browser asks before the page goes away: this page keeps nothing when it
 * is loaded anew. Answers what ends it.
 */
export function askWhileUnsaved(desk: OpenBooks): () => void {
  const ask = (event: Event): void => {
    if (desk.state().tabs.some(({ isUnsaved }) => isUnsaved)) event.preventDefault();
  };
  window.addEventListener("beforeunload", ask);
  return () => window.removeEventListener("beforeunload", ask);
}
