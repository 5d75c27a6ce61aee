import type { ReturnState, ReturnStatus } from "../../../../core/merge";
import { type BoardWords, fill } from "../../../../i18n";

/** How a unit stands to one template, in words. */
const RETURN_WORDS = {
  received: "returnReceived",
  nil: "fateNil",
  blank: "fateBlank",
  conflict: "fateConflict",
  rejected: "fateRejected",
  missing: "fateMissing",
  "not-yet-due": "fateNotYetDue",
  "not-expected": "returnVoluntary",
} as const satisfies Record<ReturnState, keyof BoardWords>;

/** "Đã gửi, 4 dòng, gửi trễ" */
export function sayReturn({ state, rows, late }: ReturnStatus, words: BoardWords): string {
  return [
    words[RETURN_WORDS[state]],
    ...(rows > 0 ? [fill(words.entryCount, { count: rows })] : []),
    ...(late ? [words.returnLate] : []),
  ].join(", ");
}
