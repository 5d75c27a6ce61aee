/** How a term counts: `strict` must be met, of `word`s some may be missing, an `optional` one only adds. */
export type Demand = "strict" | "word" | "optional";

/** What each document has gathered for one query; kept and cleared, not made anew, for the next. */
export interface Scoreboard {
  /** A new query, of whose words so many may be missing. */
  begin(mayMiss: number): void;
  /** What is counted until the next term is one term: a document gets its best match. */
  beginTerm(demand: Demand): void;
  count(document: number, score: number): void;
  /** From here on documents that did not meet the term are out, if it was asked for. */
  endTerm(): void;
  /** Documents that met what was asked for, ascending. */
  fitting(): readonly number[];
  /** Adds to a document's score for what is no term. */
  reward(document: number, bonus: number): void;
  scoreOf(document: number): number;
}

export function scoreboard(documentCount: number): Scoreboard {
  const scores = new Float64Array(documentCount);
  /** How many terms of each demand a document has met. */
  const met = {
    strict: new Uint16Array(documentCount),
    word: new Uint16Array(documentCount),
    optional: new Uint16Array(documentCount),
  } as const;
  /** The best match of the term at hand, and the term it was noted for. */
  const best = new Float64Array(documentCount);
  const notedFor = new Uint16Array(documentCount);
  const asked = { strict: 0, word: 0, optional: 0 };
  let [term, allowance] = [0, 0];
  let demand: Demand = "optional";

  const isOut = (document: number): boolean =>
    met.strict[document] !== asked.strict || (met.word[document] ?? 0) < asked.word - allowance;
  return {
    begin(mayMiss) {
      for (const numbers of [scores, met.strict, met.word, met.optional, notedFor]) numbers.fill(0);
      Object.assign(asked, { strict: 0, word: 0, optional: 0 });
      [term, allowance] = [0, mayMiss];
    },
    beginTerm(next) {
      term += 1;
      demand = next;
    },
    count(document, score) {
      const isFirst = notedFor[document] !== term;
      // Having met this term does not count as having met one too many: only earlier ones decide who is out.
      if (isFirst && isOut(document)) return;
      const before = isFirst ? 0 : (best[document] ?? 0);
      if (isFirst) met[demand][document] = (met[demand][document] ?? 0) + 1;
      notedFor[document] = term;
      if (score <= before) return;
      best[document] = score;
      scores[document] = (scores[document] ?? 0) + score - before;
    },
    endTerm() {
      asked[demand] += 1;
    },
    fitting() {
      const found: number[] = [];
      for (let document = 0; document < documentCount; document += 1)
        if ((scores[document] ?? 0) > 0 && !isOut(document)) found.push(document);
      return found;
    },
    reward(document, bonus) {
      scores[document] = (scores[document] ?? 0) + bonus;
    },
    scoreOf: (document) => scores[document] ?? 0,
  };
}
