import fc from "fast-check";
import { type Catalogue, defaultCatalogue } from "../../../src/core/catalogue";
import { CATALOGUE_SHEET, carriedCatalogue, templateWorkbook } from "../../../src/core/templates";
import { fromBase64, toBase64 } from "../../../src/core/templates/stamp/base64";
import {
  CARRIED_LIMITS,
  packedCatalogue,
  unpackedCatalogue,
} from "../../../src/core/templates/stamp/packed-catalogue";
import { fromUtf8, utf8Bytes } from "../../../src/core/templates/stamp/utf8";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import { deflate } from "../../../src/host/node/deflate";
import { inflate } from "../../../src/host/node/inflate";
import { generatedCatalogue } from "../catalogue/generated-catalogue";

test("bytes as letters come back, and are the letters every program knows", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  for (const text of ["abc", "a$==", "ab=c", "Tổng"]) expect(fromBase64(text)).toBeUndefined();
});

test("text as UTF-8 comes back; bytes that are none are no text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(utf8Bytes(text)).toEqual(new Uint8Array(Buffer.from(text)));
      expect(fromUtf8(utf8Bytes(text))).toBe(text);
    }),
  );
  expect(fromUtf8(Uint8Array.of(0xc3, 0x28))).toBeUndefined();
});

test("a packed catalogue comes back equal, the shipped one and any other", () => {
  expect(unpackedCatalogue(packedCatalogue(defaultCatalogue, deflate), inflate)).toEqual(defaultCatalogue);
  fc.assert(
    fc.property(generatedCatalogue, (catalogue) => {
      expect(unpackedCatalogue(packedCatalogue(catalogue, deflate), inflate)).toEqual(catalogue);
    }),
    { numRuns: 30 },
  );
});

/** The hidden sheet of a workbook made from a catalogue. */
function stampOf(catalogue: Catalogue) {
  const draft = templateWorkbook(catalogue, { orgUnit: "XA_21811", period: "2024-H1", deflate });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  const rows = draft.value.sheets.find(({ name }) => name === CATALOGUE_SHEET)?.rows ?? [];
  return { draft: draft.value, rows: rows.filter(({ cells }) => String(cells[0]).startsWith("catalogue.")) };
}

test("a long catalogue is spread over cells Excel can hold, and read back from the file", () => {
  const many = Array.from({ length: 3000 }, (_, at) => {
    const id = `${at + 1}-CV/TU@2021-03-0${(at % 9) + 1}`;
    const day = `2021-03-0${(at % 9) + 1}`;
    return {
      ...{
        id,
        documentType: "Công văn",
        number: `${at + 1}`,
        symbol: "CV/TU",
        issuedOn: day,
        issuer: "Tỉnh ủy",
      },
      ...{ subject: `V/v nội dung ${(at * 7919) % 10_007}`, label: `${at + 1}-CV/TU`, aliases: [] },
    };
  });
  const catalogue = { ...defaultCatalogue, directives: [...defaultCatalogue.directives, ...many] };
  const { draft, rows } = stampOf(catalogue);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every(({ cells }) => String(cells[1]).length <= 32_000)).toBe(true);
  const workbook = readWorkbook(writeWorkbook(draft));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  const carried = carriedCatalogue(workbook.value, inflate);
  expect(carried.ok && carried.value.catalogue).toEqual(catalogue);
});

test("a stamp that inflates to millions of rows is none, and is told before any of them is made", () => {
  const { draft, rows } = stampOf(defaultCatalogue);
  const json = `[["Văn bản",[${"[],".repeat(CARRIED_LIMITS.rows)}[]]]]`;
  const bomb = toBase64(new Uint8Array(Buffer.concat(deflate([utf8Bytes(json)]))));
  expect(bomb.length).toBeLessThan(2000);
  expect(unpackedCatalogue(bomb, inflate)).toBeUndefined();
  const sheets = draft.sheets.map((sheet) =>
    sheet.name === CATALOGUE_SHEET
      ? {
          ...sheet,
          rows: [...sheet.rows.slice(0, -rows.length), { cells: ["catalogue.1", bomb] }],
        }
      : sheet,
  );
  const workbook = readWorkbook(writeWorkbook({ ...draft, sheets }));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  expect(carriedCatalogue(workbook.value, inflate).issues).toMatchObject([
    { code: "templates.catalogue-broken", severity: "warning", facts: CARRIED_LIMITS },
  ]);
});

test("the same catalogue gives the same stamp", () => {
  const texts = () => stampOf(structuredClone(defaultCatalogue)).rows.map(({ cells }) => cells);
  expect(texts()).toEqual(texts());
});

test("a catalogue that breaks its own rules is not taken from a workbook", () => {
  const [first] = defaultCatalogue.periods;
  const twice = { ...defaultCatalogue, periods: first === undefined ? [] : [first, first] };
  expect(unpackedCatalogue(packedCatalogue(twice, deflate), inflate)).toBeUndefined();
});

test("a stamp that swells without end is left", () => {
  const bomb = deflate([new Uint8Array(80 * 1024 * 1024)]);
  const bytes = Buffer.concat(bomb);
  expect(unpackedCatalogue(toBase64(bytes), inflate)).toBeUndefined();
});
