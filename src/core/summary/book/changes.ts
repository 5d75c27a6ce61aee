import type { FieldValue } from "../../submissions";

/** Why something is another than in the earlier book. */
export type ChangeCause =
  "new-file" | "decision" | "conflict" | "refused" | "catalogue" | "edited" | "file-gone" | "other-file";

export interface BookChange {
  readonly kind: "new" | "changed" | "vanished";
  readonly orgUnit: string;
  readonly template: string;
  /** The row in the unit's own sheet; absent where all its rows are meant. */
  readonly row?: number;
  readonly rows: number;
  readonly cause: ChangeCause;
  /** The file it comes from now. */
  readonly file?: string;
  readonly values: readonly ChangedValue[];
}

export interface ChangedValue {
  readonly field: string;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

export interface ChangedTotal extends ChangedValue {
  readonly template: string;
}

export interface BookChanges {
  readonly rows: readonly BookChange[];
  readonly totals: readonly ChangedTotal[];
}
