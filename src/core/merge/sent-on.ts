import type { PlainDate } from "../base";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
/** Viet Nam keeps UTC+7 all year round. */
const VIETNAM_OFFSET = 7 * 3_600_000;

/** Milliseconds since 1970 of an ISO instant; without a zone it is read as UTC, as Office writes it. */
export function instantOf(savedAt: string | undefined): number | undefined {
  const match = INSTANT.exec(savedAt ?? "");
  if (match === null) return undefined;
  const instant = Date.parse(match[1] === undefined ? `${match[0]}Z` : match[0]);
  return Number.isNaN(instant) ? undefined : instant;
}

/**
 * The day a report was sent, as far as a file can tell (RULES.md M9): the day it was last saved, by Vietnamese
 * time; where that is unknown the day the cover gives; never later than `asOf`, when the file was in hand.
 */
export function sentOn(
  savedAt: string | undefined,
  reportedOn: PlainDate | undefined,
  asOf: PlainDate,
): PlainDate | undefined {
  const instant = instantOf(savedAt);
  const saved =
    instant === undefined ? undefined : new Date(instant + VIETNAM_OFFSET).toISOString().slice(0, 10);
  const day = saved ?? reportedOn;
  return day !== undefined && day > asOf ? asOf : day;
}
