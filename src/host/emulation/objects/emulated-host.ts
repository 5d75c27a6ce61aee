import type { GridChange, GridArea, GridBackend, GridCell, GridEvent, GridSheet } from "../grid/grid-backend";
import type { EmulationOptions } from "../emulation-options";
import { EventBus } from "./event-bus";
import { OfficeError } from "./office-error";

/** A step of a batch, carried out when its context is synced. */
export type Step = () => void;

const NEWEST = "1.21";
const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;

/** The one Excel behind all contexts: its grid, its limits and its moods. */
export class EmulatedHost {
  syncs = 0;
  /** Round trips, and the requests besides that nobody waits for. */
  requests = 0;
  readonly bus = new EventBus();
  /** Counts changes of the grid, so that what was looked up can be kept until the next. */
  revision = 0;
  refusesNewWorkbooks = false;
  private closed = false;
  private answersLeft = Infinity;
  private edit: { readonly ended: Promise<void> } | undefined;
  private fault: { changesLeft: number; readonly code: string; readonly once: boolean } | undefined;
  private traffic = 0;

  constructor(
    readonly grid: GridBackend,
    readonly options: EmulationOptions,
  ) {
    grid.onEvent((event: GridEvent) => {
      this.revision += 1;
      this.bus.tell(event);
    });
  }

  /** Carries out a batch: in order, up to the first step that fails; what was done by then stays done. */
  async process(steps: readonly Step[], requestSize: number, delayForCellEdit: boolean): Promise<void> {
    this.syncs += 1;
    this.requests += 1;
    await Promise.resolve();
    while (this.edit !== undefined) {
      if (!delayForCellEdit) throw new OfficeError("InvalidOperationInCellEditMode");
      await this.edit.ended;
    }
    if (this.answersLeft < 0) return new Promise(() => {});
    this.mustBeOpen();
    if (requestSize > this.payloadLimit) throw new OfficeError("RequestPayloadSizeLimitExceeded");
    this.traffic = 0;
    this.bus.hold();
    try {
      for (const step of steps) step();
    } finally {
      this.bus.release();
    }
    if (this.answersLeft-- <= 0) await new Promise(() => {});
  }

  startCellEdit(): () => void {
    let end = (): void => undefined;
    this.edit = { ended: new Promise((resolve) => (end = resolve)) };
    return () => {
      this.edit = undefined;
      end();
    };
  }

  failAfterChanges(changesLeft: number, code: string, once: boolean): void {
    this.fault = { changesLeft, code, once };
  }

  mustBeOpen(): void {
    if (this.closed) throw new OfficeError("ConnectionFailure", "The connection to the workbook was lost.");
  }

  close(): void {
    this.closed = true;
  }

  loseAnswersAfter(count: number): void {
    this.answersLeft = count;
  }

  private get payloadLimit(): number {
    return this.options.payloadLimit ?? Infinity;
  }

  /** Refuses members of requirement sets this Excel does not have. */
  needs(version: string): void {
    if (!this.supports(version)) throw new OfficeError("ApiNotFound");
  }

  supports(version: string): boolean {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const [ownMajor = 0, ownMinor = 0] = (this.options.excelApi ?? NEWEST).split(".").map(Number);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
  }

  /** Counts what an answer weighs. */
  answer(value: unknown): void {
    if (this.payloadLimit === Infinity) return;
    this.traffic += JSON.stringify(value)?.length ?? 0;
    if (this.traffic > this.payloadLimit) throw new OfficeError("ResponsePayloadSizeLimitExceeded");
  }

  isTooBig({ rowCount, columnCount }: GridArea): boolean {
    return rowCount * columnCount > (this.options.cellLimit ?? MOST_CELLS);
  }

  /** A sheet by name, whatever its case, or by id. */
  findSheet(nameOrId: string): GridSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.grid.sheets().find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  }

  /** Writes if Excel would: nothing locked, no format where a protected sheet forbids it, no text too long. */
  write(sheet: GridSheet, area: GridArea, changes: readonly (readonly (GridChange | undefined)[])[]): void {
    this.beforeChange();
    const standing = sheet.protection === undefined ? [] : this.grid.cells(sheet.id, area);
    for (const [at, row] of changes.entries()) {
      for (const [offset, change] of row.entries()) {
        if (change !== undefined) permit(change, sheet, standing[at]?.[offset]);
      }
    }
    this.grid.write(sheet.id, area, changes);
  }

  /** To be asked before anything in the workbook is changed. */
  beforeChange(): void {
    const { fault } = this;
    if (fault !== undefined && fault.changesLeft-- <= 0) {
      if (fault.once) this.fault = undefined;
      throw new OfficeError(fault.code);
    }
    if (this.grid.workbook().readOnly) throw new OfficeError("AccessDenied");
  }
}

function permit(
  { content, numberFormat }: GridChange,
  sheet: GridSheet,
  standing: GridCell | undefined,
): void {
  const isFormatOnly = numberFormat !== undefined && content === undefined;
  if (standing?.locked === true) throw new OfficeError("AccessDenied");
  if (isFormatOnly && sheet.protection?.formatCells === false) throw new OfficeError("AccessDenied");
  const text = content?.kind === "value" && typeof content.value === "string" ? content.value : "";
  if (text.length > LONGEST_TEXT) throw new OfficeError("InvalidArgument");
}
