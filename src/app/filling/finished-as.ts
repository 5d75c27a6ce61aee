import { COVER_FIELDS } from "../../core/catalogue";
import { type Reading, readingDigest } from "../../core/submissions";
import { STAMPS } from "./left-to-finishing";
import type { FinishedBefore, OpenReport } from "./model";

/** The turn a report bears, and a fingerprint of all else in it: what finishing itself writes is no change. */
export const finishedAs = ({ reading }: OpenReport): FinishedBefore => ({
  turn: turnOf(reading),
  digest: readingDigest({
    returns: reading.returns,
    issues: reading.issues.filter(({ where }) => !STAMPS.includes(where.field ?? "")),
    cover: reading.cover && { ...reading.cover, values: withoutStamps(reading.cover.values) },
  }),
});

/** The turn on the cover; a report that bears none is the first. */
export function turnOf({ cover }: Pick<Reading, "cover">): number {
  const turn = cover?.values[COVER_FIELDS.turn];
  return typeof turn === "number" ? turn : 1;
}

const withoutStamps = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !STAMPS.includes(key)));
