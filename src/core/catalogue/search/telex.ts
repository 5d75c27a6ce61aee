const ONSET = /^[bcdghklmnpqrstvx]*/;
const VOWEL = /[aeiouy]/;

/**
 * A word typed in raw Telex because the keyboard's Vietnamese was off, without its marks: `chir` → `chi`,
 * `nguwowif` → `nguoi`, `ddaof` → `dao`. No Vietnamese syllable holds s, f, r, x, j or w behind its vowel, so
 * they can only be tone and hook keys. Undefined where the word has nothing of Telex.
 */
export function withoutTelexKeys(word: string): string | undefined {
  const vowelled = VOWEL.test(word) ? word : word.replace("w", "u");
  const onset = ONSET.exec(vowelled)?.[0] ?? "";
  const rime = vowelled
    .slice(onset.length)
    .replace(/[sfrxjwz]/g, "")
    .replace(/([aeo])\1/g, "$1")
    .replace(/d$/, "");
  const plain = onset.replace("dd", "d") + rime;
  return plain === word || !VOWEL.test(plain) ? undefined : plain;
}
