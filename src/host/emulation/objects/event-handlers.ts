import type { Context } from "./client-object";
import type { GridEvent } from "../grid/grid-backend";
import { OfficeError } from "./office-error";

/**
 * An event of Office.js: handlers count from the sync after `add` to the sync after `remove`. Those of a sheet go with
 * it, and cannot be removed any more.
 */
export class EventHandlers<Args> {
  constructor(
    private readonly context: Context,
    private readonly version: string,
    /** What a handler is told of a happening in the grid; undefined: nothing. */
    private readonly argsOf: (event: GridEvent) => Args | undefined,
    /** Id of the sheet they belong to, if to one. */
    private readonly sheet?: () => string | undefined,
  ) {}

  add(handler: (args: Args) => Promise<unknown>): EventHandlerResult {
    const { host } = this.context;
    const result = new EventHandlerResult(this.context);
    this.context.enqueue(() => {
      host.needs(this.version);
      result.registered(
        host.bus.add(async (event) => {
          if (event.kind === "sheet-removed" && event.sheet === this.sheet?.()) result.drop();
          const args = this.argsOf(event);
          if (args !== undefined) await handler(args);
        }),
      );
    });
    return result;
  }
}

export class EventHandlerResult {
  private unregister: (() => void) | undefined;

  constructor(readonly context: Context) {}

  registered(unregister: () => void): void {
    this.unregister = unregister;
  }

  remove(): void {
    this.context.enqueue(() => {
      if (this.unregister === undefined) throw new OfficeError("ItemNotFound");
      this.drop();
    });
  }

  drop(): void {
    this.unregister?.();
    this.unregister = undefined;
  }
}
