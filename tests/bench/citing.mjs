/** Citations in prose: how many are read, how much of what is read is one, and how fast. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const folder = path.join(import.meta.dirname, "../../build/bench");
const GENERATED = 3_600;
/** The best of a few runs counts, so that a busy moment of the machine does not. */
const RUNS = 5;
const MEGABYTES = 4;

export default async function citing() {
  fs.mkdirSync(folder, { recursive: true });
  const { corpus, extractCitations, generatedCitations, guideText, hostileTexts, score, unmarked } =
    await import(pathToFileURL(await bundle("citing", folder)).href);
  console.log(
    `\n## Citations (${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version})\n`,
  );
  console.log("| texts | numbered citations | read | recall | precision |\n|---|---|---|---|---|");
  quality("written by hand", corpus);
  quality("generated, with the defects of real ones", generatedCitations(GENERATED, "bench"));
  console.log(`\nOne core, best of ${RUNS}:\n\n| text | MB | citations | MB/s |\n|---|---|---|---|`);
  speed("the guide of 2024, over and over", guideText);
  speed("the corpus, over and over", corpus.map((marked) => unmarked(marked).text).join("\n"));
  const slowest = hostileTexts
    .map(({ piece, text }) => ({ piece, seconds: timed(() => extractCitations(text)) }))
    .reduce((one, other) => (other.seconds > one.seconds ? other : one));
  console.log(
    `\nOf ${hostileTexts.length} hostile texts of 1 MB the slowest, “${slowest.piece}” over and over: ${slowest.seconds.toFixed(1)} s.`,
  );

  function quality(name, texts) {
    const { marked, right, read, true: hits } = score(texts, extractCitations);
    const share = (part, whole) => (part / whole).toFixed(4);
    console.log(
      `| ${texts.length} ${name} | ${marked} | ${read} | ${share(right, marked)} | ${share(hits, read)} |`,
    );
  }

  function speed(name, piece) {
    const text = piece.repeat(Math.ceil((MEGABYTES * 1e6) / Buffer.byteLength(piece)));
    let found = 0;
    const seconds = Math.min(
      ...Array.from({ length: RUNS }, () => timed(() => (found = extractCitations(text).length))),
    );
    const size = Buffer.byteLength(text) / 1e6;
    console.log(`| ${name} | ${size.toFixed(1)} | ${found} | ${(size / seconds).toFixed(1)} |`);
  }
}

function timed(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
