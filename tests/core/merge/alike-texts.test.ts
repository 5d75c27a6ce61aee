import fc from "fast-check";
import { alikeTexts } from "../../../src/core/merge/texts/alike-texts";
import { OTHER, SAME } from "./alike-pairs";

const together = (texts: readonly string[]) => alikeTexts(texts, (text) => text).groups;

/** Whether one of two texts stands for the other. */
const isFolded = ([a, b]: readonly [string, string]) => together([a, b]).length === 1;

describe("[M41] texts that say the same in other words", () => {
  test("there are more than sixty labelled pairs, half of either kind", () => {
    expect(SAME.length).toBeGreaterThanOrEqual(30);
    expect(OTHER.length).toBeGreaterThanOrEqual(30);
    for (const [a, b] of [...SAME, ...OTHER]) expect(a).not.toBe(b);
  });

  test.each(OTHER)("something else: “%s” and “%s”", (a, b) => {
    expect(isFolded([a, b])).toBe(false);
  });

  test.each(SAME)("the same: “%s” and “%s”", (a, b) => {
    expect(isFolded([a, b])).toBe(true);
  });

  const sentences = [...new Set([...SAME, ...OTHER].flat())];
  const sentence = fc.constantFrom(...sentences);

  test("whatever the order of the texts, the same ones stand together, and each in one place", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (texts, dice) => {
        const shuffled = [...texts]
          .map((text) => ({ text, by: dice.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ text }) => text);
        const told = (list: readonly string[]) => {
          return new Map(together(list).flatMap((group) => group.map((text) => [text, group[0]] as const)));
        };
        const [one, other] = [told(texts), told(shuffled)];
        expect(one.size).toBe(texts.length);
        for (const text of texts) expect(other.get(text)).toBe(one.get(text));
      }),
      { numRuns: 100 },
    );
  });

  test("a negation, a figure or a document put into any place of any text makes it another", () => {
    const put = fc.constantFrom("không", "chưa", "7", "12,5%", "Nghị quyết 57-NQ/TW", "ngày 05/3/2026", "ba");
    fc.assert(
      fc.property(sentence, put, fc.double({ min: 0, max: 1, noNaN: true }), (text, what, where) => {
        const words = text.split(" ");
        const at = Math.floor(where * (words.length + 1));
        const changed = [...words.slice(0, at), what, ...words.slice(at)].join(" ");
        expect(isFolded([text, changed])).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("no figure of any text may be another one", () => {
    for (const text of sentences.filter((one) => /\d/.test(one))) {
      const changed = text.replace(/\d(?!.*\d)/s, (digit) => String((Number(digit) + 1) % 10));
      expect(isFolded([text, changed])).toBe(false);
    }
  });

  test("blank texts and texts of odd signs stand for themselves", () => {
    const texts = ["", "…", "   ", "\u0007", "=SUM(A1)", "-", "Không.", "Không có gì."];
    expect(together(texts)).toEqual(texts.map((text) => [text]));
  });

  test("ten thousand texts are told apart without holding each against each", () => {
    const many = (of: (nth: number) => string) => Array.from({ length: 10_000 }, (_, nth) => of(nth));
    const standing = many(
      (nth) => `${sentences[nth % sentences.length]} Tổ ${WORDS[nth % 97]} ${WORDS[nth % 89]}`,
    );
    expect(together(standing).flat()).toHaveLength(10_000);
    // The worst: all of one vocabulary, none like another.
    const mixed = many((nth) =>
      WORDS.map((_, at) => WORDS[(at * (nth + 1) + nth) % 97])
        .slice(0, 25)
        .join(" "),
    );
    expect(together(mixed).flat()).toHaveLength(10_000);
  }, 30_000);
});

const WORDS = Array.from(
  { length: 97 },
  (_, at) => `${"bcdghklmn"[at % 9]}${"aeiou"[at % 5]}${"nmtcp"[(at % 7) % 5]}${at % 2 ? "h" : ""}`,
);
