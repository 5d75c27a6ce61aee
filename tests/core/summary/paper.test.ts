import { pageCharacters, pagesOf, pointsOf, withinPage } from "../../../src/core/summary/look/paper";

/** What the sheets of a summary take on paper. */

test("Columns give way to one another until all of them fit on a page; narrow ones keep their width", () => {
  const widths = [20, 20, 60, 60, 16, 16, 16];
  const given = withinPage(widths);
  const sum = given.reduce((all, width) => all + width, 0);
  expect(sum).toBeCloseTo(pageCharacters(widths.length, "landscape"));
  expect(given.slice(4)).toEqual([14, 14, 14]);
  expect(withinPage([5, 12, 20])).toEqual([5, 12, 20]);
  // More narrow columns than a page bears are left to further pages.
  expect(withinPage(Array.from({ length: 20 }, () => 14))).toEqual(Array.from({ length: 20 }, () => 14));
});

test("A table two pages wide takes twice as many pages as it is high", () => {
  const sized = (columns: number, height: number) =>
    pagesOf({ columns: Array.from({ length: columns }, () => pointsOf(20)), height });
  // 7 columns fit on a page across, of which it takes three.
  expect(sized(7, 1500)).toBe(3);
  expect(sized(12, 1500)).toBe(6);
});
