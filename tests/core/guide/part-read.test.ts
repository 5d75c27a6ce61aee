import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { readGuide } from "../../../src/core/guide";

const index = catalogueIndex(defaultCatalogue);
const LINE = "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư;\n";
const mentions = (text: string): number =>
  readGuide(text, index).documents.reduce((sum, document) => sum + document.mentions.length, 0);

test("ten thousand citations are read, one more is told and left out", () => {
  const most = LINE.repeat(10_000);
  expect(readGuide(most, index).issues).toEqual([]);
  const more = readGuide(`${most}${LINE}`, index);
  expect(more.issues).toMatchObject([
    {
      code: "guide.too-many-places",
      severity: "warning",
      facts: { most: 10_000, line: 10_000, read: most.length, characters: most.length + LINE.length },
    },
  ]);
  expect(mentions(`${most}${LINE}`)).toBe(10_000);
});

test("documents without a number are bounded alike", () => {
  const { issues } = readGuide("Hiến pháp năm 2013\n".repeat(10_001), index);
  expect(issues).toMatchObject([{ code: "guide.too-many-places", facts: { line: 10_000 } }]);
});

test("two million characters are read, in whole lines, and what follows is told", () => {
  const line = `${"a".repeat(99)}\n`;
  const long = `${line.repeat(19_999)}${LINE}${line}`;
  expect(readGuide(long.slice(0, 2_000_000), index).issues).toEqual([]);
  expect(mentions(long)).toBe(1);
  expect(readGuide(long, index).issues).toMatchObject([
    { code: "guide.too-long", facts: { line: 20_000, read: 1_999_900 + LINE.length } },
  ]);
  expect(mentions(`${line.repeat(20_000)}${LINE}`)).toBe(0);
});
