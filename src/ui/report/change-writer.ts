import type { Change, SheetWrite } from "../../app";
import { type Issue, type Result, isError } from "../../core/base";
import type { PaneServices } from "../services";
import type { ReportReader } from "./report-reader";
import type { ReportState } from "./report-state";
import type { StateCell } from "./state-cell";
import { stillStands } from "./still-stands";

export interface ChangeWriter {
  /** Does a step; where it is refused, its issues and the way to try again are shown. */
  attempt(step: () => Promise<Result<unknown>>, retry: () => void): Promise<boolean>;
  /** Writes a change; answers whether the program took it. `issues` are those left in what was written. */
  apply(change: Change, issues?: readonly Issue[]): Promise<boolean>;
  /** Takes the last change back, unless its cells were changed since. */
  undo(): Promise<void>;
}

/** Writes changes into the open workbook and remembers how each is taken back. */
export function changeWriter(
  { spreadsheet }: PaneServices,
  state: StateCell<ReportState>,
  reader: ReportReader,
): ChangeWriter {
  const attempt: ChangeWriter["attempt"] = async (step, retry) => {
    const result = await step();
    state.update(({ trouble: _, ...before }) =>
      result.ok ? before : { ...before, trouble: { issues: result.issues, retry } },
    );
    return result.ok;
  };

  const write = async (writes: readonly SheetWrite[], retry: () => void): Promise<boolean> => {
    state.update((before) => ({ ...before, writing: true }));
    const done = await attempt(() => spreadsheet.write(writes), retry);
    if (done) await reader.read();
    state.update((before) => ({ ...before, writing: false }));
    return done;
  };

  const apply: ChangeWriter["apply"] = async (change, issues = []) => {
    if (!(await write(change.writes, () => void apply(change, issues)))) return false;
    state.update((before) => noted(before, change, issues.filter(isError).length));
    return true;
  };

  const undo = async (): Promise<void> => {
    const change = state.current().changes.at(-1);
    if (change === undefined || state.current().writing) return;
    const now = await spreadsheet.read();
    if (now.ok && !stillStands(now.value.workbook, change.writes))
      return state.update((before) => forgotten(before, change, "undo-refused"));
    if (await write(change.undo, () => void undo()))
      state.update((before) => forgotten(before, change, "undone"));
  };

  return { attempt, apply, undo };
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
