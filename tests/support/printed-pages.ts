import { execFileSync } from "node:child_process";
import { join } from "node:path";

export interface PrintedPage {
  readonly says: string;
  /** Of its smallest letters, and a text set in them. */
  readonly points: number;
  readonly text: string;
}

/** The pages of a .pdf, as they lie on paper. */
export function pagesOfPdf(file: string): readonly PrintedPage[] {
  const script = join(__dirname, "letters-of-pdf.mjs");
  const options = { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  return JSON.parse(execFileSync(process.execPath, [script, file], options));
}
