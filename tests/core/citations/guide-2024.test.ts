import { extractCitations } from "../../../src/core/citations";
import { generalPhrases, guideCitations, guideText } from "./guide-2024.fixture";

const found = extractCitations(guideText);

test("every document the guide names is found, and nothing else", () => {
  expect(found.map(({ text, offset, end }) => [text, offset, end])).toEqual(
    guideCitations.map(({ offset, end }) => [guideText.slice(offset, end), offset, end]),
  );
});

test.each(guideCitations.map((wanted) => [guideText.slice(wanted.offset, wanted.end), wanted] as const))(
  "%s is told by its fields",
  (_, { offset, doc: _doc, ...wanted }) => {
    const one: Readonly<Record<string, unknown>> = {
      ...found.find((citation) => citation.offset === offset),
    };
    const [read, told] = [one, wanted].map((fields: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.keys(wanted).map((key) => [key, fields[key] ?? null])),
    );
    expect(read).toEqual(told);
  },
);

test("general phrases name no document", () => {
  for (const [offset, phrase] of generalPhrases) {
    const end = offset + phrase.length;
    expect(found.filter((one) => one.offset < end && offset < one.end).map(({ text }) => text)).toEqual([]);
  }
});

test("the guide's own slip is pointed out: a day of term X given as term XI", () => {
  const warned = found.filter(({ warnings }) => warnings.length > 0);
  expect(
    warned.map(({ code, warnings }) => [code, warnings.map(({ code: name, facts }) => [name, facts])]),
  ).toEqual([
    ["11-CT/TW", [["citations.date-outside-term", { term: "XI", likely: "X", date: "13/04/2007" }]]],
  ]);
});

test("a document named in another's subject is nested in it", () => {
  const nested = found.flatMap(({ code, parent }) =>
    parent === undefined ? [] : [[found[parent]?.code ?? found[parent]?.type, code]],
  );
  expect(nested).toEqual([
    ["65-KH/TU", "36-NQ/TW"],
    ["101-KH/HU", "21-CT/TW"],
    ["20-KH/TW", "45-NQ/TW"],
    ["Chương trình hành động", "45-NQ/TW"],
    ["49-KL/TW", "11-CT/TW"],
    ["238-QĐ/TW", undefined],
  ]);
});
