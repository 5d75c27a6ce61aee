import { ClientObject, type Context } from "./client-object";
import type { GridCell } from "../grid/grid-backend";

/** Whether the cells of a range are locked. */
export class FormatProtection extends ClientObject<{ readonly locked: boolean | null }> {
  constructor(
    context: Context,
    private readonly cells: () => readonly (readonly GridCell[])[],
  ) {
    super(context);
  }

  /** Null where some cells are locked and some are not; the declared type leaves that out. */
  get locked(): boolean | null {
    return this.loadedValue("locked");
  }

  protected override readers() {
    return {
      locked: () => {
        const all = new Set(this.cells().flatMap((row) => row.map(({ locked }) => locked)));
        return all.size === 1 ? all.has(true) : null;
      },
    };
  }
}

/** An object with nothing of its own to load. */
export class ProtectionParts extends ClientObject<object> {
  constructor(
    context: Context,
    private readonly objects: Readonly<Record<string, ClientObject<object>>>,
  ) {
    super(context);
  }

  protected override parts(): Readonly<Record<string, ClientObject<object>>> {
    return this.objects;
  }

  protected override readers(): object {
    return {};
  }
}
