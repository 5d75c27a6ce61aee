import { type Issue, type Place, firstNamed } from "../../base";
import { formIssue } from "../issues";

const MOST_NAMED = 5;
const SHOWN = 60;

/** Tells of texts of which a template takes the first so many letters, by how they begin; of none where all are short enough. */
export function tellCut(texts: readonly string[], most: number, place: Place): readonly Issue[] {
  const begun = texts.filter(({ length }) => length > most).map((text) => `${text.slice(0, SHOWN)}…`);
  const found = firstNamed(begun, MOST_NAMED, "; ");
  return begun.length === 0 ? [] : [formIssue("form.text-cut", place, { found, facts: { most } })];
}
