import fc from "fast-check";
import { foldKey, repairText } from "../../../src/core/base";
import { type Citation, extractCitations, formatCitation, parseCitation } from "../../../src/core/citations";
import { corpus, generatedCitations, unmarked } from "./corpus";
import { hostileTexts, mustStandInOrder } from "./hostile-texts";

const texts = [...corpus, ...generatedCitations(200, "định luật")].map((marked) => unmarked(marked).text);
const aText = fc.constantFrom(...texts);

/** What is told of each document, its place and spelling aside. */
const told = (text: string) =>
  extractCitations(text).map(({ type, code, date, issuer, term }) => ({
    type,
    code,
    date,
    term,
    issuer: plain(issuer),
  }));
const plain = (words: string | undefined): string | undefined => words?.normalize("NFC").replace(/uỷ/g, "ủy");

const PARTY_LETTERS = { "Nghị quyết": "NQ", "Chỉ thị": "CT", "Kết luận": "KL", "Quyết định": "QĐ" } as const;
const STATE_LETTERS = { "Nghị định": "NĐ", "Thông tư": "TT", "Quyết định": "QĐ" } as const;
const entry = <Key extends string>(map: Readonly<Record<Key, string>>) =>
  fc.constantFrom(...Object.entries<string>(map));
const aDay = fc
  .date({ min: new Date("2001-05-01T00:00:00Z"), max: new Date("2025-12-31T00:00:00Z"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const aNumber = fc.integer({ min: 1, max: 1999 }).map((number) => String(number).padStart(2, "0"));

const partyCitation = fc.record({
  kind: entry(PARTY_LETTERS),
  number: aNumber,
  date: fc.option(aDay, { nil: undefined }),
  issuer: fc.constantFrom(undefined, "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương Đảng"),
});
const stateCitation = fc.record({
  kind: entry(STATE_LETTERS),
  number: aNumber,
  year: fc.option(fc.integer({ min: 1998, max: 2026 }), { nil: undefined }),
  date: fc.option(aDay, { nil: undefined }),
  issuer: fc.constantFrom(undefined, "Chính phủ", "Thủ tướng Chính phủ"),
});

const parts = (
  type: string,
  code: string,
  given: { date: string | undefined; issuer: string | undefined },
) => ({
  type,
  code,
  ...(given.date === undefined ? {} : { date: given.date }),
  ...(given.issuer === undefined ? {} : { issuer: given.issuer }),
});

function readBack(written: Pick<Citation, "type" | "code" | "date" | "issuer">): void {
  const parsed = parseCitation(formatCitation(written));
  expect(parsed.ok && parsed.value).toMatchObject(written);
  expect(parsed.ok && formatCitation(parsed.value)).toBe(formatCitation(written));
}

test("what is written in canonical words is read back as it was: Party", () => {
  fc.assert(
    fc.property(partyCitation, ({ kind: [type, letters], number, ...given }) =>
      readBack(parts(type, `${number}-${letters}/TW`, given)),
    ),
  );
});

test("what is written in canonical words is read back as it was: State", () => {
  fc.assert(
    fc.property(stateCitation, ({ kind: [type, letters], number, year, ...given }) =>
      readBack(parts(type, `${number}${year === undefined ? "" : `/${year}`}/${letters}-CP`, given)),
    ),
  );
});

const legible = (words: string): string => foldKey(repairText(words).text);

test("every citation stands in the text where it says it stands", () => {
  fc.assert(
    fc.property(aText, fc.constantFrom("NFC", "NFD"), (text, form) => {
      const given = text.normalize(form);
      for (const { text: words, offset, end, subject, subjectOffset } of extractCitations(given)) {
        expect(given.slice(offset, end)).toBe(words);
        if (subject !== undefined && subjectOffset !== undefined)
          expect(legible(given.slice(subjectOffset)).startsWith(legible(subject))).toBe(true);
      }
    }),
  );
});

test.each<readonly [string, (text: string) => string]>([
  ["letters are decomposed", (text) => text.normalize("NFD")],
  ["blanks do not break", (text) => text.replaceAll(" ", "\u00a0")],
  [
    "tones stand on the other vowel",
    (text) => text.replace(/ủy(?!\p{L})/gu, "uỷ").replace(/óa(?!\p{L})/gu, "oá"),
  ],
])("the same documents are told when %s", (_, rewrite) => {
  fc.assert(fc.property(aText, (text) => expect(told(rewrite(text))).toEqual(told(text))));
});

test("the same numbered documents are told wherever the lines are wrapped", () => {
  const numbered = (text: string) => told(text).filter(({ code }) => code !== undefined);
  fc.assert(
    fc.property(aText, fc.integer({ min: 0, max: 400 }), (text, at) => {
      const blank = text.indexOf(" ", at);
      // A number that opens a line is the paper's own, and a point ends a sentence: neither is a wrapped line.
      fc.pre(
        blank > 0 &&
          !/^ +Số/.test(text.slice(blank)) &&
          !/[.;]$/.test(text.slice(0, blank)) &&
          !text.includes("  "),
      );
      const codes = (of: string) => numbered(of).map(({ code, date }) => [code, date]);
      expect(codes(`${text.slice(0, blank)}\n${text.slice(blank + 1)}`)).toEqual(codes(text));
    }),
  );
});

/** A shorter piece of what the benchmark times: a reader that looks back further and further never ends it either. */
test.each(hostileTexts)(
  "300 kB of “$piece” are read to their end, each citation where it says it is",
  ({ text }) => {
    mustStandInOrder(text.slice(0, 300_000));
  },
);
