import { type Change, type LostCell, type SheetWrite, withLost } from "../../../app";
import { type Issue, type Result, isError } from "../../../core/base";
import type { PaneServices } from "../../shared/services";
import { isStale } from "./host-issues";
import type { ReportReader } from "./report-reader";
import type { ReportState } from "./report-state";
import type { StateCell } from "../../shared/state-cell";
import { stillStands } from "./still-stands";

export interface ChangeWriter {
  /**
   * Does a step; where it is refused, its issues and the way to try again are shown. Where the sheets are no longer as
   * they were read, they are read again, and the user does the step anew. Answers nothing where the step failed by a
   * fault.
   */
  attempt<T>(step: () => Promise<Result<T>>, retry: () => void): Promise<Result<T> | undefined>;
  /** Writes a change, unless another is being written; answers whether the program took it. */
  apply(change: Change, given?: Applying): Promise<boolean>;
  /** Takes the last change back, unless its cells were changed since. */
  undo(): Promise<void>;
}

export interface Applying {
  /** Findings left in what is written. */
  readonly issues?: readonly Issue[];
  /** What the user's second try does, where it is more than to write the change. */
  again?(): void;
}

/** Writes changes into the open workbook and remembers how each is taken back. */
export function changeWriter(
  { spreadsheet }: PaneServices,
  state: StateCell<ReportState>,
  reader: ReportReader,
): ChangeWriter {
  const attempt: ChangeWriter["attempt"] = async (step, retry) => {
    const result = await withoutFault(step, state);
    if (result === undefined) return undefined;
    const mustReadAgain = !result.ok && result.issues.some(isStale);
    state.update(({ trouble: _, ...before }) => ({
      ...before,
      ...(!result.ok && { trouble: { issues: result.issues, ...(!mustReadAgain && { retry }) } }),
    }));
    if (mustReadAgain) await reader.read();
    return result;
  };

  /** Answers the cells that lost more than a value; nothing where the program refused. */
  const write = async (
    writes: readonly SheetWrite[],
    retry: () => void,
  ): Promise<readonly LostCell[] | undefined> => {
    state.update((before) => ({ ...before, writing: true }));
    const done = await attempt(() => spreadsheet.write(writes), retry);
    if (done?.ok) await reader.read();
    state.update((before) => ({ ...before, writing: false }));
    return done?.ok ? done.value : undefined;
  };

  const apply: ChangeWriter["apply"] = async (change, given = {}) => {
    if (state.current().writing) return false;
    const { issues = [], again = () => void apply(change, given) } = given;
    const lost = await write(change.writes, again);
    if (lost === undefined) return false;
    state.update((before) => noted(before, withLost(change, lost), issues.filter(isError).length));
    return true;
  };

  const undo = async (): Promise<void> => {
    const change = state.current().changes.at(-1);
    if (change === undefined || state.current().writing) return;
    const now = await spreadsheet.read();
    if (now.ok && !stillStands(now.value.workbook, change.writes))
      return state.update((before) => forgotten(before, change, "undo-refused"));
    if ((await write(change.undo, () => void undo())) !== undefined)
      state.update((before) => forgotten(before, change, "undone"));
  };

  return { attempt, apply, undo };
}

/** A mistake of ours or of the program around us is shown instead of the pages; it leaves nothing waiting for ever. */
async function withoutFault<T>(
  step: () => Promise<T>,
  state: StateCell<ReportState>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (fault) {
    state.update((before) => ({ ...before, fault }));
    return undefined;
  }
}

const noted = (state: ReportState, change: Change, errors: number): ReportState => ({
  ...state,
  changes: [...state.changes, change],
  notice: { kind: "done", change, errors },
});

const forgotten = (state: ReportState, change: Change, kind: "undone" | "undo-refused"): ReportState => ({
  ...state,
  changes: state.changes.filter((one) => one !== change),
  notice: { kind, change },
});
