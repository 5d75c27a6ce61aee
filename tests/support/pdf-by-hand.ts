import { deflateSync } from "node:zlib";

/** How the streams of the pages are written. */
interface StreamsByHand {
  /** How often the contents are compressed. */
  readonly deflated?: 0 | 1 | 2;
  /** What their dictionaries say besides. */
  readonly label?: string;
}

const deflate = (content: string): string => deflateSync(Buffer.from(content, "latin1")).toString("latin1");

/** A PDF of the given page contents (operators), each page with the font F1 and the image Im1 at hand. */
export function pdfByHand(
  contents: readonly string[],
  { deflated = 0, label = "" }: StreamsByHand = {},
): Uint8Array {
  const pages = contents.map((content) => Array.from({ length: deflated }).reduce<string>(deflate, content));
  const filters = deflated === 0 ? "" : `/Filter [${"/FlateDecode ".repeat(deflated)}]`;
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream",
    ...pages.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>`,
      `<< ${label} ${filters} /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF`;
  return Uint8Array.from(pdf + end, (letter) => letter.charCodeAt(0));
}

/** A page that is one picture, as scanners make them. */
export const SCANNED_PAGE = "q 595 0 0 842 0 0 cm /Im1 Do Q";

/** A page of ASCII lines: text, and where it starts. */
export const textPage = (lines: readonly (readonly [x: number, y: number, text: string])[]): string =>
  lines
    .map(([x, y, text]) => `BT /F1 12 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`)
    .join("\n");
