import type { TaskKind } from "../../../core/catalogue";
import type { BoardWords } from "../../../i18n";

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
