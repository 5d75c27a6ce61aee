import { exactKey } from "../../base";
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
  /** Whether a slot of it stands for something. */
  readonly isFilled: boolean;
}

/** Fills a sentence. A slot of unknown name stays as it was written, marked, and is told. */
export function fillSentence(parts: readonly SlotPart[], ask: AskSlot): FilledSentence {
  const filled: FilledPart[] = [];
  const unknown: string[] = [];
  let [isWhole, isFilled] = [true, false];
  for (const part of parts) {
    if (part.kind === "text") filled.push({ part, pieces: [plainPiece(part.text)] });
    else if (part.kind === "slot") {
      const filling = askTyped(ask, part.name);
      isFilled ||= filling !== "empty";
      if (filling === "unknown") {
        unknown.push(part.name);
        filled.push({ part, pieces: [{ kind: "to-write", text: `{{${part.name}}}` }] });
      } else if (filling === "empty") isWhole = false;
      else filled.push({ part, pieces: filling });
    } else {
      const inner = fillSentence(part.parts, ask);
      unknown.push(...inner.unknown);
      isFilled ||= inner.isFilled;
      filled.push(...(inner.parts ?? []));
    }
  }
  return { parts: isWhole ? filled : undefined, unknown, isFilled };
}

/** Word begins a sentence with a capital: a name nobody knows is tried again in small letters, but for its codes. */
export function askTyped(ask: AskSlot, name: string): SlotFilling {
  const filling = ask(name);
  return filling === "unknown" ? ask(inSmallLetters(name)) : filling;
}

export const inSmallLetters = (name: string): string =>
  name
    .split(" ")
    .map((word) => (/[\d.]/.test(word) ? word : exactKey(word)))
    .join(" ");
