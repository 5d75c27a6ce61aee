import type { Piece } from "./pieces";
import { plainPiece } from "./pieces";
import type { SlotPart } from "./slot-text";

/** What a slot stands for: pieces; nothing known; or no name anybody knows. */
export type SlotFilling = readonly Piece[] | "empty" | "unknown";

/** Answers slots by their names. */
export type AskSlot = (name: string) => SlotFilling;

export interface FilledPart {
  readonly pieces: readonly Piece[];
  /** The part of the sentence these pieces stand for. */
  readonly part: Exclude<SlotPart, { readonly kind: "optional" }>;
}

export interface FilledSentence {
  /** Undefined: a slot that the sentence cannot do without is empty. */
  readonly parts: readonly FilledPart[] | undefined;
  /** Names nobody knows. */
  readonly unknown: readonly string[];
}

/** Fills a sentence. A slot of unknown name stays as it was written, marked, and is told. */
export function fillSentence(parts: readonly SlotPart[], ask: AskSlot): FilledSentence {
  const filled: FilledPart[] = [];
  const unknown: string[] = [];
  let isWhole = true;
  for (const part of parts) {
    if (part.kind === "text") filled.push({ part, pieces: [plainPiece(part.text)] });
    else if (part.kind === "slot") {
      const filling = ask(part.name);
      if (filling === "unknown") {
        unknown.push(part.name);
        filled.push({ part, pieces: [{ kind: "to-write", text: `{{${part.name}}}` }] });
      } else if (filling === "empty") isWhole = false;
      else filled.push({ part, pieces: filling });
    } else {
      const inner = fillSentence(part.parts, ask);
      unknown.push(...inner.unknown);
      filled.push(...(inner.parts ?? []));
    }
  }
  return { parts: isWhole ? filled : undefined, unknown };
}
