/**
 * The storage of the page. A browser that forbids it, as some do for a page inside another (Excel on the web), throws
 * at the mere question; what stands in for it then refuses each step, so that it is told like a full one.
 */
export function pageStorage(page: { readonly localStorage: Storage } = window): Storage {
  try {
    return page.localStorage;
  } catch (error) {
    const refuse = (): never => {
      throw error;
    };
    return { length: 0, clear: refuse, getItem: refuse, key: refuse, removeItem: refuse, setItem: refuse };
  }
}
