import type { Issue } from "../../../core/base";

/** The program around the pane refuses; the report itself has nothing to do with it. */
export const isHostIssue = ({ code }: Issue): boolean => code.startsWith("spreadsheet.");

const STALE: readonly string[] = ["spreadsheet.changed-meanwhile", "spreadsheet.sheet-missing"];

/** The sheets are no longer as they were read: the same step would be refused for ever. */
export const isStale = ({ code }: Issue): boolean => STALE.includes(code);
