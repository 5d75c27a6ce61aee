import type { PDFDocumentProxy } from "pdfjs-dist/types/src/pdf";
import { type Issue, type Result, read, refused } from "../../core/base";
import type { DocumentText } from "./document-text";
import { documentIssue } from "./issues";
import { FILE_BYTES, PDF_CHARACTERS, PDF_MILLISECONDS, PDF_PAGES } from "./limits";
import { type PdfSteps, pdfGlyphs } from "./pdf-glyphs";
import { type PdfLine, type PdfPiece, pdfLines } from "./pdf-lines";
import { pdfParagraphs } from "./pdf-paragraphs";

/** The text of a PDF that has text; a scanned one is told to be so. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Result<DocumentText>> {
  const { getDocument, OPS, VerbosityLevel } = await loadPdfjs();
  // pdfjs takes the bytes over, so it gets its own; and it refuses Node's Buffer.
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
  });
  const overdue = timer(PDF_MILLISECONDS);
  try {
    const pages = loading.promise.then((pdf) => readPages(pdf, file, OPS));
    return (await Promise.race([pages, overdue.passed])) ?? tooLarge(file);
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    return refused(documentIssue(locked ? "documents.password-protected" : "documents.damaged", { file }));
  } finally {
    overdue.stop();
    await loading.destroy(); // stops what is still being read
  }
}

const tooLarge = (file: string): Result<DocumentText> =>
  refused(documentIssue("documents.too-large", { file }, { facts: { megabytes: FILE_BYTES / 1_000_000 } }));

/** `passed` comes to undefined when the time is over; pdfjs lets timers run while it works. */
function timer(milliseconds: number): { readonly passed: Promise<undefined>; stop(): void } {
  let stop = (): void => undefined;
  const passed = new Promise<undefined>((resolve) => {
    const running = setTimeout(() => resolve(undefined), milliseconds);
    stop = () => clearTimeout(running);
  });
  return { passed, stop: () => stop() };
}

/** Large and seldom needed. With its worker's code at hand pdfjs runs in this thread and fetches nothing. */
async function loadPdfjs() {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

async function readPages(
  pdf: PDFDocumentProxy,
  file: string,
  steps: PdfSteps,
): Promise<Result<DocumentText>> {
  const count = Math.min(pdf.numPages, PDF_PAGES);
  const pages: (readonly PdfLine[])[] = [];
  let characters = 0;
  for (let number = 1; number <= count && characters < PDF_CHARACTERS; number += 1) {
    const pieces = await piecesOf(pdf, number, steps);
    characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
    pages.push(pdfLines(pieces));
  }
  const blank = pages.filter((lines) => lines.length === 0).length;
  if (blank === pages.length) return refused(documentIssue("documents.scanned", { file }));
  const issues: Issue[] = [];
  if (pages.length < pdf.numPages) {
    issues.push(
      documentIssue("documents.more-pages", { file }, { facts: { read: pages.length, pages: pdf.numPages } }),
    );
  }
  if (blank > 0)
    issues.push(documentIssue("documents.pages-without-text", { file }, { facts: { count: blank } }));
  return read({ text: pdfParagraphs(pages), format: "pdf" }, issues);
}

async function piecesOf(
  pdf: PDFDocumentProxy,
  number: number,
  steps: PdfSteps,
): Promise<readonly PdfPiece[]> {
  const page = await pdf.getPage(number);
  const pieces = pdfGlyphs(await page.getOperatorList(), steps);
  page.cleanup();
  return pieces;
}
