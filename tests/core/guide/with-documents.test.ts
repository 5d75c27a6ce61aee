import fc from "fast-check";
import {
  catalogueIndex,
  catalogueWorkbook,
  defaultCatalogue,
  type TaskKind,
} from "../../../src/core/catalogue";
import { type GuideDocument, readGuide, withDocuments } from "../../../src/core/guide";
import { readBack } from "../catalogue/edited-workbook";
import { smallCatalogue } from "../catalogue/small-catalogue";

const words = fc
  .array(fc.constantFrom("Nghị", "quyết", "Đại", "hội", "về", "“phối", "hợp”", "–", "1", "năm\u00a02024"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(" "));
const KINDS: readonly TaskKind[] = ["disseminate", "plan", "implement", "inspect", "coordinate", "basis"];
const tasks = fc.array(
  fc.record({
    section: fc.constantFrom("I.1", "II.4", "Mở đầu"),
    kind: fc.constantFrom(...KINDS),
    wording: words,
  }),
  { maxLength: 3 },
);
const numbered = fc
  .record({ number: fc.constantFrom("36", "40", "101"), date: fc.constantFrom("2014-07-01", "2024-02-29") })
  .map(({ number, date }) => ({ number, symbol: "NQ/TW", code: `${number}-NQ/TW`, date, numbered: true }));
const unnumbered = fc.constant({ numbered: false });
const document: fc.Arbitrary<GuideDocument> = fc
  .tuple(words, fc.oneof(numbered, unnumbered), tasks, fc.constantFrom("A", "B", "C@1"))
  .map(([text, facts, asked, id]) => ({
    id,
    citation: { text, words: text, offset: 0, end: text.length, warnings: [], ...facts },
    mentions: [],
    tasks: asked,
    match: { kind: "new" },
  }));

test("law: the catalogue with a guide's documents is written and read back equal", () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 6 }), (documents) => {
      const catalogue = withDocuments(smallCatalogue, documents);
      const result = readBack(catalogueWorkbook(catalogue));
      expect(result.issues).toEqual([]);
      expect(result.ok && result.value).toStrictEqual(structuredClone(catalogue));
    }),
    { numRuns: 60 },
  );
});

const NEW =
  "II - NỘI DUNG\n1. Công tác tham mưu\n- Xây dựng kế hoạch thực hiện Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy.";

test("an accepted document becomes a directive with its tasks; reading the guide again then knows it", () => {
  const { documents } = readGuide(NEW, catalogueIndex(defaultCatalogue));
  const catalogue = withDocuments(defaultCatalogue, documents);
  expect(catalogue.directives.at(-1)).toMatchObject({
    id: "999-KH/HU@2024-01-02",
    documentType: "Kế hoạch",
    issuedOn: "2024-01-02",
    issuer: "Ban Thường vụ Huyện ủy",
    label: "999-KH/HU (02/01/2024)",
  });
  expect(catalogue.tasks.at(-1)).toMatchObject({
    directive: "999-KH/HU@2024-01-02",
    section: "II.1",
    kind: "plan",
  });
  const again = readGuide(NEW, catalogueIndex(catalogue));
  expect(again.documents).toMatchObject([{ match: { kind: "known" } }]);
  expect(withDocuments(catalogue, again.documents)).toEqual(catalogue);
});

test("documents of one name get ids and labels of their own", () => {
  const [first] = readGuide(NEW, catalogueIndex(defaultCatalogue)).documents;
  if (!first) throw new Error("the guide names a document");
  const { directives } = withDocuments(defaultCatalogue, [first, first]);
  expect(directives.slice(-2).map(({ id, label }) => [id, label])).toEqual([
    ["999-KH/HU@2024-01-02", "999-KH/HU (02/01/2024)"],
    ["999-KH/HU@2024-01-02 (2)", "999-KH/HU (02/01/2024) (2)"],
  ]);
});
