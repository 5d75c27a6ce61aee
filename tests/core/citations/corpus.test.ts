import { extractCitations } from "../../../src/core/citations";
import { corpus, generatedCitations, score } from "./corpus";

const GENERATED = generatedCitations(1800, "trích dẫn");

test("the corpus is as large and as varied as it is said to be", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
});

test.each([
  ["texts written by hand", corpus],
  ["citations put together with the defects of real ones", GENERATED],
])(
  "of %s, at least 98 % of the numbered citations are read, and 99.5 % of what is read is one",
  (_, texts) => {
    const { marked, right, read, true: hits, faults } = score(texts, extractCitations);
    const told = faults.slice(0, 20).join("\n");
    expect({ recall: right / marked >= 0.98, precision: hits / read >= 0.995, told }).toMatchObject({
      recall: true,
      precision: true,
    });
  },
);
