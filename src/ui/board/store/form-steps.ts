import type { BoardServices } from "../../shared/board-services";
import type { StateCell } from "../../shared/state-cell";
import type { BoardState } from "./board-state";
import { type FormsState, formsState } from "./forms-state";
import type { LongWork } from "./long-work";

export interface FormSteps {
  /** Reads files as forms, beside those read before. */
  read(files: readonly File[]): Promise<void>;
  /** What the board makes of them; undefined puts them away. */
  set(forms: FormsState | undefined): void;
}

export function formSteps(
  state: StateCell<BoardState>,
  { board, work }: { readonly board: BoardServices; readonly work: LongWork },
): FormSteps {
  const set: FormSteps["set"] = (forms) =>
    state.update(({ forms: _, ...before }) => ({ ...before, ...(forms && { forms }) }));
  const read: FormSteps["read"] = async (files) => {
    const { catalogue } = state.current();
    if (files.length === 0 || catalogue === undefined) return;
    const task = { files, catalogue: catalogue.index.catalogue };
    const found = await work.run("forms", (watch) => board.forms(task, watch));
    if (found !== undefined) set(formsState(files, found, state.current().forms));
  };
  return { read, set };
}
