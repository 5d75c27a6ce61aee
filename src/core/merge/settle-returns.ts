import { type DigestKeys, type Entry, type TemplateReturn, entriesDigest } from "../submissions";
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
  readonly sha256: string;
  /** Hashes of the files the board chose this one over. */
  readonly chosenOver: readonly string[];
  /** Keys of the columns that are the board's own. */
  readonly byBoard: DigestKeys;
}

/** How the candidates of one unit and template stand. At most one is `counted`. */
export interface Settlement<C extends Candidate> {
  readonly standings: ReadonlyMap<C, Standing>;
  readonly counted?: C;
  /** The counted one won over these by its saved time alone. */
  readonly outlived: readonly C[];
  /** … or because the board decided so. */
  readonly overruled: readonly C[];
}

/**
 * Chooses the one return that counts (RULES.md M2–M6, M18): the highest turn; within a turn the save that is clearly
 * the latest; a conflict where neither tells different contents apart, unless the board chose (M18). A blank return
 * never displaces a filled one.
 * Candidates come in the order of files; of equal ones the first counts.
 */
export function settleReturns<C extends Candidate>(candidates: readonly C[]): Settlement<C> {
  const standings = new Map<C, Standing>();
  const speaking = candidates.filter(({ templateReturn }) => !saysNothing(templateReturn));
  for (const candidate of candidates) standings.set(candidate, "blank");
  const topTurn = speaking.reduce((top, { turn }) => Math.max(top, turn), 0);
  for (const candidate of speaking) standings.set(candidate, "superseded");
  const rivals = speaking.filter(({ turn }) => turn === topTurn);
  const verdict = settleTurn(rivals);
  for (const rival of verdict.repeated) standings.set(rival, "repeated");
  for (const rival of verdict.conflict) standings.set(rival, "conflict");
  const { counted, outlived, overruled } = verdict;
  if (counted === undefined) return { standings, outlived, overruled };
  standings.set(counted, "counted");
  return { standings, counted, outlived, overruled };
}

interface TurnVerdict<C> {
  readonly counted?: C;
  readonly repeated: readonly C[];
  readonly conflict: readonly C[];
  readonly outlived: readonly C[];
  readonly overruled: readonly C[];
}

const NOBODY = { repeated: [], conflict: [], outlived: [], overruled: [] };

function settleTurn<C extends Candidate>(rivals: readonly C[]): TurnVerdict<C> {
  const [first, ...others] = rivals;
  if (first === undefined) return NOBODY;
  if (others.length === 0 && hasRows(first)) return { ...NOBODY, counted: first };
  const latest = latestOf(rivals);
  const { same, different } = byContent(rivals, latest);
  const counted = same.find(hasRows);
  if (counted !== undefined && different.every(({ savedAt }) => isCorrectedBy(savedAt, latest.savedAt))) {
    return { ...NOBODY, counted, repeated: same.filter((rival) => rival !== counted), outlived: different };
  }
  return settledByBoard(rivals) ?? { ...NOBODY, conflict: rivals };
}

/** A choice holds for the files the board saw: a file that came later opens the conflict anew. */
function settledByBoard<C extends Candidate>(rivals: readonly C[]): TurnVerdict<C> | undefined {
  for (const counted of rivals.filter(hasRows)) {
    const { same, different } = byContent(rivals, counted);
    if (different.every(({ sha256 }) => counted.chosenOver.includes(sha256))) {
      return {
        ...NOBODY,
        counted,
        repeated: same.filter((rival) => rival !== counted),
        overruled: different,
      };
    }
  }
  return undefined;
}

function byContent<C extends Candidate>(rivals: readonly C[], one: C) {
  const contentOf = ({ templateReturn, byBoard }: C) => returnContent(templateReturn, byBoard);
  const content = contentOf(one);
  const same = rivals.filter((rival) => contentOf(rival) === content);
  return { same, different: rivals.filter((rival) => !same.includes(rival)) };
}

/** A return that came through a summary which did not count it has left its rows behind. */
const hasRows = ({ templateReturn }: Candidate): boolean => templateReturn.withheld === undefined;

/** The last save; of equal ones (or where no time is known) the first in order of files. */
export function latestOf<C extends Pick<Candidate, "savedAt">>(rivals: readonly C[]): C {
  return rivals.reduce((latest, rival) =>
    isBefore(latest.savedAt ?? -Infinity, rival.savedAt) ? rival : latest,
  );
}

const isBefore = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a < b;

/** Whether one save came so long after another that it corrects it. */
export const isCorrectedBy = (earlier: number | undefined, later: number | undefined): boolean =>
  earlier !== undefined && later !== undefined && later - earlier >= LEAST_TIME_TO_CORRECT;

/** Whether a return is the one taken for its unit and template, to be counted or only to be compared. */
export const isChosen = (standing: Standing): boolean => standing === "counted" || standing === "compared";

/** Whether its rows stand in the summary. */
export const isShown = (standing: Standing): boolean => SHOWN.has(standing);

const SHOWN: ReadonlySet<Standing> = new Set(["counted", "compared", "provisional"]);

/** What stands in the summary of one that is shown: of a sheet that went back the rows without an error (RULES.md M19). */
export const shownEntries = ({ entries, refused }: TemplateReturn, standing: Standing): readonly Entry[] => {
  if (standing !== "provisional") return entries;
  const wrong = new Set(refused?.rows);
  return entries.filter(({ row }) => !wrong.has(row));
};

/** Whether a return says nothing: no row, and not that there was none (RULES.md M5). */
export const saysNothing = ({ entries, nilReport, withheld }: TemplateReturn): boolean =>
  entries.length === 0 && !nilReport && withheld === undefined;

/**
 * What two returns must share to be the same report; worked out once for each. `byBoard`: keys of the columns that are
 * the board's own, which take no part.
 */
export function returnContent(templateReturn: TemplateReturn, byBoard: DigestKeys): string {
  const { entries, nilReport, withheld } = templateReturn;
  if (withheld !== undefined) return withheld.digest;
  return entries.length === 0 && nilReport ? "nil" : entriesDigest(entries, byBoard).content;
}
