/**
 * Whether one slip of the keys makes `typed` out of `word`: a letter wrong, missing, too many, or two neighbours
 * swapped. Where the word is still being typed, its beginning will do.
 *
 *   typed  khuyne    wrong     rest from i+1 = rest from i+1     too many  rest from i+1 = rest from i
 *   word   khuyen    missing   rest from i   = rest from i+1     swapped   rest from i+2 = rest from i+2
 *              i = first difference
 */
export function withinOneEdit(typed: string, word: string, isGrowing: boolean): boolean {
  let i = 0;
  while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(i)) i += 1;
  const isRest = (from: number, at: number): boolean => {
    const length = typed.length - from;
    return (
      (isGrowing ? word.length - at >= length : word.length - at === length) &&
      word.endsWith(typed.slice(from), at + length)
    );
  };
  const isSwapped = i + 1 < typed.length && typed[i] === word[i + 1] && typed[i + 1] === word[i];
  return isRest(i + 1, i + 1) || isRest(i + 1, i) || isRest(i, i + 1) || (isSwapped && isRest(i + 2, i + 2));
}
