/** Which Excel is played; by default a recent one on a PC that refuses nothing it should not. */
export interface EmulationOptions {
  /** Highest ExcelApi requirement set; members that need more answer ApiNotFound. "1.21" by default. */
  readonly excelApi?: string;
  /** "PC" by default. */
  readonly platform?: "PC" | "Mac" | "iOS" | "OfficeOnline";
  /** Characters of JSON a round trip may carry each way; Excel on the web: 5,000,000. No limit by default. */
  readonly payloadLimit?: number;
  /** Ranges of more cells than this answer null for their values. 5,000,000 by default. */
  readonly cellLimit?: number;
  /** Whether a batch can be made to wait until a cell is left; where not, the wish is dropped. True by default. */
  readonly delaysForCellEdit?: boolean;
}

/** What happens around the pane, to be played by tests. */
export interface EmulationControls {
  /** Round trips so far. */
  readonly syncs: () => number;
  /** The same with the requests nobody waits for: after a batch that used ranges, one lets them go. */
  readonly requests: () => number;
  /** The user starts typing in a cell; batches that do not say `delayForCellEdit` fail until the answered call. */
  readonly startCellEdit: () => () => void;
  /** Lets so many more steps that change the workbook pass; from then on each fails with this code. */
  readonly failAfterChanges: (count: number, code: string) => void;
  /** The same, but only one step fails. */
  readonly failOnceAfterChanges: (count: number, code: string) => void;
  /** From now on nothing is answered but this code: the workbook was closed. */
  readonly close: () => void;
  /** Answers so many more round trips; the next is carried out, but nobody hears of it, nor of any later one. */
  readonly loseAnswersAfter: (count: number) => void;
  /** From now on `createWorkbook` is refused. */
  readonly refuseNewWorkbooks: () => void;
  /** Handlers registered now. */
  readonly handlerCount: () => number;
  /** Resolves once the events up to now were delivered and their handlers have ended. */
  readonly settled: () => Promise<void>;
}
