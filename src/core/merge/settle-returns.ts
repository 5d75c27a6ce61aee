import type { TemplateReturn } from "../submissions";
import { contentDigest } from "./content-digest";
import type { Standing } from "./model";

/**
 * The time between two saves from which the later one is taken for a correction of the earlier, in milliseconds.
 * Two versions saved within the same quarter of an hour are parallel versions: two people, or two copies of one
 * file, finishing side by side; and the clocks of their machines do not agree to the minute.
 */
const LEAST_TIME_TO_CORRECT = 15 * 60_000;

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
 * Chooses the one return that counts (RULES.md M2–M6): the highest turn; within a turn the save that is clearly
 * the latest; a conflict where neither tells different contents apart. A blank return never displaces a filled one.
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
  const decided = different.every(({ savedAt }) => isCorrectedBy(savedAt, latest.savedAt));
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

const isCorrectedBy = (earlier: number | undefined, later: number | undefined): boolean =>
  earlier !== undefined && later !== undefined && later - earlier >= LEAST_TIME_TO_CORRECT;

/** Whether a return is the one taken for its unit and template, to be counted or only to be compared. */
export const isChosen = (standing: Standing): boolean => standing === "counted" || standing === "compared";

const isBlank = ({ entries, nilReport, withheld }: TemplateReturn): boolean =>
  entries.length === 0 && !nilReport && withheld === undefined;

const contents = new WeakMap<TemplateReturn, string>();

/** What two returns must share to be the same report; worked out once for each. */
export function contentOf(templateReturn: TemplateReturn): string {
  const known = contents.get(templateReturn);
  if (known !== undefined) return known;
  const { entries, nilReport, withheld } = templateReturn;
  const content = withheld?.digest ?? (entries.length === 0 && nilReport ? "nil" : contentDigest(entries));
  contents.set(templateReturn, content);
  return content;
}
