import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repairText } from "../../../src/core/base";
import { readDocumentText } from "../../../src/host/documents";
import { esModule } from "../../support/es-module";
import { SCANNED_PAGE, pdfByHand, textPage } from "../../support/pdf-by-hand";
import { paragraph, wordFile, wordParts } from "../../support/word-by-hand";
import { zipByHand } from "../../support/zip-by-hand";

jest.mock("pdfjs-dist/legacy/build/pdf.mjs", () => esModule("pdfjs-dist/legacy/build/pdf.min.mjs"));
jest.mock("pdfjs-dist/legacy/build/pdf.worker.mjs", () =>
  esModule("pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
);

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/documents", name)));
const GUIDE = readFileSync(join(__dirname, "../../fixtures/documents/guide.txt"), "utf8");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocumentText(bytes, name);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  expect(result.issues).toEqual([]);
  return result.value.text;
}

async function codesOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const result = await readDocumentText(bytes, name);
  expect(result.issues.every(({ where }) => where.file === name)).toBe(true);
  return result.issues.map(({ code }) => code);
}

test("the guide reads the same from text, Word and PDF", async () => {
  expect(await textOf(fixture("guide.txt"), "guide.txt")).toBe(GUIDE);
  expect(await textOf(wordFile(GUIDE.trimEnd().split("\n")), "guide.docx")).toBe(GUIDE);
  expect(await textOf(fixture("guide.pdf"), "guide.pdf")).toBe(GUIDE);
  expect(await textOf(Buffer.from(fixture("guide.pdf")), "guide.pdf")).toBe(GUIDE);
});

test("letters a PDF takes from a second font stand where they are read", async () => {
  const text = await textOf(fixture("libreoffice--letters-of-two-fonts.pdf"), "hai-phong-chu.pdf");
  expect(text.replace(/\s+/g, " ")).toContain(
    "Thực hiện Hướng dẫn số 85-HD/BTGTU ngày 28/12/2023 của Ban Tuyên giáo",
  );
  expect(text.replace(/\s+/g, " ")).toContain("Nghị quyết Đại hội XIII của Đảng và Chỉ thị số 40-CT/TW");
});

describe("Word", () => {
  const inBody = (body: string): Promise<string> => textOf(zipByHand(wordParts(body)), "a.docx");

  test("line breaks, tabs and table cells keep words apart", async () => {
    const run =
      "<w:p><w:r><w:t>Ban Tuyên giáo</w:t><w:br/><w:t>Huyện ủy</w:t><w:tab/><w:t>Số 1</w:t></w:r></w:p>";
    expect(await inBody(run)).toBe("Ban Tuyên giáo\nHuyện ủy\tSố 1\n");
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    expect(await inBody(`<w:tbl><w:tr>${cell("STT")}${cell("Văn bản")}</w:tr></w:tbl>`)).toBe(
      "STT\tVăn bản\n",
    );
  });

  test("what was deleted under track changes is not read, what was inserted is", async () => {
    const changed =
      "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>";
    expect(await inBody(changed)).toBe("mới\n");
  });

  test.each<[string, () => Uint8Array, string]>([
    [
      "a document type declaration",
      () => zipByHand(wordParts(paragraph("a"), '<!DOCTYPE a [<!ENTITY b "c">]>')),
      "documents.forbidden-xml",
    ],
    [
      "an archive that inflates to far more than a document",
      () =>
        zipByHand([...wordParts(paragraph("a")), { name: "word/b.xml", content: " ".repeat(50_000_000) }]),
      "documents.too-large",
    ],
    [
      "a size that lies",
      () => zipByHand(wordParts(paragraph("a")).map((part) => ({ ...part, size: 10 }))),
      "documents.damaged",
    ],
    ["a cut file", () => wordFile(["một hai ba bốn"]).subarray(0, 300), "documents.damaged"],
    ["XML that does not close", () => zipByHand(wordParts("<w:p><w:r>")), "documents.damaged"],
    ["tags nested without end", () => zipByHand(wordParts("<w:p>".repeat(100_000))), "documents.damaged"],
    [
      "a workbook",
      () => zipByHand([{ name: "xl/workbook.xml", content: "<workbook/>" }]),
      "documents.unknown-format",
    ],
    ["an empty document", () => wordFile([]), "documents.no-text"],
  ])("%s is refused", async (_, file, code) => {
    expect(await codesOf(file(), "a.docx")).toEqual([code]);
  });

  test("an old .doc and a document behind a password are told apart", async () => {
    const compound = (stream: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      bytes.set(latin1([...stream].join("\0")), 1024);
      return bytes;
    };
    expect(await codesOf(compound("WordDocument"), "a.doc")).toEqual(["documents.old-doc"]);
    expect(await codesOf(compound("EncryptedPackage"), "a.docx")).toEqual(["documents.password-protected"]);
  });
});

describe("PDF", () => {
  test("a line goes on in the next, over a page's end and its number; a short line ends its paragraph", async () => {
    const margin = "Ket luan so 49-KL/TW ngay 10/5/2019 cua Ban Bi thu ve cong tac khuyen hoc";
    const first = textPage([
      [60, 700, "Tieu de"],
      [60, 680, margin],
      [60, 660, `${margin.slice(0, -8)} so 40-`],
      [300, 40, "1"],
    ]);
    const second = textPage([
      [300, 800, "2"],
      [60, 700, "CT/TW ngay 15/6/2004."],
      [60, 680, "- Muc khac"],
    ]);
    expect(await textOf(pdfByHand([first, second]), "a.pdf")).toBe(
      `Tieu de\n${margin} ${margin.slice(0, -8)} so 40-CT/TW ngay 15/6/2004.\n- Muc khac\n`,
    );
  });

  test("pieces written out of order stand where the page shows them", async () => {
    const page = textPage([
      [60, 700, "HU"],
      [110, 700, "NG DAN"],
      [82, 700, "ONG"],
    ]);
    expect((await textOf(pdfByHand([page]), "a.pdf")).replace(/ /g, "")).toBe("HUONGNGDAN\n");
  });

  test("a scanned PDF is told to be one, a scanned page among others is counted", async () => {
    expect(await codesOf(pdfByHand([SCANNED_PAGE]), "a.pdf")).toEqual(["documents.scanned"]);
    const mixed = await readDocumentText(pdfByHand([textPage([[60, 700, "Chu"]]), SCANNED_PAGE]), "a.pdf");
    expect(mixed).toMatchObject({ ok: true, value: { text: "Chu\n" } });
    expect(mixed.issues).toMatchObject([{ code: "documents.pages-without-text", facts: { count: 1 } }]);
  });

  test("no more than 500 pages are read, and it is said", async () => {
    const result = await readDocumentText(
      pdfByHand(Array.from({ length: 503 }, () => textPage([[60, 700, "a"]]))),
      "a.pdf",
    );
    expect(result.issues).toMatchObject([{ code: "documents.more-pages", facts: { read: 500, pages: 503 } }]);
  });

  test("a PDF behind a password and a broken one are refused", async () => {
    expect(await codesOf(fixture("guide--password.pdf"), "a.pdf")).toEqual(["documents.password-protected"]);
    expect(await codesOf(latin1("%PDF-1.7\nnot really"), "a.pdf")).toEqual(["documents.damaged"]);
  });
});

describe("plain text", () => {
  const text = "Chỉ thị số 40-CT/TW\r\ncủa Ban Bí thư\n";
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), !bigEndian));
    return bytes;
  };

  test.each<[string, Uint8Array]>([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", utf8(`\ufeff${text}`)],
    ["UTF-16 LE", Uint8Array.from([0xff, 0xfe, ...utf16(false)])],
    ["UTF-16 BE", Uint8Array.from([0xfe, 0xff, ...utf16(true)])],
    ["UTF-16 LE without a mark", utf16(false)],
  ])("%s is read", async (_, bytes) => {
    expect(await textOf(bytes, "a.txt")).toBe(text);
  });

  test("bytes of old fonts come out as those fonts' Latin, which repairText reads", async () => {
    const old = "ChØ thÞ cña Ban BÝ th\u00ad Trung \u00ad¬ng §¶ng vÒ viÖc";
    const read = await textOf(Uint8Array.from([...latin1(old), 0x93, 0x0a]), "a.txt");
    expect(repairText(read).text).toBe('Chỉ thị của Ban Bí thư Trung ương Đảng về việc"\n');
  });

  test("a file pasted together from two encodings is read, with a warning", async () => {
    const bytes = Uint8Array.from([...utf8("Chỉ thị số 40\n"), ...latin1("ChØ thÞ cña Ban BÝ th\u00ad\n")]);
    const result = await readDocumentText(bytes, "a.txt");
    expect(result).toMatchObject({
      ok: true,
      value: { text: "Chỉ thị số 40\nChØ thÞ cña Ban BÝ th\u00ad\n" },
    });
    expect(result.issues.map(({ code }) => code)).toEqual(["documents.mixed-encodings"]);
  });

  test.each<[string, Uint8Array, string, string]>([
    ["an empty file", new Uint8Array(), "a.txt", "documents.empty"],
    ["spaces only", utf8(" \n\n"), "a.txt", "documents.no-text"],
    [
      "binary data",
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 131) % 251),
      "a.txt",
      "documents.unknown-format",
    ],
    ["rich text", utf8("{\\rtf1\\ansi Chi thi}"), "a.rtf", "documents.unknown-format"],
    ["text under the name of a Word file", utf8("Chỉ thị"), "a.docx", "documents.damaged"],
    ["more than 50 MB", new Uint8Array(50_000_001), "a.txt", "documents.too-large"],
  ])("%s is refused", async (_, bytes, name, code) => {
    expect(await codesOf(bytes, name)).toEqual([code]);
  });
});
