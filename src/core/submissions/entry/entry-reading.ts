import type { FieldValue } from "../model";

/** The values of one row as they are read, and the fields that held something we refused. */
export interface EntryReading {
  readonly values: Record<string, FieldValue>;
  readonly refused: Set<string>;
}
