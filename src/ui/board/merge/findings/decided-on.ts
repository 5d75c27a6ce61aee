import type { Issue } from "../../../../core/base";

/** What a decision is on, in a word: the finding and its place. */
export const decidedOn = ({ code, where }: Pick<Issue, "code" | "where">): string => {
  const { file, template, row, field } = where;
  return JSON.stringify([code, file, template, row, field]);
};
