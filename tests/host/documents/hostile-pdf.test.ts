import { readDocumentText } from "../../../src/host/documents";
import { esModule } from "../../support/es-module";
import { pdfByHand, textPage } from "../../support/pdf-by-hand";

jest.mock("pdfjs-dist/legacy/build/pdf.mjs", () => esModule("pdfjs-dist/legacy/build/pdf.min.mjs"));
jest.mock("pdfjs-dist/legacy/build/pdf.worker.mjs", () =>
  esModule("pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
);

const WORDS = textPage([[60, 700, "Chi thi 40-CT/TW"]]);
const swelling = (bytes: number): string => WORDS + " ".repeat(bytes);

async function told(bytes: Uint8Array) {
  const result = await readDocumentText(bytes, "a.pdf");
  const issues = result.issues.map(({ code, severity, facts }) => ({ code, severity, facts }));
  return { text: result.ok ? result.value.text : undefined, issues };
}

test("a compressed page is read like one that is not", async () => {
  const plain = await told(pdfByHand([WORDS, WORDS]));
  expect(plain).toEqual({ text: "Chi thi 40-CT/TW Chi thi 40-CT/TW\n", issues: [] });
  expect(await told(pdfByHand([WORDS, WORDS], { deflated: 1 }))).toEqual(plain);
});

describe("what is compressed", () => {
  test.each([
    ["up to 3 MB is read", 2_900_000, undefined],
    ["beyond 3 MB is refused", 3_100_000, "documents.swells"],
  ])("%s", async (_, bytes, code) => {
    const { issues } = await told(pdfByHand([swelling(bytes)], { deflated: 1 }));
    expect(issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
  });

  test("the other pages are read, and what is left out is told", async () => {
    expect(await told(pdfByHand([WORDS, swelling(3_100_000)], { deflated: 1 }))).toMatchObject({
      text: "Chi thi 40-CT/TW\n",
      issues: [
        { code: "documents.pages-without-text", facts: { count: 1 } },
        { code: "documents.parts-left-out", facts: { count: 1, megabytes: 3 } },
      ],
    });
  });

  test("all of it together is bounded", async () => {
    const pages = Array.from({ length: 14 }, () => swelling(2_900_000));
    expect(await told(pdfByHand(pages, { deflated: 1 }))).toMatchObject({
      issues: [{ code: "documents.swells", facts: { megabytes: 40 } }],
    });
  });

  test("what calls itself a picture, or is compressed twice, is not inflated for a page", async () => {
    const picture = await told(pdfByHand([WORDS], { deflated: 1, label: "/Subtype /Image" }));
    expect(picture.issues).toMatchObject([{ code: "documents.scanned" }]);
    const twice = await told(pdfByHand([WORDS], { deflated: 2 }));
    expect(twice.issues).toMatchObject([{ code: "documents.swells" }]);
  });
});

describe("what a page places", () => {
  test.each([
    ["lines", "0 0 m 9 9 l S\n".repeat(40_000)],
    ["one endless line", `0 0 m ${"1 1 l ".repeat(60_000)}S`],
    ["letters", `BT /F1 12 Tf (${"a".repeat(100_001)}) Tj ET`],
    ["little texts", "BT /F1 12 Tf (a) Tj ET\n".repeat(30_000)],
  ])("%s without end stop the reading at that page, and only there", async (_, content) => {
    expect(await told(pdfByHand([WORDS, content, WORDS]))).toMatchObject({
      text: "Chi thi 40-CT/TW\n",
      issues: [{ code: "documents.heavy-page", severity: "warning", facts: { page: 2, read: 1, pages: 3 } }],
    });
    expect(await told(pdfByHand([content]))).toMatchObject({
      text: undefined,
      issues: [{ code: "documents.heavy-page", severity: "error", facts: { page: 1, steps: 100_000 } }],
    });
  });
});
