import { type Decision, choiceInGround, contentInGround, isAboutTexts } from "../../submissions";
import { textDecidedOn } from "../texts/text-key";

/**
 * The decisions with one more. It takes the place of an earlier one about the same thing; a file chosen takes the place of
 * every choice among files it is chosen over.
 */
export const withDecision = (decisions: readonly Decision[], one: Decision): readonly Decision[] => [
  ...withoutDecision(decisions, one).filter((other) => !isOutdone(other, one)),
  one,
];

/** The decisions without one, told by what it is about: a merge may have tied it to its ground meanwhile. */
export const withoutDecision = (decisions: readonly Decision[], one: Decision): readonly Decision[] =>
  decisions.filter((other) => subjectOf(other) !== subjectOf(one));

/** Earlier decisions and later ones: of two about the same thing the later holds. */
export function joinedDecisions(
  earlier: readonly Decision[],
  later: readonly Decision[],
): readonly Decision[] {
  const decided = new Set(later.map(subjectOf));
  return [...earlier.filter((one) => !decided.has(subjectOf(one))), ...later];
}

/**
 * Of a file that is accepted the unit is what is decided, not what it is decided about; a text stands by itself or under
 * another.
 */
function subjectOf(decision: Decision): string {
  const { kind, orgUnit, template, row, field, code, file } = decision;
  if (isAboutTexts(decision)) return textDecidedOn(decision);
  const about = [kind, kind === "accept" ? "" : orgUnit, template, row, field, code];
  return [...about, template === undefined ? file : ""].join("\n");
}

function isOutdone({ kind, ground = "" }: Decision, one: Decision): boolean {
  const { chosen, over } = choiceInGround(one.ground ?? "");
  return (
    kind === "choose" && one.kind === "choose" && [chosen, ...over].includes(contentInGround(ground) ?? "")
  );
}
