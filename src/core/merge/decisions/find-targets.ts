import { given } from "../../base";
import { type Decision, contentInGround, replyInGround } from "../../submissions";
import { isCorrectedBy, latestOf } from "../settle-returns";
import { type DecisionTarget, type Places, isSameContent } from "./places";

/** Where a decision holds, or the files it could be about, where nobody can say which one was meant. */
export interface FoundTargets {
  readonly targets: readonly DecisionTarget[];
  readonly between: readonly number[];
}

/**
 * Where a decision holds. One with a ground holds wherever that content is, in whatever file it came; a row that only
 * moved is still itself. One without was typed by hand, and is about what is there now: what the file it names says, or,
 * where it names none, the file of the unit that counts; and so every copy of it.
 */
export function findTargets(decision: Decision, places: Places): FoundTargets {
  if (decision.ground !== undefined || decision.kind === "reply") return sure(targetsOf(decision, places));
  const meant = meantBy(decision, places);
  const [one, ...others] = meant;
  if (one === undefined) return { targets: [], between: perhapsMeant(decision, places) };
  const same = isBackWhole(decision) ? places.sayingTheSameAs(one.at) : [];
  const isSure = others.every(
    ({ at, digest }) =>
      same.includes(at) || (digest === one.digest && places.periodOf(at) === places.periodOf(one.at)),
  );
  if (!isSure) return { targets: [], between: meant.map(({ at }) => at) };
  const orgUnit = decision.orgUnit ?? places.submission(one.at)?.cover.orgUnit;
  return sure(targetsOf({ ...decision, ...given({ orgUnit }), ground: one.digest }, places));
}

/** Where that row, sheet or file stands: in the file it names, else in the one that counts. */
function meantBy(decision: Decision, places: Places): readonly DecisionTarget[] {
  const found = places
    .filesOf(decision)
    .flatMap((at) => places.groundsIn(at, decision).map((ground) => ({ at, ...ground })))
    .filter(({ row }) => row === decision.row);
  const isOneName = new Set(found.map(({ at }) => places.nameOf(at))).size === 1;
  return decision.file === undefined || isOneName ? thatCount(found, places) : found;
}

/** Of rows that a summary does not carry nobody knows which it has: of several sheets each may be meant. */
function perhapsMeant({ row, template = "", ...decision }: Decision, places: Places): readonly number[] {
  if (row === undefined) return NOWHERE.between;
  const sheets = meantBy({ ...decision, template }, places);
  const unseen = sheets.filter(({ at }) => places.returnAt(at, template)?.withheld !== undefined);
  return unseen.length > 1 ? unseen.map(({ at }) => at) : NOWHERE.between;
}

const sure = (targets: readonly DecisionTarget[]): FoundTargets => ({ targets, between: [] });
/** Of a decision that holds for nothing. */
export const NOWHERE = sure([]);

function targetsOf(decision: Decision, places: Places): readonly DecisionTarget[] {
  const inFile = decision.kind === "reply" ? repliedIn : groundedIn;
  const targets = places.filesOf(decision).flatMap((at) => inFile(at, decision, places));
  return isBackWhole(decision) ? [...targets, ...saidAgain(targets, decision, places)] : targets;
}

const isBackWhole = ({ kind, template }: Decision): boolean => kind === "send-back" && template === undefined;

/** Files that say the same as one that goes back: what a unit saved anew and did not mend goes back too (RULES.md M26). */
function saidAgain(
  targets: readonly DecisionTarget[],
  decision: Decision,
  places: Places,
): readonly DecisionTarget[] {
  const known = new Set(targets.map(({ at }) => at));
  const again = new Set(targets.flatMap(({ at }) => places.sayingTheSameAs(at)));
  return [...again].flatMap((at) =>
    known.has(at) ? [] : places.groundsIn(at, decision).map((ground) => ({ at, ...ground })),
  );
}

/**
 * Of each period what the highest turn says, and within a turn the save that is clearly the latest (RULES.md M2, M6): all
 * of them where no save is.
 */
function thatCount(found: readonly DecisionTarget[], places: Places): readonly DecisionTarget[] {
  const periods = new Set(found.map(({ at }) => places.periodOf(at)));
  return [...periods].flatMap((period) => {
    const ofPeriod = found.filter(({ at }) => places.periodOf(at) === period);
    const turn = Math.max(...ofPeriod.map(({ at }) => places.turnOf(at)));
    const rivals = ofPeriod.flatMap((target) =>
      places.turnOf(target.at) === turn ? [{ ...target, savedAt: places.savedAtOf(target.at) }] : [],
    );
    const latest = latestOf(rivals);
    const isOutlived = ({ digest, savedAt }: (typeof rivals)[number]) =>
      digest === latest.digest || isCorrectedBy(savedAt, latest.savedAt);
    return [latest, ...rivals.filter((one) => !isOutlived(one))];
  });
}

function groundedIn(at: number, decision: Decision, places: Places): readonly DecisionTarget[] {
  const { row } = decision;
  const digest = contentInGround(decision.ground);
  const same = places.groundsIn(at, decision).filter((ground) => isSameContent(ground, digest));
  const there = same.filter((ground) => ground.row === row);
  const meant = there.length > 0 ? there : same;
  // Of several rows that are the same and stand elsewhere nobody can say which one was meant.
  return meant.length === 1 ? meant.map((ground) => ({ at, ...ground })) : [];
}

/** A reply belongs to its row: in the same bytes by its number, else by its values, else by what the row is about. */
function repliedIn(at: number, decision: Decision, places: Places): readonly DecisionTarget[] {
  const ground = decision.ground === undefined ? undefined : replyInGround(decision.ground);
  const all = places.groundsIn(at, decision);
  const isSameFile = ground === undefined || places.file(at)?.sha256 === ground.sha256;
  const ways = [
    isSameFile ? all.filter(({ row }) => row === decision.row) : [],
    all.filter((one) => isSameContent(one, ground?.digest)),
    all.filter(({ key }) => key !== undefined && key === ground?.key),
  ];
  const found = ways.find(({ length }) => length > 0) ?? [];
  const here = found.filter(({ row }) => row === decision.row);
  const meant = here.length > 0 ? here : found;
  return meant.length === 1 ? meant.map((ground) => ({ at, ...ground })) : [];
}
