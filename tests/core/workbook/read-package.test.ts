import { deflateSync } from "node:zlib";
import { crc32 as nodeCrc32 } from "node:zlib";
import { readArchive, readWorkbook } from "../../../src/core/workbook";
import { inflate } from "../../../src/host/node/inflate";
import {
  codesOf,
  entriesOf,
  MAIN,
  mustRead,
  partsOf,
  relationships,
  STRICT,
  valuesOf,
  xlsxByHand,
  type Parts,
} from "../../support/xlsx-by-hand";
import { zipByHand } from "../../support/zip-by-hand";

const cells = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>`;
const strings = "<si><t>Tân An</t></si>";
const parts = partsOf({ cells, strings });
const content = { A1: "Tân An", B1: 5 };

const valuesIn = (bytes: Uint8Array): unknown => {
  const { workbook, issues } = mustRead(bytes);
  expect(issues).toEqual([]);
  return valuesOf(workbook);
};

const renamed = (change: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [change(name), part]));

describe("archives", () => {
  test("with data descriptors, stored entries, zip64 sizes or a zip64 end are read", () => {
    const entries = entriesOf(parts);
    expect(valuesIn(zipByHand(entries.map((entry) => ({ ...entry, dataDescriptor: true }))))).toEqual(
      content,
    );
    expect(valuesIn(zipByHand(entries.map((entry) => ({ ...entry, stored: true }))))).toEqual(content);
    expect(
      valuesIn(
        zipByHand(
          entries.map((entry) => ({ ...entry, zip64: true })),
          { zip64: true },
        ),
      ),
    ).toEqual(content);
  });

  test("with a comment, junk before or junk behind are read", () => {
    const junk = Buffer.from("rác ở ngoài PK\u0005\u0006 tệp nén, dài hơn hai mươi hai byte");
    expect(valuesIn(zipByHand(entriesOf(parts), { comment: "ghi chú" }))).toEqual(content);
    expect(valuesIn(zipByHand(entriesOf(parts), { after: junk }))).toEqual(content);
    expect(valuesIn(zipByHand(entriesOf(parts), { before: junk }))).toEqual(content);
    expect(
      valuesIn(zipByHand(entriesOf(parts), { before: junk, after: Buffer.alloc(100_000), comment: "x" })),
    ).toEqual(content);
  });

  test("with folder entries and the same file twice are read; two different files of one name are not believed", () => {
    const entries = entriesOf(parts);
    const folder = { name: "xl/", content: "", stored: true };
    expect(valuesIn(zipByHand([folder, ...entries, ...entries]))).toEqual(content);
    const other = { name: "xl/WORKSHEETS/sheet1.xml", content: "<worksheet/>" };
    const result = readWorkbook(zipByHand([...entries, other]));
    expect(codesOf(result.issues)).toEqual(["workbook.damaged"]);
    expect(result.ok).toBe(false);
  });

  test("read the same through Node's zlib and through fflate, whatever array holds the bytes", () => {
    const bytes = xlsxByHand({ cells, strings });
    const holder = new Uint8Array(bytes.length + 20).fill(0x50);
    holder.set(bytes, 7);
    const offset = holder.subarray(7, 7 + bytes.length);
    expect(valuesOf(mustRead(bytes, { inflate, crc32: nodeCrc32 }).workbook)).toEqual(content);
    expect(valuesIn(new Uint8Array(bytes))).toEqual(content);
    expect(valuesIn(offset)).toEqual(content);
  });

  test.each(["xl/worksheets/sheet1.xml"])(
    "a wrong CRC of a sheet: the sheet is named as damaged, none of it is read",
    (name) => {
      const entries = entriesOf(parts).map((entry) => (entry.name === name ? { ...entry, crc: 1 } : entry));
      const { workbook, issues } = mustRead(zipByHand(entries));
      expect(workbook.sheets).toEqual([]);
      expect(issues).toMatchObject([{ code: "workbook.sheet-damaged", where: { sheet: "Biểu 1" } }]);
    },
  );

  test.each([
    "xl/workbook.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
  ])("a wrong CRC of %s refuses the workbook, since no cell could be told without it", (name) => {
    const entries = entriesOf(parts).map((entry) => (entry.name === name ? { ...entry, crc: 1 } : entry));
    const result = readWorkbook(zipByHand(entries));
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "workbook.damaged", facts: { part: name } }],
    });
  });

  test.each(["_rels/.rels", "[Content_Types].xml"])("without %s the workbook is still found", (name) => {
    const rest = { ...parts };
    delete rest[name];
    expect(valuesIn(zipByHand(entriesOf(rest)))).toEqual(content);
  });
});

describe("names of parts", () => {
  test("in other cases, with back-slashes or a leading slash are found", () => {
    expect(valuesIn(zipByHand(entriesOf(renamed((name) => name.toUpperCase()))))).toEqual(content);
    expect(valuesIn(zipByHand(entriesOf(renamed((name) => name.replaceAll("/", "\\")))))).toEqual(content);
    expect(valuesIn(zipByHand(entriesOf(renamed((name) => `/${name}`))))).toEqual(content);
  });

  test("are whatever the relationships say: absolute, with dots, back-slashes, percent signs, Vietnamese", () => {
    const odd: Parts = {
      "_rels/.rels": relationships([["a", "officeDocument", "/sổ/./book.xml"]]),
      "sổ/book.xml": parts["xl/workbook.xml"] ?? "",
      "sổ/_rels/book.xml.rels": relationships([
        ["rId1", "worksheet", "..\\tờ\\một%20hai.xml"],
        ["s", "sharedStrings", "/chu/CHUNG.xml"],
      ]),
      "tờ/một hai.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
      "chu/chung.xml": parts["xl/sharedStrings.xml"] ?? "",
    };
    expect(valuesIn(zipByHand(entriesOf(odd)))).toEqual(content);
  });

  test("may stand only in the content types", () => {
    const types = (name: string, type: string): string =>
      `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
    const odd: Parts = {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types("/w/b.xml", "sheet.main")}${types("/w/t.xml", "sharedStrings")}</Types>`,
      "w/b.xml": parts["xl/workbook.xml"] ?? "",
      "w/_rels/b.xml.rels": relationships([["rId1", "worksheet", "s.xml"]]),
      "w/s.xml": parts["xl/worksheets/sheet1.xml"] ?? "",
      "w/t.xml": parts["xl/sharedStrings.xml"] ?? "",
    };
    expect(valuesIn(zipByHand(entriesOf(odd)))).toEqual(content);
  });

  test("strict files (ISO 29500) are read like transitional ones", () => {
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        String(part)
          .replaceAll(MAIN, STRICT)
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    expect(valuesIn(zipByHand(entriesOf(strict)))).toEqual(content);
  });
});

describe("document properties", () => {
  const properties: Parts = {
    "_rels/.rels": relationships([
      ["a", "officeDocument", "xl/workbook.xml"],
      ["b", "extended-properties", "docProps/app.xml"],
      ["c", "core-properties", "docProps/core.xml"],
      ["d", "custom-properties", "docProps/custom.xml"],
    ]),
    "docProps/app.xml": `<Properties xmlns="urn:x"><Application>LibreOffice/24.2</Application></Properties>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="urn:dc"><dcterms:created>2024-06-05T01:02:03Z</dcterms:created><dcterms:modified>2024-06-06T00:00:00Z</dcterms:modified></cp:coreProperties>`,
    "docProps/custom.xml": `<Properties xmlns="urn:c" xmlns:vt="urn:vt"><property pid="2" name="kg_đơn vị"><vt:lpwstr>Xã Phước Hà &amp; _x0041_</vt:lpwstr></property><property pid="3" name="kg_serial"><vt:i4>7</vt:i4></property><property pid="4" name="trống"/></Properties>`,
  };

  test("are read as text", () => {
    const { workbook } = mustRead(xlsxByHand({ parts: properties }));
    expect(workbook.properties).toEqual({
      application: "LibreOffice/24.2",
      created: "2024-06-05T01:02:03Z",
      modified: "2024-06-06T00:00:00Z",
      hasMacros: false,
    });
    expect([...workbook.customProperties]).toEqual([
      ["kg_đơn vị", "Xã Phước Hà & A"],
      ["kg_serial", "7"],
    ]);
  });

  test("damaged ones are said and cost no figure", () => {
    const { workbook, issues } = mustRead(
      xlsxByHand({
        cells,
        strings,
        parts: { ...properties, "docProps/custom.xml": "<Properties><property>" },
      }),
    );
    expect(valuesOf(workbook)).toEqual(content);
    expect(issues).toMatchObject([
      { code: "workbook.properties-damaged", severity: "warning", facts: { part: "docProps/custom.xml" } },
    ]);
  });

  test("macros are noticed and left alone", () => {
    const withMacros = {
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ["v", "vbaProject", "vbaProject.bin"],
      ]),
      "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
    };
    const { workbook, issues } = mustRead(xlsxByHand({ cells, strings, parts: withMacros }));
    expect(valuesOf(workbook)).toEqual(content);
    expect(workbook.properties.hasMacros).toBe(true);
    expect(issues).toMatchObject([{ code: "workbook.macros-ignored", severity: "info" }]);
  });
});

describe("archives of workbooks", () => {
  const inner = xlsxByHand({ cells, strings });

  test("give their files one by one, folders left out", () => {
    const zip = zipByHand([
      { name: "Xã/", content: "", stored: true },
      { name: "Xã\\Phước Hà.xlsx", content: inner },
      { name: "ghi chú.txt", content: "x", crc: 5 },
    ]);
    const opened = readArchive(zip);
    expect(opened.ok && opened.value.map((member) => member.name)).toEqual([
      "Xã/Phước Hà.xlsx",
      "ghi chú.txt",
    ]);
    const [first, second] = opened.ok ? opened.value : [];
    const bytes = first?.bytes();
    expect(bytes?.ok && valuesIn(bytes.value)).toEqual(content);
    expect(second?.bytes()).toMatchObject({
      ok: false,
      issues: [{ code: "workbook.damaged", facts: { part: "ghi chú.txt" } }],
    });
  });

  test("that are none, or hold too much, are refused", () => {
    expect(codesOf(readArchive(deflateSync(Buffer.from("x"))).issues)).toEqual(["workbook.truncated"]);
    const many = zipByHand(Array.from({ length: 11 }, (_, i) => ({ name: `${i}.txt`, content: "" })));
    expect(codesOf(readArchive(many, { limits: { entries: 10 } }).issues)).toEqual([
      "workbook.too-many-parts",
    ]);
  });
});
