import { CODE } from "../read/code-pattern";
import { NUMBERLESS } from "./find-numberless";

/**
 * Where, in repaired text, the place begins that may be a citation and has `before` such places of its kind before it;
 * undefined where no kind has so many. Far cheaper than reading them: only what opens the readers' patterns is looked for.
 */
export function placeOfCitation(text: string, before: number): number | undefined {
  let place: number | undefined;
  for (const pattern of [CODE, ...NUMBERLESS]) {
    const end = placeOf(pattern, text.slice(0, place), before);
    place = end ?? place;
  }
  return place;
}

function placeOf(pattern: RegExp, text: string, before: number): number | undefined {
  let passed = 0;
  for (const { index } of text.matchAll(pattern)) {
    if (passed === before) return index;
    passed += 1;
  }
  return undefined;
}
