import { boardEn } from "../../../src/i18n/en/board-words";
import { boardVi } from "../../../src/i18n/vi/board-words";

const blanksOf = (sentence: string): string =>
  [...sentence.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

test("both languages of the board's pages say the same things, with the same blanks", () => {
  expect(Object.keys(boardEn).sort()).toEqual(Object.keys(boardVi).sort());
  const english: Readonly<Record<string, string>> = boardEn;
  const differing = Object.entries(boardVi).filter(
    ([key, sentence]) => blanksOf(sentence) !== blanksOf(english[key] ?? ""),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test("a workbook open in Excel is “sổ tính” everywhere", () => {
  const otherwise = Object.values(boardVi).filter((sentence) => /sổ (?!tính)/iu.test(sentence));
  expect(otherwise).toEqual([]);
});

test.each([
  ["Vietnamese", Object.values(boardVi)],
  ["English", Object.values<string>(boardEn)],
])("where the board is told a key in %s, the key of a Mac stands beside it", (_, sentences) => {
  const told = sentences.filter((sentence) => sentence.includes("Ctrl"));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((sentence) => !sentence.includes("⌘"))).toEqual([]);
});
