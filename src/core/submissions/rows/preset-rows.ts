import type { Template } from "../../catalogue";
import type { EntryReading } from "../entry/entry-reading";

/** Whether a row holds nothing but what was written before the unit started. */
export function isUntouchedPreset({ values, refused }: EntryReading, { presetRows }: Template): boolean {
  if (refused.size > 0) return false;
  const keys = Object.keys(values);
  return presetRows.some((preset) => {
    const presetKeys = Object.keys(preset);
    return presetKeys.length === keys.length && presetKeys.every((key) => preset[key] === values[key]);
  });
}
