import { given, type PlainDate } from "../base";
import type { ReturnState, ReturnStatus, SentDay, Standing } from "./model";
import type { Obligation } from "./plan";
import { isChosen } from "./settle-returns";

/** What reached us of one unit, template and period: every return with its standing and the day it was sent. */
export interface ReturnInHand {
  readonly standing: Standing;
  readonly rows: number;
  readonly sent: SentDay | undefined;
}

export interface ReturnQuestion {
  readonly template: string;
  readonly inHand: readonly ReturnInHand[];
  readonly rejected: boolean;
  readonly asOf: PlainDate;
}

/** How a unit stands to a template in one single period (RULES.md M7–M10). */
export function judgeReturn(
  duty: Obligation,
  { template, inHand, rejected, asOf }: ReturnQuestion,
): ReturnStatus {
  const chosen = inHand.find(({ standing }) => isChosen(standing));
  const sent = inHand
    .flatMap((one) => (SAYS_NOTHING.has(one.standing) ? [] : (one.sent ?? [])))
    .reduce<SentDay | undefined>((first, one) => (first && first.day <= one.day ? first : one), undefined);
  const { dueDate } = duty;
  return {
    template,
    duty: duty.kind,
    state: chosen ? (chosen.rows > 0 ? "received" : "nil") : stateOfAbsent(duty, inHand, { rejected, asOf }),
    late: chosen !== undefined && isDue(dueDate, sent?.day),
    undated: chosen !== undefined && sent === undefined && isDue(dueDate, asOf),
    ...given({ dueDate, sent }),
    rows: chosen?.rows ?? 0,
  };
}

/** Of what did not come, or goes back, no day is told. */
const SAYS_NOTHING: ReadonlySet<Standing> = new Set(["blank", "refused", "provisional", "left-out"]);

function stateOfAbsent(
  duty: Obligation,
  inHand: readonly ReturnInHand[],
  { rejected, asOf }: { readonly rejected: boolean; readonly asOf: PlainDate },
): ReturnState {
  if (inHand.some(({ standing }) => standing === "conflict")) return "conflict";
  if (duty.kind !== "mandatory") return "not-expected";
  if (inHand.some(({ standing }) => standing === "refused" || standing === "provisional")) return "rejected";
  if (inHand.length > 0) return "blank";
  if (rejected) return "rejected";
  return isDue(duty.dueDate, asOf) ? "missing" : "not-yet-due";
}

/** Whether a day comes after the due date: on that itself a report is still in time. */
export const isDue = (dueDate: PlainDate | undefined, day: PlainDate | undefined): boolean =>
  dueDate !== undefined && day !== undefined && day > dueDate;

/** Whether something came that counts, with rows or as nil. */
export const isCounted = ({ state }: { readonly state: ReturnState }): boolean =>
  state === "received" || state === "nil";

const BY_GRAVITY: readonly ReturnState[] = ["conflict", "rejected", "blank", "missing", "not-yet-due"];

export const gravest = (returns: readonly { readonly state: ReturnState }[]): ReturnState =>
  BY_GRAVITY.find((state) => returns.some((status) => status.state === state)) ?? "not-expected";
