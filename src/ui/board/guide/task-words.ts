import type { TaskKind } from "../../../core/catalogue";
import { type BoardWords, fill } from "../../../i18n";

/** What a guide asks to be done with a document, in words. */
export const TASK_WORDS = {
  disseminate: "taskDisseminate",
  plan: "taskPlan",
  implement: "taskImplement",
  inspect: "taskInspect",
  "interim-review": "taskInterimReview",
  "final-review": "taskFinalReview",
  coordinate: "taskCoordinate",
  basis: "taskBasis",
} as const satisfies Record<TaskKind, keyof BoardWords>;

/** "Mục II.4"; what stands before the first section has a name of its own. */
export const saySection = (section: string, words: BoardWords): string =>
  /^[IVX\d]+(?!\p{L})/u.test(section) ? fill(words.mentionIn, { section }) : words.preamble;
