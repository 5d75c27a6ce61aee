/**
 * `node letters-of-pdf.mjs FILE.pdf`: of each page all it says, and the smallest letters, in points as they lie on the paper,
 * with a text set in them. Printed as JSON.
 */
import { readFileSync } from "node:fs";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const data = new Uint8Array(readFileSync(process.argv[2]));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const said = items.filter(({ str }) => str.trim() !== "");
  const sized = said.map(({ str, transform }) => ({
    text: str,
    points: Math.hypot(...transform.slice(2, 4)),
  }));
  const smallest = sized.reduce((least, one) => (one.points < least.points ? one : least), {
    points: Infinity,
  });
  pages.push({ ...smallest, says: said.map(({ str }) => str).join(" ") });
}
console.log(JSON.stringify(pages));
