import { clipped, given, type Issue } from "../../base";
import { type Decision, type DecisionState, STANDS_ALONE, whoSigned } from "../../submissions";
import { mergeIssue } from "../issues";
import type { ContraryTexts } from "./contrary-texts";
import { isUnderItself } from "./text-key";

const saying = ({ value }: Decision): string => clipped(value ?? STANDS_ALONE);
const placeOf = ({ template, field }: Decision) => given({ template, field });

/** More texts of a ring are not told. */
const MOST_OF_RING = 6;

/** "“A” → “B” → “A”": each is put under the next. */
function ringInWords(decisions: readonly Decision[]): string {
  const texts = decisions.map(({ before = "" }) => `“${clipped(before)}”`);
  const shown = texts.length > MOST_OF_RING ? [...texts.slice(0, MOST_OF_RING), "…"] : texts;
  return [...shown, texts[0]].join(" → ");
}

export function toldContrary({ how, decisions }: ContraryTexts): Issue {
  const [first, other = first] = decisions;
  const text = clipped(first.before ?? "");
  if (how === "ring")
    return mergeIssue("merge.text-decisions-ring", placeOf(first), {
      facts: { texts: ringInWords(decisions) },
    });
  if (how === "stands-for") {
    const facts = { text, other: clipped(other.before ?? "") };
    return mergeIssue("merge.text-split-stands-for", placeOf(first), { facts });
  }
  const facts = { said: saying(first), other: saying(other), text };
  return mergeIssue("merge.text-decisions-contradict", placeOf(first), { facts });
}

/** The same of decisions that came with summaries: this board decides itself. */
export function toldContraryBelow(
  { how, decisions }: ContraryTexts,
  unitName: (code: string) => string,
): Issue {
  const [first, other = first] = decisions;
  const nameOf = ({ board = "" }: Decision) => unitName(board);
  if (how === "ring") {
    const boards = [...new Set(decisions.map(nameOf))].join(", ");
    const facts = { texts: ringInWords(decisions), boards };
    return mergeIssue("merge.texts-below-ring", placeOf(first), { facts });
  }
  // Put under the text that is to stand by itself: “Y” → “X”.
  const under = how === "stands-for" ? `${clipped(other.before ?? "")}” → “` : "";
  const facts = {
    ...{ text: clipped(first.before ?? ""), said: saying(first), board: nameOf(first) },
    ...{ other: under + saying(other), otherBoard: nameOf(other) },
  };
  // A board hands in two summaries of parts of its units, or of its time.
  if (first.board === other.board)
    return mergeIssue("merge.texts-of-parts-contradict", placeOf(first), { facts });
  return mergeIssue("merge.texts-below-contradict", placeOf(first), { facts });
}

/** Of a decision that changes nothing: why, and what to do. */
export function toldUndone(decision: Decision, state: DecisionState, isGathered: boolean): readonly Issue[] {
  if (state !== "open" && state !== "astray") return [];
  const { kind, before = "", value, reason } = decision;
  const facts = { under: kind === "join" ? clipped(value ?? "") : "", reason, who: whoSigned(decision) };
  const code = isUnderItself(decision)
    ? "merge.text-under-itself"
    : !isGathered
      ? "merge.text-not-gathered"
      : state === "open"
        ? "merge.text-decision-open"
        : "merge.text-decision-astray";
  return [mergeIssue(code, placeOf(decision), { found: clipped(before), facts })];
}
