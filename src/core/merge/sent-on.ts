import type { PlainDate } from "../base";
import { ISSUED_AT } from "../workbook";
import type { SentDay } from "./model";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
/** Viet Nam keeps UTC+7 all year round. */
const VIETNAM_OFFSET = 7 * 3_600_000;

const ISSUED = Date.parse(ISSUED_AT);

/**
 * Milliseconds since 1970 of the last save, from its ISO instant; without a zone it is read as UTC, as Office writes
 * it. Undefined where it says nothing: a program that keeps what the file was issued with would make everybody punctual.
 */
export function instantOf(savedAt: string | undefined): number | undefined {
  const match = INSTANT.exec(savedAt ?? "");
  if (match === null) return undefined;
  const instant = Date.parse(match[1] === undefined ? `${match[0]}Z` : match[0]);
  return instant > ISSUED ? instant : undefined;
}

/** Day and time of a moment (milliseconds since 1970) by Vietnamese clocks: "2024-07-05", "10:00". */
export function inVietnam(instant: number): { readonly day: PlainDate; readonly time: string } {
  const local = new Date(instant + VIETNAM_OFFSET).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** What is known of the day: the last save, the day on the cover, a board's decision. */
interface ToldDays {
  readonly savedAt?: string | undefined;
  readonly reportedOn?: PlainDate | undefined;
  readonly countsAsSentOn?: PlainDate | undefined;
}

/**
 * The day a report was sent, as far as a file can tell, and what told it (RULES.md M9): what a board decided (M25); the day it was last saved, by
 * Vietnamese time; where that is unknown the day the cover gives; never later than `asOf`, when the file was in hand.
 */
export function sentOn(
  { savedAt, reportedOn, countsAsSentOn }: ToldDays,
  asOf: PlainDate,
): SentDay | undefined {
  if (countsAsSentOn !== undefined) return { day: countsAsSentOn, toldBy: "board" };
  const instant = instantOf(savedAt);
  const saved = instant === undefined ? undefined : inVietnam(instant).day;
  const day = saved ?? reportedOn;
  if (day === undefined) return undefined;
  return { day: day > asOf ? asOf : day, toldBy: saved === undefined ? "cover" : "last-save" };
}
