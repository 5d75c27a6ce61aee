import fc from "fast-check";
import { crc32 } from "node:zlib";
import { readWorkbook } from "../../../src/core/workbook";
import { inflate } from "../../../src/host/node/inflate";
import {
  entriesOf,
  MAIN,
  mustRead,
  partsOf,
  SHEET,
  sheetXml,
  valuesOf,
  xlsxByHand,
} from "../../support/xlsx-by-hand";
import { zipByHand } from "../../support/zip-by-hand";

const strings = Array.from(
  { length: 20 },
  (_, i) => `<si><t>Nghị quyết số ${i}-NQ/TW &amp; kế hoạch</t></si>`,
).join("");
const rows = Array.from({ length: 12 }, (_, i) => {
  const r = i + 1;
  return `<row r="${r}"><c r="A${r}" t="s"><v>${i}</v></c><c r="B${r}" s="1"><v>${45_000 + i}</v></c><c r="C${r}"><v>${i / 7}</v></c></row>`;
});
const made = { cells: rows.join(""), strings, styles: [0, 14] };
const options = { inflate, crc32 };
const original = xlsxByHand(made);
const expected = valuesOf(mustRead(original).workbook);

describe("damage to the bytes of a file", () => {
  test("flipped bytes never throw, and never change a value unnoticed", () => {
    const flip = fc.record({ at: fc.nat(original.length - 1), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const bytes = Uint8Array.from(original);
        for (const { at, by } of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
        const result = readWorkbook(bytes, options);
        if (result.ok && result.issues.length === 0) expect(valuesOf(result.value)).toEqual(expected);
        else expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 3_000 },
    );
  });

  test("a file cut anywhere is refused, and one with a piece missing never changes a value unnoticed", () => {
    for (let length = 0; length < original.length; length++) {
      expect(readWorkbook(original.subarray(0, length), options).ok).toBe(false);
    }
    for (let at = 0; at < original.length; at += 7) {
      const bytes = Buffer.concat([original.subarray(0, at), original.subarray(at + 5)]);
      const result = readWorkbook(bytes, options);
      if (result.ok && result.issues.length === 0) expect(valuesOf(result.value)).toEqual(expected);
    }
  });

  test("random bytes are no workbook", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(readWorkbook(bytes, options).ok).toBe(false);
      }),
    );
  });
});

describe("damage to the XML, with the CRC put right", () => {
  test.each([
    SHEET,
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
  ])("of %s never throws and never hangs", (name) => {
    const parts = partsOf(made);
    const whole = Buffer.from(parts[name] ?? "");
    const change = fc.record({
      at: fc.nat(whole.length),
      drop: fc.nat(9),
      put: fc.constantFrom("", "<", ">", '"', "&", "/", "<!--", "]]>", "\0", "é", " "),
    });
    fc.assert(
      fc.property(change, ({ at, drop, put }) => {
        const part = Buffer.concat([whole.subarray(0, at), Buffer.from(put), whole.subarray(at + drop)]);
        const result = readWorkbook(zipByHand(entriesOf({ ...parts, [name]: part })), options);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("laws", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((one) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/.test(one));
  const escape = (one: string): string =>
    one.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\r/g, "&#13;");
  const cell = fc.oneof(
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => ({ type: "n", xml: `<v>${value}</v>`, value: value === 0 ? 0 : value })),
    fc.integer().map((value) => ({ type: "n", xml: `<v>${value}</v>`, value })),
    text.map((value) => ({ type: "inlineStr", xml: `<is><t>${escape(value)}</t></is>`, value })),
    text.map((value) => ({ type: "str", xml: `<v>${escape(value)}</v>`, value })),
    fc.boolean().map((value) => ({ type: "b", xml: `<v>${value ? 1 : 0}</v>`, value })),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
  const letters = ["A", "B", "C", "D", "E"];

  test("what a sheet says is what is read, plainly written or under prefixes, with comments between", () => {
    fc.assert(
      fc.property(sheet, (grid) => {
        const render = (p: string, between: string): string =>
          grid
            .map((cells, r) => {
              const inner = cells.map(({ type, xml }, c) => {
                const body = xml.replace(
                  /<(\/?)(v|is|t)>/g,
                  (_, slash: string, name: string) => `<${slash}${p}${name}>`,
                );
                return `<${p}c r="${letters[c]}${r + 1}" t="${type}">${body}</${p}c>${between}`;
              });
              return `<${p}row r="${r + 1}">${inner.join("")}</${p}row>`;
            })
            .join(between);
        const expected = Object.fromEntries(
          grid.flatMap((cells, r) => cells.map(({ value }, c) => [`${letters[c]}${r + 1}`, value])),
        );
        const prefixed = `<p:worksheet xmlns:p="${MAIN}"><p:sheetData>${render("p:", "<!-- <c> -->")}</p:sheetData></p:worksheet>`;
        for (const part of [sheetXml(render("", "")), sheetXml(render("", "<?x?>")), prefixed]) {
          const { workbook, issues } = mustRead(xlsxByHand({ parts: { [SHEET]: part } }), options);
          expect(issues).toEqual([]);
          expect(valuesOf(workbook)).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });
});
