/** Texts kept at most; a flood of different ones starts the memory anew instead of filling the machine's. */
const CAPACITY = 10_000;

/** Works each text out once: the same few hundred spellings come back in every returned workbook. */
export function remembered<Answer extends NonNullable<unknown>>(
  work: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= CAPACITY) answers.clear();
    const answer = work(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Works something out once for each object, and forgets it with the object. */
export function rememberedOf<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const known = answers.get(of);
    if (known !== undefined) return known.answer;
    const answer = work(of);
    answers.set(of, { answer });
    return answer;
  };
}
