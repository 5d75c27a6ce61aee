import { ClientObject, type Context } from "./client-object";
import type { EmulatedSheetProtection } from "./emulated-protection";
import { EmulatedRangeAreas } from "./emulated-range-areas";
import { enteredFormat, enteredValue } from "./entered-value";
import { FormatProtection, ProtectionParts } from "./format-protection";
import type { GridChange, GridArea, GridCell, GridSheet } from "../grid/grid-backend";
import { boundingArea, hasShape, isInside } from "../grid/grid-area";
import { rangeAddress } from "./range-address";
import { type Rows, rowParts } from "./row-parts";
import { OfficeError, propertyNotLoaded, wrongShape } from "./office-error";

type RangeValue = GridCell["value"];

interface RangeProperties {
  readonly address: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Null where an array is promised: Excel leaves out what is too much for it. */
  readonly values: RangeValue[][] | null;
  readonly formulas: RangeValue[][];
  readonly numberFormat: string[][];
  readonly valueTypes: Excel.RangeValueType[][];
}

/** Where a range lies; undefined: nowhere, it is a null object. */
export type Location = { readonly sheet: GridSheet; readonly area: GridArea } | undefined;

/** What was seen at the grid; it holds until the grid changes. */
interface Look {
  readonly revision: number;
  readonly location: Location;
  cells?: readonly (readonly GridCell[])[];
}

/** The sheet a range lies in, as far as it is asked for through the range. */
type SheetOfRange = ClientObject<object> & {
  readonly name: string;
  readonly protection: EmulatedSheetProtection;
};

type Told = Pick<Excel.Range, keyof RangeProperties | "isNullObject">;

export class EmulatedRange extends ClientObject<RangeProperties> implements Told {
  readonly format: { readonly protection: FormatProtection };
  private isNull: boolean | undefined;
  private seen: Look | undefined;

  constructor(
    context: Context,
    readonly worksheet: SheetOfRange,
    /** Asked within a step: sheets are renamed and areas grow. */
    private readonly locate: () => Location,
    mayBeNull = false,
  ) {
    super(context);
    this.format = { protection: new FormatProtection(context, () => this.cells()) };
    if (!mayBeNull) {
      this.isNull = false;
      context.keepReference();
      return;
    }
    context.enqueue(() => {
      const isNull = this.look().location === undefined;
      context.onSuccess(() => {
        this.isNull = isNull;
        if (!isNull) context.keepReference();
      });
    });
  }

  get isNullObject(): boolean {
    if (this.isNull === undefined) throw propertyNotLoaded("isNullObject");
    return this.isNull;
  }
  get address(): string {
    return this.loadedValue("address");
  }
  get rowIndex(): number {
    return this.loadedValue("rowIndex");
  }
  get columnIndex(): number {
    return this.loadedValue("columnIndex");
  }
  get rowCount(): number {
    return this.loadedValue("rowCount");
  }
  get columnCount(): number {
    return this.loadedValue("columnCount");
  }
  get formulas(): RangeValue[][] {
    return this.loadedValue("formulas");
  }
  /** Takes what `values` takes, formulas in English notation. */
  set formulas(formulas: readonly (readonly unknown[])[]) {
    this.values = formulas;
  }
  get valueTypes(): Excel.RangeValueType[][] {
    return this.loadedValue("valueTypes");
  }
  get values(): RangeValue[][] {
    return this.loadedValue("values") as RangeValue[][];
  }
  set values(values: readonly (readonly unknown[])[]) {
    this.forget("values");
    this.forget("formulas");
    this.change(values, enteredValue);
  }
  get numberFormat(): string[][] {
    return this.loadedValue("numberFormat");
  }
  set numberFormat(formats: readonly (readonly unknown[])[]) {
    this.forget("numberFormat");
    this.change(formats, enteredFormat);
  }

  /** Asked by Microsoft's client itself, where it cuts up what is written. */
  getRow(row: number): EmulatedRange {
    return this.within(() => {
      const { sheet, area } = this.place();
      if (row < 0 || row >= area.rowCount) throw new OfficeError("InvalidArgument");
      return { sheet, area: { ...area, row: area.row + row, rowCount: 1 } };
    });
  }

  /** The same. */
  getBoundingRect(other: EmulatedRange): EmulatedRange {
    return this.within(() => {
      const { sheet, area } = this.place();
      return { sheet, area: boundingArea(area, other.place().area) };
    });
  }

  /** Refuses an array of another shape, before any of it is written. */
  validateArraySize(rowCount: number, columnCount: number): void {
    this.context.enqueue(() => {
      const { area } = this.place();
      if (rowCount !== area.rowCount || columnCount !== area.columnCount) throw wrongShape();
    });
  }

  getMergedAreasOrNullObject(): EmulatedRangeAreas<EmulatedRange> {
    return new EmulatedRangeAreas(
      this.context,
      () => {
        const { sheet, area } = this.place();
        const { grid } = this.context.host;
        return (grid.merges?.(sheet.id) ?? []).filter((merged) => isInside(merged, area));
      },
      (area) => {
        const { sheet } = this.place();
        return new EmulatedRange(this.context, this.worksheet, () => ({ sheet, area }));
      },
    );
  }

  select(): void {
    this.context.enqueue(() => {
      const { sheet, area } = this.place();
      if (sheet.visibility !== "visible") throw new OfficeError("GeneralException");
      this.context.host.grid.select({ sheet: sheet.id, area });
    });
  }

  protected override parts(): Readonly<Record<string, ClientObject<object>>> {
    return {
      worksheet: this.worksheet,
      format: new ProtectionParts(this.context, { protection: this.format.protection }),
    };
  }

  protected override readers() {
    const { location } = this.look();
    if (location === undefined) return undefined;
    const { sheet, area } = location;
    const isTooBig = this.context.host.isTooBig(area);
    const each = <T>(pick: (cell: GridCell) => T): T[][] =>
      this.cells().map((row) => row.map((cell) => pick(cell)));
    return {
      address: () => rangeAddress(sheet.name, area),
      rowIndex: () => area.row,
      columnIndex: () => area.column,
      rowCount: () => area.rowCount,
      columnCount: () => area.columnCount,
      values: () => (isTooBig ? null : each(({ value }) => value)),
      formulas: () => each(({ formula, value }) => formula ?? value),
      numberFormat: () => each(({ numberFormat }) => numberFormat),
      valueTypes: () => each(valueType),
    };
  }

  private look(): Look {
    const { revision } = this.context.host;
    if (this.seen?.revision !== revision) this.seen = { revision, location: this.locate() };
    return this.seen;
  }

  private place(): NonNullable<Location> {
    const { location } = this.look();
    if (location === undefined) throw new OfficeError("ItemNotFound");
    return location;
  }

  private cells(): readonly (readonly GridCell[])[] {
    const { sheet, area } = this.place();
    return (this.look().cells ??= this.context.host.grid.cells(sheet.id, area));
  }

  private within(locate: () => Location): EmulatedRange {
    return new EmulatedRange(this.context, this.worksheet, locate);
  }

  /** Null leaves a cell alone. Each part is a step of its own: where one fails, those before it stay written. */
  private change(given: Rows, changeOf: ChangeOf): void {
    const parts = rowParts(given);
    if (parts.length === 1) {
      this.context.enqueue(() => this.write(given, changeOf), JSON.stringify(given).length);
      return;
    }
    this.validateArraySize(given.length, given[0]?.length ?? 0);
    for (const { first, last, rows } of parts) {
      this.getRow(first).getBoundingRect(this.getRow(last)).change(rows, changeOf);
    }
  }

  /** Within a step. */
  private write(given: Rows, changeOf: ChangeOf): void {
    const { sheet, area } = this.place();
    if (!hasShape(given, area)) throw wrongShape();
    const cells = this.cells();
    const changes = given.map((row, at) =>
      row.map((value, offset) => {
        const cell = cells[at]?.[offset];
        return value === null || cell === undefined ? undefined : changeOf(value, cell.numberFormat);
      }),
    );
    this.context.host.write(sheet, area, changes);
  }
}

type ChangeOf = (value: unknown, numberFormat: string) => GridChange;

function valueType({ kind, value }: GridCell): Excel.RangeValueType {
  const type = {
    empty: "Empty",
    text: "String",
    number: Number.isInteger(value) ? "Integer" : "Double",
    boolean: "Boolean",
    error: "Error",
  }[kind];
  return type as Excel.RangeValueType;
}
