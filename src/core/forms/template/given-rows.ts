import { exactKey } from "../../base";
import type { PresetProposal, TableProposal } from "../model";

/** A given row with a name of its own: one that stands twice says what it is a part of. */
export interface GivenRow {
  /** Where it stands in the form. */
  readonly row: number;
  readonly name: string;
  readonly unit?: string;
  readonly code?: string;
}

const LONGEST_NAME = 250;

/** The rows a unit fills in: headings and totals are none, a heading goes into the names of rows that are called alike. */
export function givenRows({ presetRows, sectionRows, totalRows }: TableProposal): readonly GivenRow[] {
  const [sections, totals] = [new Set(sectionRows), new Set(totalRows)];
  const counts = new Map<string, number>();
  for (const { label } of presetRows) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const taken = new Set<string>();
  const rows: GivenRow[] = [];
  let [heading, parent] = ["", ""];
  for (const preset of presetRows) {
    const { row, label } = preset;
    if (totals.has(row)) continue;
    if (sections.has(row)) {
      heading = bare(label);
      continue;
    }
    if (!isPart(label)) parent = bare(label);
    const isShared = (counts.get(keyOf(label)) ?? 0) > 1;
    const names = isShared
      ? [`${heading}: ${bare(label)}`, `${parent} - ${heading}: ${bare(label)}`]
      : [bare(label)];
    rows.push(given(preset, freeName(names, row, taken)));
  }
  return rows;
}

/** "- Nam", "+ Nữ": a part of the row above. */
const isPart = (label: string): boolean => /^[-–+•*]/.test(label.trim());
const bare = (label: string): string => label.replace(/^[\s\-–+•*=@]+/, "").trim();
const keyOf = (label: string): string => exactKey(bare(label));

function given({ row, unit, code }: PresetProposal, name: string): GivenRow {
  return { row, name, ...(unit === undefined ? {} : { unit }), ...(code === undefined ? {} : { code }) };
}

function freeName(names: readonly string[], row: number, taken: Set<string>): string {
  const cleaned = names.map((name) => name.replace(/^[:\s-]+/, "").slice(0, LONGEST_NAME));
  const free = cleaned.find((name) => name !== "" && !taken.has(exactKey(name)));
  const name = free ?? `${cleaned[0] ?? ""} (${row})`;
  taken.add(exactKey(name));
  return name;
}
