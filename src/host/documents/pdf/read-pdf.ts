import type { PDFDocumentProxy } from "pdfjs-dist/types/src/pdf";
import { type Issue, type Result, read, refused } from "../../../core/base";
import type { DocumentText } from "../document-text";
import { documentIssue } from "../issues";
import {
  PDF_PAGES,
  PDF_PAGE_STEPS,
  PDF_SECONDS,
  PDF_STEPS,
  PDF_STREAMS_BYTES,
  PDF_STREAM_BYTES,
} from "../limits";
import { boundedSteps } from "./bounded-steps";
import { boundedStreams } from "./bounded-streams";
import { type PdfSteps, glyphSteps, pdfGlyphs } from "./pdf-glyphs";
import { type PdfLine, pdfLines } from "./pdf-lines";
import { pdfParagraphs } from "./pdf-paragraphs";

/**
 * The text of a PDF that has text; a scanned one is told to be so. Its streams are counted before pdfjs sees them, its
 * pages while pdfjs reads them; what is beyond bounds is left out, and told.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Result<DocumentText>> {
  const bounded = boundedStreams(bytes);
  if (bounded === undefined) return swells(PDF_STREAMS_BYTES, file);
  const { getDocument, OPS, VerbosityLevel } = await loadPdfjs();
  const loading = getDocument({
    data: bounded.bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: 0, // no picture is decoded
  });
  const overdue = timer(PDF_SECONDS);
  try {
    const found = await Promise.race([loading.promise.then((pdf) => pagesOf(pdf, OPS)), overdue.passed]);
    if (found === undefined) return tooLong(file);
    const result = told(found, file);
    if (bounded.leftOut === 0) return result;
    return result.ok
      ? read(result.value, [...result.issues, leftOut(bounded.leftOut, file)])
      : swells(PDF_STREAM_BYTES, file);
  } catch (error) {
    const locked = error instanceof Error && error.name === "PasswordException";
    if (!locked && bounded.leftOut > 0) return swells(PDF_STREAM_BYTES, file);
    return refused(documentIssue(locked ? "documents.password-protected" : "documents.damaged", { file }));
  } finally {
    overdue.stop();
    await loading.destroy(); // stops what is still being read
  }
}

const swells = (most: number, file: string): Result<DocumentText> =>
  refused(documentIssue("documents.swells", { file }, { facts: { megabytes: most / 1_000_000 } }));

const tooLong = (file: string): Result<DocumentText> =>
  refused(documentIssue("documents.too-long", { file }, { facts: { seconds: PDF_SECONDS } }));

/** The last resort. `passed` comes to undefined when the time is over. */
function timer(seconds: number): { readonly passed: Promise<undefined>; stop(): void } {
  let stop = (): void => undefined;
  const passed = new Promise<undefined>((resolve) => {
    const running = setTimeout(() => resolve(undefined), seconds * 1000);
    stop = () => clearTimeout(running);
  });
  return { passed, stop: () => stop() };
}

const leftOut = (count: number, file: string): Issue =>
  documentIssue(
    "documents.parts-left-out",
    { file },
    { facts: { count, megabytes: PDF_STREAM_BYTES / 1_000_000 } },
  );

/** Large and seldom needed. With its worker's code at hand pdfjs runs in this thread and fetches nothing. */
async function loadPdfjs() {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

interface PagesRead {
  readonly pages: readonly (readonly PdfLine[])[];
  /** How many the document has. */
  readonly all: number;
  /** The page after those read has too many steps; none behind it is read. */
  readonly isHeavy: boolean;
}

async function pagesOf(pdf: PDFDocumentProxy, steps: PdfSteps): Promise<PagesRead> {
  const placesText = glyphSteps(steps);
  const count = { left: PDF_STEPS };
  const pages: (readonly PdfLine[])[] = [];
  while (pages.length < Math.min(pdf.numPages, PDF_PAGES)) {
    const page = await pdf.getPage(pages.length + 1);
    const found = await boundedSteps(page, placesText, { most: PDF_PAGE_STEPS, count });
    if (found === undefined) return { pages, all: pdf.numPages, isHeavy: true };
    pages.push(pdfLines(pdfGlyphs(found, steps)));
    page.cleanup();
  }
  return { pages, all: pdf.numPages, isHeavy: false };
}

/** The pages as a text, with what has to be said of them. */
function told({ pages, all, isHeavy }: PagesRead, file: string): Result<DocumentText> {
  const facts = {
    page: pages.length + 1,
    steps: PDF_PAGE_STEPS,
    allSteps: PDF_STEPS,
    pages: all,
    read: pages.length,
  };
  const blank = pages.filter((lines) => lines.length === 0).length;
  const heavy = isHeavy ? [documentIssue("documents.heavy-page", { file }, { facts })] : [];
  if (blank === pages.length)
    return isHeavy
      ? refused(documentIssue("documents.heavy-page", { file }, { facts, severity: "error" }))
      : refused(documentIssue("documents.scanned", { file }));
  const issues: Issue[] = [...heavy];
  if (!isHeavy && pages.length < all)
    issues.push(
      documentIssue("documents.more-pages", { file }, { facts: { read: pages.length, pages: all } }),
    );
  if (blank > 0)
    issues.push(documentIssue("documents.pages-without-text", { file }, { facts: { count: blank } }));
  return read({ text: pdfParagraphs(pages), format: "pdf" }, issues);
}
