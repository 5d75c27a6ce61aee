import type { RunDraft } from "../../word";
import { bookmarkName } from "../figures/bookmark-name";
import type { Piece } from "./pieces";

/** Makes runs of pieces for one paper: a collector (see `CellFindings` of core/workbook) of what is still to be written. */
export class PaperRuns {
  /** In the order of the paper. */
  readonly toWrite: string[] = [];
  private numbers = 0;

  /** Texts that follow one another in one look become one run. */
  of(pieces: readonly Piece[]): readonly RunDraft[] {
    const runs: RunDraft[] = [];
    for (const piece of pieces) {
      const last = runs.at(-1);
      if (piece.kind === "text" && last !== undefined && isPlain(last))
        runs[runs.length - 1] = { text: last.text + piece.text };
      else if (piece.text !== "") runs.push(this.run(piece));
    }
    return runs;
  }

  private run(piece: Piece): RunDraft {
    switch (piece.kind) {
      case "text":
        return { text: piece.text };
      case "number":
        this.numbers += 1;
        return { text: piece.text, bookmark: bookmarkName(piece.trace, this.numbers) };
      case "to-write":
        this.toWrite.push(piece.text);
        return { text: piece.text, marked: true };
    }
  }
}

const isPlain = (run: RunDraft): boolean => Object.keys(run).length === 1;
