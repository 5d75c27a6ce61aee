import type { FieldValue } from "../../core/submissions";

/** The values of one row, by field key. */
export type SampleValues = Readonly<Record<string, FieldValue>>;
