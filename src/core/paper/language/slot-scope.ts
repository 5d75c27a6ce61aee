import type { AskSlot } from "./fill-line";

/** What the slots of an outline may be filled with at one place: the whole report, or one turn of a loop. */
export interface SlotScope {
  readonly ask: AskSlot;
  /** The scopes a loop goes through; undefined where nobody knows the loop. */
  readonly each: (name: string) => readonly SlotScope[] | undefined;
}
