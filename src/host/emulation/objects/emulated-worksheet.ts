import { LAST_COLUMN, LAST_ROW } from "../../../core/base";
import { ClientCollection } from "./client-collection";
import { ClientObject, type Context } from "./client-object";
import { EmulatedName } from "./emulated-names";
import { EmulatedSheetProtection } from "./emulated-protection";
import { EmulatedRange } from "./emulated-range";
import { EventHandlers } from "./event-handlers";
import type { GridEvent, GridName, GridSheet } from "../grid/grid-backend";
import { OfficeError, propertyNotLoaded } from "./office-error";
import { localAddress, wholeColumns, wholeRows } from "./range-address";

interface WorksheetProperties {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

type Told = Pick<Excel.Worksheet, keyof WorksheetProperties | "isNullObject">;
type GridChange = Extract<GridEvent, { readonly kind: "changed" }>;

export class EmulatedWorksheet extends ClientObject<WorksheetProperties> implements Told {
  readonly protection: EmulatedSheetProtection;
  readonly names: ClientCollection<GridName, EmulatedName>;
  /** From its first step on the sheet is known by its id, whatever its name becomes. */
  private knownId: string | undefined;
  private isNull: boolean | undefined;

  constructor(
    context: Context,
    private readonly nameOrId: string,
    /** `known`: an item of a collection, missed only when it is used; `wanted`: its absence is an error. */
    origin: "known" | "wanted" | "or-null",
  ) {
    super(context);
    this.protection = new EmulatedSheetProtection(context, () => this.sheet().protection);
    this.names = new ClientCollection<GridName, EmulatedName>(
      context,
      () => context.host.grid.names().filter(({ sheet }) => sheet === this.sheet().id),
      (name) => new EmulatedName(context, name),
    );
    if (origin === "known") {
      this.knownId = nameOrId;
      this.isNull = false;
      return;
    }
    context.enqueue(() => {
      const found = this.found();
      if (found === undefined && origin === "wanted") throw new OfficeError("ItemNotFound");
      context.onSuccess(() => (this.isNull = found === undefined));
    });
  }

  get isNullObject(): boolean {
    if (this.isNull === undefined) throw propertyNotLoaded("isNullObject");
    return this.isNull;
  }
  get id(): string {
    return this.loadedValue("id");
  }
  get name(): string {
    return this.loadedValue("name");
  }
  get visibility(): WorksheetProperties["visibility"] {
    return this.loadedValue("visibility");
  }

  activate(): void {
    this.context.enqueue(() => {
      const { id, visibility } = this.sheet();
      if (visibility !== "visible") throw new OfficeError("GeneralException");
      this.context.host.grid.activate(id);
    });
  }

  delete(): void {
    this.context.enqueue(() => {
      const { host } = this.context;
      const { id, visibility } = this.sheet();
      if (host.grid.workbook().structureLocked) throw new OfficeError("AccessDenied");
      const others = host.grid.sheets().filter((other) => other.id !== id && other.visibility === "visible");
      if (visibility === "veryHidden") throw new OfficeError("InvalidOperation");
      if (others.length === 0) throw new OfficeError("GeneralException");
      host.beforeChange();
      host.grid.removeSheet(id);
    });
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): EmulatedRange {
    this.context.enqueue(() => {
      this.context.host.needs("1.7");
      const numbers = [row, column, rowCount - 1, columnCount - 1];
      const isInside = row + rowCount <= LAST_ROW && column + columnCount <= LAST_COLUMN;
      if (!isInside || numbers.some((number) => !Number.isInteger(number) || number < 0)) {
        throw new OfficeError("InvalidArgument");
      }
    });
    const area = { row, column, rowCount, columnCount };
    return new EmulatedRange(this.context, this, () => ({ sheet: this.sheet(), area }));
  }

  /** The whole sheet. */
  getRange(): EmulatedRange {
    return this.getRangeByIndexes(0, 0, LAST_ROW, LAST_COLUMN);
  }

  /** Formats never make this grid's used range larger: a stricter Excel is asked for `valuesOnly`. */
  getUsedRangeOrNullObject(valuesOnly?: boolean): EmulatedRange {
    this.context.enqueue(() => {
      this.context.host.needs("1.4");
      if (valuesOnly !== true)
        throw new OfficeError("NotImplemented", "Only getUsedRangeOrNullObject(true) is played.");
    });
    const used = () => {
      const sheet = this.sheet();
      const area = this.context.host.grid.usedArea(sheet.id);
      return area === undefined ? undefined : { sheet, area };
    };
    return new EmulatedRange(this.context, this, used, true);
  }

  get onChanged() {
    return this.ownHandlers((event) =>
      event.kind === "changed" && event.sheet === this.knownId ? changedArgs(event) : undefined,
    );
  }

  get onSelectionChanged() {
    return this.ownHandlers((event) => {
      if (event.kind !== "selected" || event.selection.sheet !== this.knownId) return undefined;
      const { sheet: worksheetId, area } = event.selection;
      return { type: "WorksheetSelectionChanged" as const, worksheetId, address: localAddress(area) };
    });
  }

  private ownHandlers<Args>(argsOf: (event: GridEvent) => Args | undefined): EventHandlers<Args> {
    return new EventHandlers(this.context, "1.7", argsOf, () => this.knownId);
  }

  /** Within a step. */
  sheet(): GridSheet {
    const sheet = this.found();
    if (sheet === undefined) throw new OfficeError("ItemNotFound");
    return sheet;
  }

  protected override parts() {
    return { protection: this.protection, names: this.names };
  }

  protected override readers() {
    const sheet = this.found();
    if (sheet === undefined) return undefined;
    return { id: () => sheet.id, name: () => sheet.name, visibility: () => VISIBILITY[sheet.visibility] };
  }

  private found(): GridSheet | undefined {
    const sheet = this.context.host.findSheet(this.knownId ?? this.nameOrId);
    this.knownId ??= sheet?.id;
    return sheet;
  }
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function changedArgs({ sheet: worksheetId, area, change }: GridChange) {
  const [address, changeType] = {
    edited: [localAddress(area), "RangeEdited"] as const,
    "rows-moved": [wholeRows(area), "RowDeleted"] as const,
    "columns-moved": [wholeColumns(area), "ColumnDeleted"] as const,
  }[change];
  return { type: "WorksheetChanged" as const, worksheetId, address, changeType, source: "Local" as const };
}
