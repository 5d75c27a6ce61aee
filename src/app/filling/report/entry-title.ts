import type { Template } from "../../../core/catalogue";
import type { Texts } from "../model";

/** What tells an entry from its neighbours: the fields that may occur once, else the first that are filled in. */
export function entryTitle({ rowKey, fields }: Template, texts: Texts): string {
  const textsOf = (keys: readonly string[]) => keys.flatMap((key) => texts[key] ?? []);
  const named = textsOf(rowKey);
  const shown = named.length > 0 ? named : textsOf(fields.map(({ key }) => key)).slice(0, FEW);
  return shown.map(oneLine).join(" · ");
}

const FEW = 3;
const LONGEST_PART = 80;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_PART ? `${line.slice(0, LONGEST_PART)}…` : line;
}
