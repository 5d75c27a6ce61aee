import { periodToIssue } from "../../../app";
import { type PlainDate, given } from "../../../core/base";
import type { OrgUnit, Period } from "../../../core/catalogue";
import type { StateCell } from "../../shared/state-cell";
import type { BoardServices } from "../../shared/board-services";
import type { BoardState, IssuingState } from "./board-state";
import type { LongWork } from "./long-work";

export interface IssueSteps {
  choosePeriod(period: string): void;
  leaveOut(orgUnits: readonly string[]): void;
  /** Whether this pane opens with each workbook. */
  openPane(opens: boolean): void;
  /** The summary whose figures go along with the workbooks; undefined: none. */
  takeEarlier(summary: File | undefined): void;
  /** Makes the workbooks of the units chosen. */
  issue(): void;
  /** All that were made, as one .zip. */
  saveAll(): void;
}

/**
 * The period to issue, and its units: those that get a workbook and those that could. The period is the one the board
 * works in: as it was chosen here, else what it merges, else by the calendar.
 */
export function issueOrder(
  { catalogue, issuing, merge }: BoardState,
  today: PlainDate,
):
  | { readonly period: Period; readonly units: readonly OrgUnit[]; readonly chosen: readonly string[] }
  | undefined {
  if (catalogue === undefined) return undefined;
  const { index } = catalogue;
  const inWork = issuing.period ?? merge.merged?.result.period.id ?? merge.period;
  const period =
    (inWork === undefined ? undefined : index.period(inWork)) ??
    periodToIssue(index.catalogue.periods, today);
  if (period === undefined) return undefined;
  const units = index.reportingUnits(period.id);
  const leftOut = new Set(issuing.leftOut);
  return { period, units, chosen: units.map(({ code }) => code).filter((code) => !leftOut.has(code)) };
}

export function issueSteps(
  state: StateCell<BoardState>,
  { board, today, work }: { readonly board: BoardServices; today(): PlainDate; readonly work: LongWork },
): IssueSteps {
  const set = (change: Partial<IssuingState>) =>
    state.update((before) => ({ ...before, issuing: { ...before.issuing, ...change } }));

  const issue = async (): Promise<void> => {
    const { catalogue } = state.current();
    const order = issueOrder(state.current(), today());
    if (catalogue === undefined || order === undefined) return;
    const orgUnits = order.chosen;
    const period = order.period.id;
    const { opensPane, earlier } = state.current().issuing;
    await work.run("issue", async (watch) => {
      const issued = await board.issue(
        { orgUnits, period, opensPane, ...given({ earlier }), catalogue: catalogue.index.catalogue },
        watch,
      );
      if (issued !== undefined && !watch.signal.aborted) set({ issued: { ...issued, period } });
      return issued;
    });
  };

  const save = async (name: string, bytes: Uint8Array): Promise<void> => {
    const saved = await board.save(name, bytes);
    state.update(({ trouble: _, ...before }) => ({
      ...before,
      ...(saved.ok
        ? { notice: { word: "savedArchive", facts: { file: name }, intent: "info" } as const }
        : { trouble: { issues: saved.issues, retry: () => void save(name, bytes) } }),
    }));
  };

  return {
    choosePeriod: (period) => set({ period }),
    leaveOut: (leftOut) => set({ leftOut }),
    openPane: (opensPane) => set({ opensPane }),
    takeEarlier: (summary) =>
      state.update(({ issuing: { earlier: _, ...issuing }, ...before }) => ({
        ...before,
        issuing: { ...issuing, ...given({ earlier: summary }) },
      })),
    issue: () => void issue(),
    saveAll: () => {
      const { issued } = state.current().issuing;
      if (issued === undefined) return;
      const files = issued.workbooks.map(({ fileName: name, bytes }) => ({ name, bytes }));
      void save(`${issued.period} - Biểu mẫu.zip`, board.archive(files, today()));
    },
  };
}
