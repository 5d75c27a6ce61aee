import type { EmulatedHost, Step } from "./emulated-host";
import { OfficeError, propertyNotLoaded } from "./office-error";

/** What a request context offers the objects made in it. */
export interface Context {
  readonly host: EmulatedHost;
  /** Queues a step; `size` is what its arguments weigh on the way. */
  enqueue(step: Step, size?: number): void;
  /** Within a step: done only once every step of the batch succeeded. */
  onSuccess(deliver: () => void): void;
  /** Excel keeps a range for the batch; Microsoft's client lets it go when the batch has ended. */
  keepReference(): void;
  sync(): Promise<void>;
}

/**
 * A proxy: nothing of it can be read before it was loaded and synced. `Properties` are those that can be loaded; each
 * is read from the grid when the queue comes to it.
 */
export abstract class ClientObject<Properties extends object> {
  private readonly loaded = new Map<string, unknown>();

  constructor(readonly context: Context) {}

  /** How each property is read; undefined while the object is a null object. */
  protected abstract readers(): { readonly [Name in keyof Properties]: () => Properties[Name] } | undefined;

  /** Objects that hang on this one and are loaded through it: `protection/protected`. */
  protected parts(): Readonly<Record<string, ClientObject<object>>> {
    return {};
  }

  /** Comma-separated property paths. */
  load(propertyNames: string): this {
    for (const path of propertyNames.split(",")) this.context.enqueue(() => this.loadNow(path.trim()));
    return this;
  }

  /** Within a step. */
  loadNow(path: string): void {
    const [head = "", ...rest] = path.split("/");
    const part = this.parts()[head];
    if (part !== undefined) return part.loadNow(rest.join("/"));
    const readers = this.readers();
    if (readers === undefined) return;
    const entry = Object.entries<() => unknown>(readers).find(([name]) => name === path);
    if (entry === undefined)
      throw new OfficeError("InvalidArgument", `There is no property '${path}' to load.`);
    const value = entry[1]();
    this.context.host.answer(value);
    this.context.onSuccess(() => this.loaded.set(path, value));
  }

  protected loadedValue<Name extends keyof Properties & string>(name: Name): Properties[Name] {
    if (!this.loaded.has(name)) throw propertyNotLoaded(name);
    return this.loaded.get(name) as Properties[Name];
  }

  /** What was loaded no longer tells what is there. */
  protected forget(name: keyof Properties & string): void {
    this.loaded.delete(name);
  }
}
