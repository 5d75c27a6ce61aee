import { type Decision, contentInGround, replyInGround } from "../../submissions";
import type { Places, DecisionTarget } from "./places";

/**
 * Where a decision holds. One with a ground holds wherever that content is, in whatever file it came; a row that only
 * moved is still itself. One without was typed by hand, and is about what is there now: what the file of the highest turn
 * says, and so every copy of it.
 */
export function findTargets(decision: Decision, places: Places): readonly DecisionTarget[] {
  const files = places.filesOf(decision);
  if (decision.kind === "reply") return files.flatMap((at) => repliedIn(at, decision, places));
  if (decision.ground !== undefined) return files.flatMap((at) => groundedIn(at, decision, places));
  const found = files.flatMap((at) =>
    places
      .groundsIn(at, decision)
      .flatMap((ground) => (ground.row === decision.row ? [{ at, ...ground }] : [])),
  );
  // Of a place that several periods have nobody can say which one was meant, unless the file is named.
  const isSure = new Set(found.map(({ at }) => places.periodOf(at))).size === 1;
  const meant = found.at(-1);
  return isSure && meant !== undefined ? findTargets({ ...decision, ground: meant.digest }, places) : [];
}

function groundedIn(at: number, decision: Decision, places: Places): readonly DecisionTarget[] {
  const { row } = decision;
  const digest = contentInGround(decision.ground);
  const same = places.groundsIn(at, decision).filter((ground) => ground.digest === digest);
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
    all.filter(({ digest }) => digest === ground?.digest),
    all.filter(({ key }) => key !== undefined && key === ground?.key),
  ];
  const found = ways.find(({ length }) => length > 0) ?? [];
  const here = found.filter(({ row }) => row === decision.row);
  const meant = here.length > 0 ? here : found;
  return meant.length === 1 ? meant.map((ground) => ({ at, ...ground })) : [];
}
