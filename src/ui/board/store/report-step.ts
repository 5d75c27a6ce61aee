import { fill } from "../../../i18n";
import type { BoardServices } from "../../shared/board-services";
import type { StateCell } from "../../shared/state-cell";
import type { BoardState } from "./board-state";
import type { LongWork } from "./long-work";

/** Names of the two documents, by the period's id. */
const REPORT_FILE = "BAO_CAO_{period}.docx";
const INTERNAL_FILE = "BAO_CAO_{period}_phu-luc-noi-bo.docx";

interface ReportMeans {
  readonly board: BoardServices;
  readonly work: LongWork;
}

/** Báo cáo: the board's report in Word from the summary that is shown, and beside it the internal annex, both saved. */
export function reportStep(state: StateCell<BoardState>, { board, work }: ReportMeans): () => void {
  const write = async (): Promise<void> => {
    const { merged, catalogue } = state.current().merge;
    if (merged === undefined || catalogue === undefined) return;
    const period = merged.result.period.id;
    const file = fill(REPORT_FILE, { period });
    await work.run("report", async (watch) => {
      const written = await board.report({ summary: merged.summary, file, catalogue }, watch);
      if (written === undefined || watch.signal.aborted) return undefined;
      if (!written.ok) {
        state.update((before) => ({
          ...before,
          trouble: { issues: written.issues, retry: () => void write() },
        }));
        return written;
      }
      const { report, internal, toWrite } = written.value;
      const saved = await board.save(file, report);
      if (internal !== undefined) await board.save(fill(INTERNAL_FILE, { period }), internal);
      state.update((before) => ({
        ...before,
        ...(saved.ok
          ? {
              notice: {
                word: "savedReport",
                facts: { file, count: toWrite.length },
                intent: "info",
              } as const,
            }
          : { trouble: { issues: saved.issues } }),
      }));
      return written;
    });
  };
  return () => void write();
}
