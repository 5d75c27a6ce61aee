import type { Texts } from "../../../app";

/** A text with nothing in it is a blank, and a blank is absent. */
export const withoutBlanks = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

/** What was typed over what stands in the sheet; an edit back to the old text is none. */
export const editsOf = (edits: Texts, saved: Texts): Texts =>
  Object.fromEntries(Object.entries(edits).filter(([key, text]) => text !== (saved[key] ?? "")));
