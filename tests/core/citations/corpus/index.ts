export { generatedCitations } from "./generated-citations";
export { type MarkedText, unmarked } from "./marked-text";
export { score } from "./score";
import { codeTexts } from "./texts-codes";
import { messyTexts } from "./texts-messy";
import { partyTexts } from "./texts-party";
import { stateTexts } from "./texts-state";

/** Every text written by hand. */
export const corpus = [...partyTexts, ...stateTexts, ...messyTexts, ...codeTexts];
