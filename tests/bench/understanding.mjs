/**
 * `npm run bench:understanding`: what people mean, held against what is read. Workbooks with one fault each, cells as
 * people type them, and clean workbooks of several programs, all made from code. Fails where a goal is missed.
 */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const folder = path.join(import.meta.dirname, "../../build/bench");
fs.mkdirSync(folder, { recursive: true });
const corpus = await import(pathToFileURL(await bundle("understanding", folder)).href);

const score = corpus.newScore();
const kinds = [...corpus.manglings, ...corpus.furtherManglings];
for (const mangling of kinds) {
  // What tells in the model alone is read from there: writing and unpacking take most of the time.
  const how = mangling.onlyInFile ? "file" : "model";
  for (const code of corpus.MANGLED_TEMPLATES) corpus.scoreMangled(code, mangling, how, score);
}
const faults = corpus.bookFaults.map((fault) => ({ ...corpus.judgeBookFault(fault), name: fault.name }));
const fills = corpus.formFills.map((fill) => ({ ...corpus.judgeFill(fill), name: fill.name }));
const cells = corpus.typedColumns.flatMap(({ column, cells: typed }) =>
  typed.map(([content, means]) => ({
    name: `${column} ${JSON.stringify(content)}`,
    verdict: corpus.judgeTyped(corpus.readTyped(column, content), means),
  })),
);
const clean = corpus.cleanWorkbooks();
const said = clean.flatMap(corpus.saidOfClean);

const of = (judged, wanted) => judged.filter(({ verdict }) => verdict === wanted).map(({ name }) => name);
const workbooks = {
  what: `${score.workbooks + faults.length} workbooks with one fault (${kinds.length + faults.length} kinds)`,
  count: score.workbooks + faults.length,
  silent: [...score.silent, ...of(faults, "wrong")],
  refused: [...score.refused, ...of(faults, "refused")],
};
const forms = {
  what: `${fills.length} fills of boards' own forms`,
  count: fills.length,
  silent: of(fills, "wrong"),
  refused: of(fills, "refused"),
};
const typed = {
  what: `${cells.length} typed cells`,
  count: cells.length,
  silent: of(cells, "wrong"),
  refused: of(cells, "refused"),
};

console.log(
  "\n## Understanding\n\n| | silently wrong (goal 0) | needlessly refused (goal ≤ 2 %) |\n|---|---|---|",
);
for (const { what, count, silent, refused } of [workbooks, forms, typed])
  console.log(
    `| ${what} | ${silent.length} | ${refused.length} (${((100 * refused.length) / count).toFixed(2)} %) |`,
  );
console.log(`\n${clean.length} clean workbooks: ${said.length} findings (goal 0).`);
for (const [title, list] of [
  ["Silently wrong", [...workbooks.silent, ...forms.silent, ...typed.silent]],
  ["Needlessly refused", [...workbooks.refused, ...forms.refused, ...typed.refused]],
  ["Said of clean workbooks", said],
])
  if (list.length > 0) console.log(`\n${title}:\n${list.map((one) => `- ${one}`).join("\n")}`);
const isMet =
  workbooks.silent.length + forms.silent.length + typed.silent.length + said.length === 0 &&
  [workbooks, forms, typed].every(({ refused, count }) => refused.length <= count / 50);
process.exit(isMet ? 0 : 1);
