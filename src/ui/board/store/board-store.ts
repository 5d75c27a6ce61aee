import { given } from "../../../core/base";
import type { PaneServices } from "../../shared/services";
import { type StateCell, stateCell } from "../../shared/state-cell";
import type { GuideState } from "./guide-state";
import type { Trouble } from "../../shared/parts/NoticeBars";
import { type BoardState, BOARD_START } from "./board-state";
import { type CatalogueSteps, catalogueSteps } from "./catalogue-steps";
import { type DraftSteps, draftSteps } from "./draft-steps";
import { type FormSteps, formSteps } from "./form-steps";
import { type IssueSteps, issueSteps } from "./issue-steps";
import { longWork } from "./long-work";
import { type MergeSteps, mergeSteps } from "./merge-steps";
import { type PaperSteps, paperSteps } from "./paper-steps";

/** The board's work and all that may be done with it; components only show it and call these steps. */
export interface BoardStore extends Pick<StateCell<BoardState>, "current" | "subscribe"> {
  readonly catalogue: CatalogueSteps;
  readonly merge: MergeSteps;
  readonly issuing: IssueSteps;
  readonly papers: PaperSteps;
  readonly forms: FormSteps;
  readonly drafts: DraftSteps;
  /** What the board makes of a guide; undefined puts it away. */
  setGuide(guide: GuideState | undefined): void;
  /** Shows the design of this template; "": of a new one. */
  showDesign(code: string): void;
  cancel(): void;
  tell(trouble: Trouble): void;
  dismiss(what: "notice" | "trouble" | "ended"): void;
}

export function boardStore({ board, host, today }: PaneServices): BoardStore {
  const state = stateCell<BoardState>({
    ...BOARD_START,
    reportModels: given({
      report: board.kept.reportModel("report"),
      internal: board.kept.reportModel("internal"),
    }),
  });
  const work = longWork(state);
  return {
    current: state.current,
    subscribe: state.subscribe,
    catalogue: catalogueSteps(state, { board, host }),
    merge: mergeSteps(state, { board, today, work }),
    issuing: issueSteps(state, { board, today, work }),
    papers: paperSteps(state, { board, today, work }),
    forms: formSteps(state, { board, work }),
    drafts: draftSteps(),
    setGuide: (guide) => state.update(({ guide: _, ...before }) => ({ ...before, ...(guide && { guide }) })),
    showDesign: (designed) => state.update((before) => ({ ...before, designed })),
    cancel: work.cancel,
    tell: (trouble) => state.update((before) => ({ ...before, trouble })),
    dismiss: (what) => state.update(({ [what]: _, ...rest }) => rest),
  };
}
