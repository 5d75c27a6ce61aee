/** What is written in a column, and what it means: "A" is "đạt". */
export interface ExplainedAnswer {
  readonly code: string;
  readonly meaning: string;
}

export interface ExplainedAnswers {
  /** What stands before them: "Cột (5) ghi:". */
  readonly head: string;
  readonly answers: readonly ExplainedAnswer[];
  /** As written. */
  readonly found: string;
}

/** "A –", "1:", "KĐ là", but no "cột 4:". */
const BEGUN = String.raw`(?<!(?:[Cc]ột|[Dd]òng|[Mm]ục|[Bb]iểu|[Mm]ẫu|[Bb]ảng|[Hh]àng|[Đđ]iểm|[Kk]hoản|[Pp]hụ lục|[Ss]ố)\s*\(?)(?<![\p{L}\d(])(?:\d{1,2}|\p{Lu}{1,4})\)?\s*(?:[–—:=-]|là(?=\s))\s*(?=\p{L})`;
const STARTS = new RegExp(BEGUN, "gu");
const BETWEEN = new RegExp(String.raw`[\s,;/|+•*-]+(?=${BEGUN})`, "u");
const ANSWER = /^(\d{1,2}|\p{Lu}{1,4})\)?\s*(?:[–—:=-]|là(?=\s))\s*(\p{L}[^–—:=.;()]*)/u;
const LONGEST = 60;
const MOST = 20;

/**
 * The answers a text explains: "Cột 5: A – đạt; B – chưa đạt", "Ghi: 1 – Tốt, 2 – Khá". Two at the least, each with a
 * letter, a number or an abbreviation of its own; undefined where a text explains none.
 */
export function explainedAnswers(text: string): ExplainedAnswers | undefined {
  for (const { index } of text.matchAll(STARTS)) {
    const found = text.slice(index);
    const answers = found.split(BETWEEN).map(explainedAnswer);
    const known = answers.filter((one) => one !== undefined);
    const isDistinct = new Set(known.map(({ code }) => code)).size === known.length;
    const isAll = known.length === answers.length && known.length > 1 && known.length <= MOST;
    if (isAll && isDistinct) return { head: text.slice(0, index), answers: known, found };
  }
  return undefined;
}

/** "A – đạt" → "A" is "đạt"; undefined for words that explain nothing. */
export function explainedAnswer(text: string): ExplainedAnswer | undefined {
  const [, code = "", said = ""] = ANSWER.exec(text.trim()) ?? [];
  const meaning = said.replace(/[\s,]+$/, "");
  return meaning === "" || meaning.length > LONGEST ? undefined : { code, meaning };
}

/** As it is chosen from a list. */
export const explainedChoice = ({ code, meaning }: ExplainedAnswer): string => `${code} – ${meaning}`;

/** What a unit may write of a choice: "A – đạt", "A", "đạt". */
export function namesOfChoice(choice: string): readonly string[] {
  const { code, meaning } = explainedAnswer(choice) ?? {};
  return code === undefined || meaning === undefined ? [choice] : [choice, code, meaning];
}

/** Whether the codes are counted on: A, B, C or 1, 2, 3. */
export const areCountedOn = (answers: readonly ExplainedAnswer[]): boolean =>
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789", "123456789"].some((row) =>
    row.startsWith(answers.map(({ code }) => code).join("")),
  );
