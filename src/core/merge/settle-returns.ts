import type { TemplateReturn } from "../submissions";
import { contentDigest } from "./content-digest";
import type { Standing } from "./model";

/** One return of a unit for one template, with what decides between several. */
export interface Candidate {
  readonly turn: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number | undefined;
  readonly templateReturn: TemplateReturn;
}

/** How the candidates of one unit and template stand. At most one is `counted`. */
export interface Settlement<C extends Candidate> {
  readonly standings: ReadonlyMap<C, Standing>;
  readonly counted?: C;
  /** The counted one won over these by its saved time alone. */
  readonly outlived: readonly C[];
}

/**
 * Chooses the one return that counts (RULES.md M2–M6): the highest turn; within a turn the latest save; a
 * conflict where neither tells two different contents apart. A blank return never displaces a filled one.
 * Candidates come in the order of files; of equal ones the first counts.
 */
export function settleReturns<C extends Candidate>(candidates: readonly C[]): Settlement<C> {
  const standings = new Map<C, Standing>();
  const speaking = candidates.filter(({ templateReturn }) => !isBlank(templateReturn));
  for (const candidate of candidates) standings.set(candidate, "blank");
  const topTurn = speaking.reduce((top, { turn }) => Math.max(top, turn), 0);
  for (const candidate of speaking) standings.set(candidate, "superseded");
  const rivals = speaking.filter(({ turn }) => turn === topTurn);
  const verdict = settleTurn(rivals);
  for (const rival of verdict.repeated) standings.set(rival, "repeated");
  for (const rival of verdict.conflict) standings.set(rival, "conflict");
  if (verdict.counted === undefined) return { standings, outlived: [] };
  standings.set(verdict.counted, "counted");
  return { standings, counted: verdict.counted, outlived: verdict.outlived };
}

interface TurnVerdict<C> {
  readonly counted?: C;
  readonly repeated: readonly C[];
  readonly conflict: readonly C[];
  readonly outlived: readonly C[];
}

function settleTurn<C extends Candidate>(rivals: readonly C[]): TurnVerdict<C> {
  const [first, ...others] = rivals;
  if (first === undefined) return { repeated: [], conflict: [], outlived: [] };
  if (others.length === 0 && first.templateReturn.withheld === undefined) {
    return { counted: first, repeated: [], conflict: [], outlived: [] };
  }
  const latest = latestOf(rivals);
  const content = contentOf(latest.templateReturn);
  const same = rivals.filter(({ templateReturn }) => contentOf(templateReturn) === content);
  const different = rivals.filter((rival) => !same.includes(rival));
  const decided = different.every(({ savedAt }) => isBefore(savedAt, latest.savedAt));
  const counted = same.find(({ templateReturn }) => templateReturn.withheld === undefined);
  if (!decided || counted === undefined) return { repeated: [], conflict: rivals, outlived: [] };
  return { counted, repeated: same.filter((rival) => rival !== counted), conflict: [], outlived: different };
}

/** The last save; of equal ones (or where no time is known) the first in order of files. */
function latestOf<C extends Candidate>(rivals: readonly C[]): C {
  return rivals.reduce((latest, rival) =>
    isBefore(latest.savedAt ?? -Infinity, rival.savedAt) ? rival : latest,
  );
}

const isBefore = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a < b;

const isBlank = ({ entries, nilReport, withheld }: TemplateReturn): boolean =>
  entries.length === 0 && !nilReport && withheld === undefined;

/** What two returns must share to be the same report. */
export function contentOf({ entries, nilReport, withheld }: TemplateReturn): string {
  if (withheld) return withheld.digest;
  return entries.length === 0 && nilReport ? "nil" : contentDigest(entries);
}
