import { biff, biffRecords } from "./biff-records";

/** A record every reader passes by ("not calculated", MS-XLS 2.4.346). */
const PASSED_BY = 0x5e;

const NEEDED: ReadonlySet<number> = new Set(Object.values(biff));
/** What stands beside the cells: boxes and comments. Their records are the ones programs disagree about. */
const BESIDE: ReadonlySet<number> = new Set([biff.object, biff.objectText, biff.note]);

/**
 * The stream with nothing in it but what is read: values, formats, names and notes. Every other record is turned into one
 * that is passed by, so that links over a million cells, macros, drawings and whatever else a library might follow
 * cost nothing. Places stay what they were.
 */
export function neededRecords(stream: Uint8Array, notes: "with notes" | "without notes"): Uint8Array {
  const needed = stream.slice();
  let isKept = false;
  for (const { type, start } of biffRecords(stream)) {
    const isNeeded = NEEDED.has(type) && (notes === "with notes" || !BESIDE.has(type));
    isKept = type === biff.continue ? isKept : isNeeded;
    if (isKept) continue;
    needed[start - 4] = PASSED_BY;
    needed[start - 3] = 0;
  }
  return needed;
}
