import { extractCitations } from "../../../src/core/citations";
import { NO_CITATION, OTHER_SENTENCES, PARTY_SENTENCES, STATE_SENTENCES } from "./sentences";

test.each([...PARTY_SENTENCES, ...STATE_SENTENCES, ...OTHER_SENTENCES].map((one) => [one[0], one] as const))(
  "%s",
  (_, one) => {
    const [sentence, ...wanted] = one;
    const read = extractCitations(sentence).map(({ text, offset, end, code, date, issuer }, at) => {
      expect(sentence.slice(offset, end)).toBe(text);
      const key = [code ?? "-", date].filter(Boolean).join("@");
      return wanted[at]?.[2] === undefined ? [text, key] : [text, key, issuer];
    });
    expect(read).toEqual(wanted);
  },
);

test.each(NO_CITATION)("“%s” cites nothing", (sentence) => {
  expect(extractCitations(sentence).map(({ text }) => text)).toEqual([]);
});

const EVERY = [...PARTY_SENTENCES, ...STATE_SENTENCES, ...OTHER_SENTENCES].map(([sentence]) => sentence);
const keys = (text: string) =>
  extractCitations(text).map(({ code, date, numbered }) => [code, date, numbered]);

test.each<readonly [string, (text: string) => string]>([
  ["decomposed", (text) => text.normalize("NFD")],
  ["with blanks that do not break", (text) => text.replaceAll(" ", "\u00a0")],
  ["with signs nobody sees", (text) => text.replaceAll(" ", "\u200b ")],
  ["with en dashes", (text) => text.replaceAll("-", "–")],
  ["with Ð for Đ", (text) => text.replaceAll("Đ", "Ð").replaceAll("đ", "ð")],
  ["in the midst of other words", (text) => `Theo đó, ${text} của đơn vị`],
])("every sentence says the same %s", (_, rewritten) => {
  for (const sentence of EVERY)
    expect([sentence, keys(rewritten(sentence))]).toEqual([sentence, keys(sentence)]);
});

test("every sentence says the same wherever its lines are wrapped", () => {
  for (const sentence of EVERY.filter((one) => !/\n|\||Số/.test(one)))
    for (const { index } of sentence.matchAll(/(?<=[\p{L}\d,]) (?=[\p{L}\d])/gu)) {
      const wrapped = `${sentence.slice(0, index)}\n${sentence.slice(index + 1)}`;
      expect([wrapped, keys(wrapped)]).toEqual([wrapped, keys(sentence)]);
    }
});
