import type { FilledModelBlock, ModelFilling, SectionDraft, TextEdit, WordModel } from "../../word";
import { templateOfKey } from "../figures/template-of-key";
import { Expanding, type OutlineFault } from "../language/expand-blocks";
import type { ExpandedBlock } from "../language/expanded";
import { type FilledPart, fillSentence } from "../language/fill-line";
import type { PaperRuns } from "../language/paper-runs";
import type { Piece } from "../language/pieces";
import type { SlotScope } from "../language/slot-scope";
import { slotParts, slotsIn } from "../language/slot-text";

export interface FillMeans {
  readonly scope: SlotScope;
  readonly runs: PaperRuns;
  /** Templates whose rows are not all counted yet. */
  readonly lacking: ReadonlySet<string>;
  /** What {{các phụ lục}} stands for; asked once, where it stands. */
  readonly annexes: () => readonly SectionDraft[];
}

export interface FilledModel {
  readonly filling: Pick<ModelFilling, "stories" | "properties">;
  readonly faults: readonly OutlineFault[];
  readonly isTooLong: boolean;
}

/** Every slot of a model filled, in all its stories and in its title. */
export function fillModel({ stories, properties }: WordModel, means: FillMeans): FilledModel {
  const expanding = new Expanding();
  const filled = stories.map((story) => {
    const { blocks } = expanding.group(story.root, means.scope);
    return [story, blocks.flatMap((block) => filledBlock(block, means))] as const;
  });
  const named = properties.flatMap((property) => {
    if (slotsIn(property.text).length === 0) return [];
    const { parts = [] } = fillSentence(slotParts(property.text), means.scope.ask);
    return [[property, parts.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("")] as const];
  });
  return {
    filling: { stories: new Map(filled), properties: new Map(named) },
    faults: expanding.faults,
    isTooLong: expanding.isTooLong,
  };
}

function filledBlock(block: ExpandedBlock, means: FillMeans): readonly FilledModelBlock[] {
  switch (block.kind) {
    case "left-out":
      return [];
    case "annexes":
      return [{ block: block.block, sections: means.annexes() }];
    case "group":
      return [{ block: block.block, blocks: block.blocks.flatMap((one) => filledBlock(one, means)) }];
    case "paragraph": {
      const { text } = block.block;
      const parts = block.says === "as-is" ? block.parts : finished(block.parts, text, means.lacking);
      return [
        {
          block: block.block,
          edits: editsOf(text, parts, means.runs),
          boxes: block.boxes.map((box) => box.blocks.flatMap((one) => filledBlock(one, means))),
        },
      ];
    }
  }
}

/** The last text of a sentence as it ends once it is filled. */
function finished(
  parts: readonly FilledPart[],
  text: string,
  lacking: ReadonlySet<string>,
): readonly FilledPart[] {
  const last = parts.at(-1);
  const piece = last?.pieces.at(-1);
  if (last === undefined || piece?.kind !== "text") return parts;
  const isProvisional = parts.some(({ pieces }) => pieces.some((one) => isLacking(one, lacking)));
  // A sentence whose optional ends fell away does not end in a semicolon or a colon.
  const isCut = endOf(last) < text.trimEnd().length;
  const tidy = isCut ? piece.text.replace(/[;:]\s*$/, ".") : piece.text;
  const said = isProvisional ? `${tidy.replace(/\.\s*$/, "")} (số liệu tạm tính).` : tidy;
  const pieces = [...last.pieces.slice(0, -1), { ...piece, text: said }];
  return [...parts.slice(0, -1), { ...last, pieces }];
}

/** Behind the part, in the text of its paragraph. */
const endOf = ({ part }: FilledPart): number =>
  part.kind === "slot" ? part.end : part.at + part.text.length;

const isLacking = (piece: Piece, lacking: ReadonlySet<string>): boolean =>
  piece.kind === "number" && lacking.has(templateOfKey(piece.trace.key));

/** What the text of a paragraph has otherwise: slots filled, brackets and what fell away left out. */
function editsOf(text: string, parts: readonly FilledPart[], runs: PaperRuns): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let done = 0;
  const put = (from: number, to: number, pieces: readonly Piece[]): void => {
    if (from < to) edits.push({ from, to, runs: runs.of(pieces) });
  };
  for (const { part, pieces } of parts) {
    put(done, part.at, []);
    if (part.kind === "slot") put(part.at, part.end, pieces);
    else {
      const now = pieces.map((piece) => piece.text).join("");
      const kept = keptLength(part.text, now);
      if (now !== part.text)
        put(part.at + kept, part.at + part.text.length, [{ kind: "text", text: now.slice(kept) }]);
    }
    done = endOf({ part, pieces });
  }
  put(done, text.length, []);
  return edits;
}

/** So many letters of a text stay; an edit takes the place of one at least. */
function keptLength(text: string, now: string): number {
  let kept = 0;
  while (kept < text.length - 1 && text[kept] === now[kept]) kept += 1;
  return kept;
}
