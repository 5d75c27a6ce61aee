import type { Scored } from "./scorer";

/**
 * The best `limit` documents by score, equals in ascending order; behind each, the others of its group that fit.
 *
 * @param matesOf all documents of a document's group, ascending
 */
export function ranked(
  { fitting, scoreOf }: Scored,
  matesOf: (document: number) => readonly number[],
  limit: number,
): readonly number[] {
  const fits = new Set(fitting);
  const together = best(fitting, scoreOf, limit).flatMap((document) => {
    const mates = matesOf(document).filter((mate) => mate !== document && fits.has(mate));
    return [document, ...mates.sort((a, b) => scoreOf(b) - scoreOf(a))];
  });
  return [...new Set(together)].slice(0, limit);
}

/** A short list kept in order while the documents are walked through once: most never enter it. */
function best(documents: readonly number[], scoreOf: Scored["scoreOf"], limit: number): readonly number[] {
  const kept: number[] = [];
  let worst = 0;
  for (const document of documents) {
    const score = scoreOf(document);
    if (score <= worst) continue;
    const place = kept.findIndex((other) => scoreOf(other) < score);
    kept.splice(place === -1 ? kept.length : place, 0, document);
    if (kept.length > limit) kept.pop();
    if (kept.length === limit) worst = scoreOf(kept.at(-1) ?? 0);
  }
  return kept;
}
