import type { ExpandedLine } from "../language/expand-lines";
import { roman } from "../words";
import type { OutlineLine } from "./report-outline";

/** What closes the report stands under no heading. */
const DEPTH = { closing: 0, chapter: 1, section: 2, subsection: 3, body: 4, tag: 4 } as const;

export interface NumberedLine extends ExpandedLine<OutlineLine> {
  /** "I- ", "1. ", "a) "; empty for the body. */
  readonly mark: string;
}

/**
 * Drops the headings under which nothing is told, and numbers the others as the form writes them.
 *
 * @param chapterMark behind a chapter's number: "- " of the Party, ". " of the State
 */
export function numberHeadings(
  lines: readonly ExpandedLine<OutlineLine>[],
  chapterMark: string,
): readonly NumberedLine[] {
  const kept = lines.filter((_, at) => hasBody(lines, at));
  const counts = [0, 0, 0, 0, 0];
  return kept.map((one) => {
    const depth = DEPTH[one.line.level];
    counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    return { ...one, mark: markOf(depth, counts[depth] ?? 0, chapterMark) };
  });
}

/** A line of the body, or a heading that one stands under. */
function hasBody(lines: readonly ExpandedLine<OutlineLine>[], at: number): boolean {
  const depthOf = (place: number) => DEPTH[lines[place]?.line.level ?? "chapter"];
  const own = depthOf(at);
  if (own === DEPTH.body || own === DEPTH.closing) return true;
  for (let next = at + 1; next < lines.length && depthOf(next) > own; next += 1)
    if (depthOf(next) === DEPTH.body) return true;
  return false;
}

function markOf(depth: number, count: number, chapterMark: string): string {
  if (depth === DEPTH.chapter) return `${roman(count)}${chapterMark}`;
  if (depth === DEPTH.section) return `${count}. `;
  return depth === DEPTH.subsection ? `${String.fromCharCode(96 + count)}) ` : "";
}
