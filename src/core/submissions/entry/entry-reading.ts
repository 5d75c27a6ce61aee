import type { Template } from "../../catalogue";
import type { FieldValue } from "../model";

/** The values of one row as they are read, and the fields that held something we refused. */
export interface EntryReading {
  readonly values: Record<string, FieldValue>;
  readonly refused: Set<string>;
}

/** Whether a row holds nothing but what was written before the unit started. */
export function isUntouchedPreset({ values, refused }: EntryReading, { presetRows }: Template): boolean {
  if (refused.size > 0) return false;
  const keys = Object.keys(values);
  return presetRows.some((preset) => {
    const presetKeys = Object.keys(preset);
    return presetKeys.length === keys.length && presetKeys.every((key) => preset[key] === values[key]);
  });
}
