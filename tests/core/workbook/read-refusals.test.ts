import { randomFillSync } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { type Inflate, readWorkbook } from "../../../src/core/workbook";
import { inflate } from "../../../src/host/node/inflate";
import { entriesOf, partsOf, sheetXml, SHEET, xlsxByHand } from "../../support/xlsx-by-hand";
import { zipByHand } from "../../support/zip-by-hand";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE2 file with one stream of this name, as far as anybody looks. */
function compoundFile(stream: string): Uint8Array {
  const file = Buffer.alloc(512 * 4);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  for (const [index, name] of ["Root Entry", stream].entries()) {
    file.write(name, 1024 + index * 128, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, 1024 + index * 128 + 64);
  }
  return file;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const refusal = (bytes: Uint8Array, options?: Parameters<typeof readWorkbook>[1]): unknown => {
  const result = readWorkbook(bytes, options);
  return result.ok ? "read" : result.issues.map((issue) => issue.code).join();
};

describe("what a file is, when it is no workbook we can read", () => {
  const xlsx = xlsxByHand({ cells: `<row r="1"><c r="A1"><v>1</v></c></row>` });

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "workbook.empty-file"],
    ["a text", bytesOf("STT;Họ tên\n1;A"), "workbook.not-excel"],
    [
      "a web page named .xls",
      bytesOf("<html><table><tr><td>1</td></tr></table></html>"),
      "workbook.not-excel",
    ],
    ["a PDF", bytesOf("%PDF-1.7 …"), "workbook.not-excel"],
    ["random bytes", randomFillSync(new Uint8Array(5_000)).fill(0, 0, 2), "workbook.not-excel"],
    ["half a workbook", xlsx.subarray(0, xlsx.length / 2), "workbook.truncated"],
    ["a workbook short of its last byte", xlsx.subarray(0, xlsx.length - 1), "workbook.truncated"],
    ["a workbook behind a password", compoundFile("EncryptedPackage"), "workbook.password-protected"],
    ["an old .xls", compoundFile("Workbook"), "workbook.old-xls"],
    ["a very old .xls", compoundFile("Book"), "workbook.old-xls"],
    ["an old Word document", compoundFile("WordDocument"), "workbook.not-excel"],
    ["an old .xls that holds an archive", joined(compoundFile("Workbook"), xlsx), "workbook.old-xls"],
    [
      "a Word document with a workbook in it",
      joined(compoundFile("WordDocument"), xlsx),
      "workbook.not-excel",
    ],
    ["a PDF with a workbook attached", joined(bytesOf("%PDF-1.7\n"), xlsx), "workbook.not-excel"],
    ["a RAR archive of a workbook", joined(bytesOf("Rar!\x1a\x07"), xlsx), "workbook.not-excel"],
    [
      "a binary workbook (.xlsb)",
      zipByHand([{ name: "xl/workbook.bin", content: "x" }]),
      "workbook.binary-xlsb",
    ],
    [
      "a Word document (.docx)",
      zipByHand([{ name: "word/document.xml", content: "<x/>" }]),
      "workbook.no-workbook",
    ],
    ["an empty zip", zipByHand([]), "workbook.no-workbook"],
    [
      "a workbook without sheets",
      xlsxByHand({ parts: { "xl/workbook.xml": "<workbook/>" } }),
      "workbook.no-workbook",
    ],
    [
      "an encrypted zip",
      zipByHand(entriesOf(partsOf({})).map((entry) => ({ ...entry, flags: 1 }))),
      "workbook.password-protected",
    ],
    [
      "a zip packed in an unknown way",
      zipByHand(entriesOf(partsOf({})).map((entry) => ({ ...entry, method: 14 }))),
      "workbook.damaged",
    ],
  ])("%s", (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
    expect(refusal(bytes, { inflate })).toBe(code);
  });
});

describe("files that lie about their size", () => {
  const big = sheetXml(" ".repeat(30_000_000));
  const withSheet = (change: object): Uint8Array =>
    zipByHand(
      entriesOf(partsOf({ parts: { [SHEET]: big } })).map((entry) =>
        entry.name === SHEET ? { ...entry, ...change } : entry,
      ),
    );

  test.each([
    ["a sheet that swells a thousandfold", {}, "workbook.sheet-swells"],
    ["a sheet that says it is small and is not", { size: 1_000 }, "workbook.sheet-damaged"],
    ["a sheet that says it is larger than it is", { size: 30_100_000 }, "workbook.sheet-swells"],
    ["a sheet that says it is four gigabytes", { size: 0xfffffffe }, "workbook.sheet-too-large"],
  ])("%s is not read, is named, and never swells beyond what it says", (_, lie, code) => {
    const bytes = withSheet(lie);
    let room = 0;
    const counted: Inflate = (compressed, limit) => {
      room += limit;
      return inflate(compressed, limit);
    };
    for (const options of [{}, { inflate: counted }]) {
      expect(readWorkbook(bytes, options)).toMatchObject({
        ok: true,
        value: { sheets: [] },
        issues: [{ code, where: { sheet: "Biểu 1" } }],
      });
    }
    expect(room).toBeLessThan(10_000);
  });

  test("a large stream fed to fflate is left as soon as it passes what it says", () => {
    const noise = randomFillSync(Buffer.alloc(3_000_000)).toString("base64");
    const bytes = zipByHand(
      entriesOf(partsOf({ parts: { [SHEET]: noise } })).map((entry) =>
        entry.name === SHEET ? { ...entry, size: 1_000_000 } : entry,
      ),
    );
    expect(readWorkbook(bytes)).toMatchObject({ ok: true, issues: [{ code: "workbook.sheet-damaged" }] });
    const whole = readWorkbook(
      xlsxByHand({
        parts: {
          [SHEET]: sheetXml(`<row><c t="inlineStr"><is><t>${noise.slice(0, 900_000)}</t></is></c></row>`),
        },
      }),
    );
    expect(whole).toMatchObject({
      ok: true,
      issues: [],
      value: { sheets: [{ rows: [{ cells: [{ value: noise.slice(0, 900_000) }] }] }] },
    });
  });

  test.each([
    ["totalBytes", 500, "workbook.too-large", "0.0005 MB"],
    ["partBytes", 100, "workbook.too-large", "0.0001 MB"],
    ["fileBytes", 500, "workbook.too-large", "0.0005 MB"],
    ["entries", 3, "workbook.too-many-parts", 3],
    ["sheets", 0, "workbook.too-many-sheets", 0],
  ])("a file beyond the bound of %s is refused, and the bound told", (bound, most, code, told) => {
    expect(readWorkbook(xlsxByHand({}), { limits: { [bound]: most } })).toMatchObject({
      ok: false,
      issues: [{ code, facts: { most: told } }],
    });
  });

  test("too many names refuse the workbook, too many merged cells the sheet", () => {
    const names = `<definedNames>${'<definedName name="a">1</definedName>'.repeat(3)}</definedNames>`;
    expect(refusal(xlsxByHand({ names }), { limits: { names: 2 } })).toBe("workbook.too-many-names");
    const tail = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(3)}</mergeCells>`;
    const merged = readWorkbook(xlsxByHand({ tail }), { limits: { merges: 2 } });
    expect(merged.issues).toMatchObject([{ code: "workbook.too-many-merges", facts: { most: 2 } }]);
    const head = (count: number) =>
      `<sheetPr ${Array.from({ length: count }, (_, at) => `a${at}="1"`).join(" ")}/>`;
    expect(readWorkbook(xlsxByHand({ head: head(256) })).issues).toEqual([]);
    expect(readWorkbook(xlsxByHand({ head: head(257) })).issues).toMatchObject([
      { code: "workbook.sheet-damaged" },
    ]);
  });

  test("a directory that promises more entries than it has is damaged", () => {
    const bytes = Buffer.from(xlsxByHand({}));
    bytes.writeUInt16LE(60, bytes.length - 12);
    expect(refusal(bytes)).toBe("workbook.damaged");
  });

  test("a stream that breaks off is damaged", () => {
    const whole = deflateRawSync(Buffer.from(big));
    expect(() => inflate(whole.subarray(0, 100), big.length)).toThrow();
    expect(() => inflate(whole, 1_000)).toThrow();
  });
});
