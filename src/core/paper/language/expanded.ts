import type { ModelGroup, ModelParagraph } from "../../word";
import type { FilledPart } from "./fill-line";

/** What became of a block of a model. */
export type ExpandedBlock = ExpandedParagraph | ExpandedGroup | AnnexPlace | LeftOut;

export interface ExpandedParagraph {
  readonly kind: "paragraph";
  readonly block: ModelParagraph;
  readonly parts: readonly FilledPart[];
  readonly boxes: readonly ExpandedGroup[];
  /** "as-is": it has no slots; "nothing": none of its slots stands for anything. */
  readonly says: "as-is" | "filled" | "nothing";
}

export interface ExpandedGroup {
  readonly kind: "group";
  readonly block: ModelGroup;
  readonly blocks: readonly ExpandedBlock[];
}

export interface AnnexPlace {
  readonly kind: "annexes";
  readonly block: ModelParagraph;
}

/** Something stood here that has nothing to tell. */
export interface LeftOut {
  readonly kind: "left-out";
}

export const LEFT_OUT: LeftOut = { kind: "left-out" };

/** A row whose slots are all empty, a table of such rows, or what held something else that has nothing to tell. */
export function hasNothing({ kind }: ModelGroup, blocks: readonly ExpandedBlock[]): boolean {
  if (kind === "row" || kind === "table") return saidBy(blocks) === "nothing";
  return kind === "group" && blocks.length > 0 && blocks.every((block) => block.kind === "left-out");
}

function saidBy(blocks: readonly ExpandedBlock[]): ExpandedParagraph["says"] {
  let said: ExpandedParagraph["says"] = "as-is";
  for (const block of blocks) {
    const one =
      block.kind === "paragraph" ? block.says : block.kind === "group" ? saidBy(block.blocks) : "nothing";
    if (one === "filled") return one;
    if (one === "nothing") said = one;
  }
  return said;
}
