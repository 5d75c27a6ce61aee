import type { SourceStatus, UnitFate } from "../../../../core/merge";
import type { BoardWords } from "../../../../i18n";

/** How a unit stands, in words. */
export const FATE_WORDS = {
  "on-time": "fateOnTime",
  nil: "fateNil",
  undated: "fateUndated",
  late: "fateLate",
  conflict: "fateConflict",
  rejected: "fateRejected",
  blank: "fateBlank",
  missing: "fateMissing",
  "not-yet-due": "fateNotYetDue",
} as const satisfies Record<UnitFate, keyof BoardWords>;

/** What became of a file, in words. */
export const STATUS_WORDS = {
  accepted: "fileAccepted",
  "accepted-with-warnings": "fileWithWarnings",
  "accepted-in-part": "fileInPart",
  rejected: "fileRejected",
  superseded: "fileSuperseded",
  duplicate: "fileDuplicate",
  conflict: "fileConflict",
  "left-out": "fileLeftOut",
} as const satisfies Record<SourceStatus, keyof BoardWords>;
