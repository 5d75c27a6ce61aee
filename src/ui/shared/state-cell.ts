/** One value that changes, and those who want to know: what React's `useSyncExternalStore` asks for. */
export interface StateCell<T> {
  current(): T;
  update(change: (before: T) => T): void;
  subscribe(listener: () => void): () => void;
}

export function stateCell<T>(start: T): StateCell<T> {
  let value = start;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    update: (change) => {
      value = change(value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
