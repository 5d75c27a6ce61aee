import type { PdfLine } from "./pdf-lines";

/** In heights of the letters: what counts as reaching the margin, and as standing further right. */
const NEAR_MARGIN = 1.5;
const INDENT = 0.8;
/** Lines of one paragraph stand no further apart than this, in heights. */
const LINE_SPACING = 2.4;

/** "- …", "· …", "1. …", "a) …", "II - …": a list item begins a paragraph wherever the line before ends. */
const ITEM = /^\s*(?:[-–•·*+▪◦●]\s|\d{1,3}[.)]\s|[a-zđ][.)]\s|[IVX]{1,5}\s*[-–.]\s)/u;
/** "40-" with "CT/TW" on the next line: a code broken at its own dash or slash. */
const BROKEN_CODE = /[\p{Lu}\d][-/]$/u;

/**
 * The pages' lines as paragraphs: a line that reaches the right margin goes on in the next line, over the page's end
 * too, so that a document cited over two lines is found. Page numbers are left out.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string {
  const paragraphs: string[] = [];
  let before: { readonly line: PdfLine; readonly margin: number; readonly page: number } | undefined;
  pages.forEach((all, page) => {
    const lines = withoutPageNumber(all, page + 1);
    const margin = lines.reduce((furthest, { right }) => Math.max(furthest, right), 0);
    for (const line of lines) {
      if (before && goesOn(before.line, before.margin, line, before.page === page)) {
        paragraphs.push(joined(paragraphs.pop() ?? "", line.text));
      } else paragraphs.push(line.text.trim());
      before = { line, margin, page };
    }
  });
  return paragraphs.map((paragraph) => `${paragraph}\n`).join("");
}

function goesOn(line: PdfLine, margin: number, next: PdfLine, samePage: boolean): boolean {
  if (ITEM.test(next.text)) return false;
  const { height } = line;
  if (samePage && (next.y >= line.y || line.y - next.y > height * LINE_SPACING)) return false;
  if (next.left > line.left + height * INDENT) return false;
  // The next word would not have fitted any more: that is why the line ends here.
  const firstWord = /^\S+/.exec(next.text.trimStart())?.[0].length ?? 0;
  const wordWidth = ((next.right - next.left) * firstWord) / Math.max(1, next.text.length);
  return line.right + wordWidth > margin - height * NEAR_MARGIN;
}

function joined(paragraph: string, line: string): string {
  const [head, tail] = [paragraph.trimEnd(), line.trim()];
  return BROKEN_CODE.test(head) && /^[\p{Lu}\d]/u.test(tail) ? head + tail : `${head} ${tail}`;
}

/** At the top or the bottom, standing alone. */
function withoutPageNumber(lines: readonly PdfLine[], page: number): readonly PdfLine[] {
  const isNumber = (line: PdfLine | undefined): boolean =>
    /^[-–\s]*\d{1,4}[-–\s]*$/.test(line?.text ?? "") &&
    Math.abs(Number(/\d+/.exec(line?.text ?? "")?.[0]) - page) <= 2;
  if (isNumber(lines[0])) return lines.slice(1);
  if (isNumber(lines.at(-1))) return lines.slice(0, -1);
  return lines;
}
