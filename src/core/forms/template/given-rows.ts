import { exactKey, given as givenOnly } from "../../base";
import type { PresetProposal, TableProposal } from "../model";

/** A given row with a name of its own: one that stands twice says what it is a part of. */
export interface GivenRow {
  /** Where it stands in the form. */
  readonly row: number;
  readonly name: string;
  readonly unit?: string;
  readonly code?: string;
  readonly printed: PresetProposal["printed"];
}

/** Letters the name of a row has at most. */
export const LONGEST_NAME = 250;

/**
 * The rows a unit fills in: headings and totals are none, a heading goes into the names of rows that are called alike, and
 * so does the row they are a part of.
 */
export function givenRows({ presetRows, sectionRows, totalRows }: TableProposal): readonly GivenRow[] {
  const [sections, totals] = [new Set(sectionRows), new Set(totalRows)];
  const counts = new Map<string, number>();
  for (const { label } of presetRows) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const taken = new Set<string>();
  const rows: GivenRow[] = [];
  let [section, group, whole, part] = ["", "", "", ""];
  for (const preset of presetRows) {
    const { row, label } = preset;
    const code = preset.code ?? preset.printed[0]?.text ?? "";
    if (totals.has(row)) continue;
    const name = bare(label);
    const depth = depthOf(label);
    if (sections.has(row)) [section, part] = [name, ""];
    else if (GROUP_CODE.test(code.trim())) [group, section] = [name, ""];
    if (sections.has(row)) continue;
    const heading = section === "" ? (name === group ? "" : group) : section;
    const isShared = (counts.get(keyOf(label)) ?? 0) > 1;
    const above = depth === "deeper" && part !== "" ? `${whole} - ${part}` : whole;
    const names = isShared ? sharedNames(name, { depth, heading, section, above }) : [name];
    if (depth === "whole") [whole, part] = [name, ""];
    else if (depth === "part") part = name;
    rows.push(given(preset, freeName(names, row, taken)));
  }
  return rows;
}

interface Place {
  readonly depth: Depth;
  readonly heading: string;
  readonly section: string;
  readonly above: string;
}

/** What a row may be called that others are called like: the first of these that is free. */
function sharedNames(name: string, { depth, heading, section, above }: Place): readonly string[] {
  const full = `${above} - ${heading}: ${name}`;
  if (section !== "") return [`${section}: ${name}`, full];
  if (depth === "whole") return [heading === "" ? name : `${heading}: ${name}`, `${above}: ${name}`];
  return [`${above} - ${name}`, full];
}

type Depth = "whole" | "part" | "deeper";

/** "I", "II", "A": rows numbered so head those below them. */
const GROUP_CODE = /^(?:[IVX]+|[A-H])[.)]?$/;

/** "Trong đó: nữ", "- Nam": a part of the row above; "+ Nữ": one of such a part. */
function depthOf(label: string): Depth {
  const text = label.trim();
  if (/^[+•*]/.test(text)) return "deeper";
  return /^[-–]|^(?:trong đó|chia ra|bao gồm|gồm)(?!\p{L})/iu.test(text) ? "part" : "whole";
}

const bare = (label: string): string => label.replace(/^[\s\-–+•*=@]+/, "").trim();
const keyOf = (label: string): string => exactKey(bare(label));

/** The code the form prints says more than the ordinal of the row. */
function given({ row, unit, code, printed }: PresetProposal, name: string): GivenRow {
  return { row, name, printed, ...givenOnly({ unit, code: printed[0]?.text ?? code }) };
}

function freeName(names: readonly string[], row: number, taken: Set<string>): string {
  const cleaned = names.map((name) => name.replace(/^[:\s-]+/, "").slice(0, LONGEST_NAME));
  const free = cleaned.find((name) => name !== "" && !taken.has(exactKey(name)));
  const name = free ?? `${cleaned[0] ?? ""} (${row})`;
  taken.add(exactKey(name));
  return name;
}
