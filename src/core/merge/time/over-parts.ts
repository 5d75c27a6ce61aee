import { given } from "../../base";
import { gravest, isCounted } from "../judge-return";
import type { LackingPart, ReturnStatus } from "../model";

/** How a unit stands to a template over a period and all that it is made of. */
export interface StatusOverParts {
  readonly status: ReturnStatus;
  /** Ids of the periods whose returns make the figures: the period itself, or parts of it. */
  readonly madeOf: readonly string[];
  /** Longer periods that were reported themselves, beside parts of theirs that came too. */
  readonly told: readonly ToldTwice[];
}

export interface ToldTwice {
  readonly period: string;
  /** Whose returns make the figures of its parts, and what these lack. */
  readonly madeOf: readonly string[];
  readonly lacks: readonly LackingPart[];
}

export interface PartsInHand {
  /** How the unit stands in one single period. */
  readonly statusIn: (period: string) => ReturnStatus;
  readonly partsOf: (period: string) => readonly string[];
}

/**
 * Whose returns make the figures of a period (RULES.md M31): those of its parts, once every part that is owed is there;
 * else the one for the period itself; else what there is of the parts, and the others are lacking.
 */
export function statusOverParts(period: string, inHand: PartsInHand): StatusOverParts {
  const own = inHand.statusIn(period);
  const parts = inHand.partsOf(period).map((part) => ({ part, ...statusOverParts(part, inHand) }));
  if (parts.length === 0) return { status: own, madeOf: [period], told: [] };
  const owed = parts.filter(({ status }) => status.duty === "mandatory");
  const needed = owed.length > 0 ? owed : parts;
  const lacks = needed.filter((part) => !isTold(part)).flatMap(lackingOf);
  const isBegun = parts.some(({ status }) => !NOTHING_CAME.has(status.state));
  const someCount = parts.some(({ status }) => isCounted(status));
  const madeOf = parts.flatMap((part) => part.madeOf);
  const told = [
    ...parts.flatMap((part) => part.told),
    ...(someCount && isCounted(own) ? [{ period, madeOf, lacks }] : []),
  ];
  const isWhole = someCount && lacks.length === 0;
  const isAlone = isCounted(own) ? !isWhole : !isBegun && (own.duty === "mandatory" || owed.length === 0);
  return isAlone
    ? { status: own, madeOf: [period], told }
    : { status: joined(own, parts, needed), madeOf, told };
}

interface PartStatus extends StatusOverParts {
  readonly part: string;
}

const NOTHING_CAME: ReadonlySet<ReturnStatus["state"]> = new Set(["missing", "not-yet-due", "not-expected"]);

const isTold = ({ status }: StatusOverParts): boolean => isCounted(status) && status.lacks === undefined;

/** Parts told as one: received once a part of it counts, late once a part was; what lacks is said. */
function joined(
  own: ReturnStatus,
  parts: readonly PartStatus[],
  needed: readonly PartStatus[],
): ReturnStatus {
  const counted = parts.map(({ status }) => status).filter(isCounted);
  const open = needed.filter((part) => !isTold(part));
  const lacks = counted.length === 0 ? [] : open.flatMap(lackingOf);
  const days = parts.flatMap(({ status }) => status.sent ?? []).sort((a, b) => (a.day < b.day ? -1 : 1));
  const dues = (open.length > 0 ? open : parts).flatMap(({ status }) => status.dueDate ?? []).sort();
  const late = counted.some((status) => status.late);
  return {
    template: own.template,
    duty:
      BY_WEIGHT.find((duty) =>
        [own, ...parts.map(({ status }) => status)].some((one) => one.duty === duty),
      ) ?? "none",
    state:
      counted.length === 0
        ? gravest([own, ...needed.map(({ status }) => status)])
        : counted.some(({ state }) => state === "received")
          ? "received"
          : "nil",
    late,
    undated: !late && counted.some((status) => status.undated),
    ...given({ dueDate: open.length > 0 ? dues[0] : dues.at(-1), sent: days.at(-1) }),
    rows: counted.reduce((sum, { rows }) => sum + rows, 0),
    ...(lacks.length > 0 && { lacks }),
  };
}

const BY_WEIGHT = ["mandatory", "voluntary", "comparison"] as const;

const lackingOf = ({ part, status }: PartStatus): readonly LackingPart[] =>
  isCounted(status) ? (status.lacks ?? []) : [{ period: part, state: status.state }];
