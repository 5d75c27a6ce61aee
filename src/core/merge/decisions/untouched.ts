import { type Decision, type DecisionState, choiceInGround } from "../../submissions";
import type { Places } from "./places";

/**
 * Why a decision holds for nothing: whether somebody has to look at it again (RULES.md M20), whether what came meanwhile
 * does what it asked for, or whether nothing it could be about is there.
 */
export function stateOfUntouched(decision: Decision, places: Places): DecisionState {
  const { kind, template, row, field, value, ground } = decision;
  if (template === undefined) {
    if (ground === undefined) return "astray";
    return kind === "choose" && places.hasAny(choiceInGround(ground).over) ? "open" : "met";
  }
  const files = places.filesOf(decision);
  if (files.length === 0) return "astray";
  if (ground === undefined) return "astray";
  if (kind === "send-back") return "met";
  if (kind !== "correct" || field === undefined) return "open";
  const isMended = files.some((at) => {
    const entry = places.returnAt(at, template)?.entries.find((one) => one.row === row);
    return value !== undefined && String(entry?.values[field] ?? "") === value;
  });
  return isMended ? "met" : "open";
}
