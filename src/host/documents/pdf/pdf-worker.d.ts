/** pdfjs ships no types for it: it is loaded for what it registers. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
