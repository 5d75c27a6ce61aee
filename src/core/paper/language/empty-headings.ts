import { type ExpandedBlock, LEFT_OUT } from "./expanded";

/** Name of the style of what closes a paper, and stands under no heading. */
export const CLOSING_STYLE = "Kết thúc văn bản";

/** Levels of headings, from 1. */
const LEVELS = 10;

/** Drops the headings under which something stood that has nothing to tell, and nothing else. */
export function withoutEmptyHeadings(blocks: readonly ExpandedBlock[]): readonly ExpandedBlock[] {
  /** By level: what stands under a heading of it that came here. */
  const under: ("something" | "left-out" | undefined)[] = new Array(LEVELS + 1).fill(undefined);
  const note = (found: "something" | "left-out", levels = LEVELS): void => {
    for (let level = 1; level <= levels; level += 1)
      if (found === "something") under[level] = found;
      else under[level] ??= found;
  };
  const kept = [...blocks].reverse().map((block): ExpandedBlock => {
    if (block.kind === "paragraph" && block.block.style === CLOSING_STYLE) {
      under.fill(undefined);
      return block;
    }
    const level = block.kind === "paragraph" ? block.block.level : undefined;
    if (level === undefined) {
      if (block.kind !== "paragraph" || !block.block.isBlank)
        note(block.kind === "left-out" ? "left-out" : "something");
      return block;
    }
    const isEmpty = under[level] === "left-out";
    under.fill(undefined, level);
    note(isEmpty ? "left-out" : "something", level - 1);
    return isEmpty ? LEFT_OUT : block;
  });
  return kept.reverse();
}
