import { paneEn } from "../../src/i18n/en/pane-words";
import { paneVi } from "../../src/i18n/vi/pane-words";

const blanksOf = (sentence: string): string =>
  [...sentence.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

test("both languages of the pane say the same things, with the same blanks and as many steps", () => {
  expect(Object.keys(paneEn).sort()).toEqual(Object.keys(paneVi).sort());
  const english: Readonly<Record<string, string>> = paneEn;
  const differing = Object.entries(paneVi).filter(([key, sentence]) => {
    const other = english[key] ?? "";
    return blanksOf(sentence) !== blanksOf(other) || sentence.split("\n").length !== other.split("\n").length;
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});
