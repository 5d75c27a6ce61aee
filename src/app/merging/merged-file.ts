import type { Source } from "../../core/merge";

/** A file that was handed in, without its rows: what became of it, and what was found in it. Plain data. */
export type MergedFile = Omit<Source, "submission">;

/** The file as it is shown: its rows stay in the thread that merged. */
export const mergedFile = ({ submission: _, ...file }: Source): MergedFile => file;
