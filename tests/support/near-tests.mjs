import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./steps.mjs";

const isSource = (file) => /\.(ts|tsx|mjs)$/.test(file);
const isTest = (file) => /\.test\.tsx?$/.test(file);
/** Needs a browser over what was built, or an office program. */
const isSlow = (file) => /^tests\/(e2e|interop)\//.test(file);

/**
 * The suites that reach one of these files by their imports, the nearest first: a test of the file itself, then tests
 * of what uses it. Places are relative to the project, as git names them.
 */
export function nearTests(changed) {
  const importers = importersOfAll();
  const reached = new Set(changed.filter(isSource));
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  return [...reached].filter((file) => isTest(file) && !isSlow(file));
}

/** Who imports each file. */
function importersOfAll() {
  const importers = new Map();
  for (const file of ["src", "tests"].flatMap(sourcesUnder)) {
    for (const imported of importsOf(file)) {
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  return importers;
}

const sourcesUnder = (place) =>
  readdirSync(path.join(root, place), { recursive: true })
    .map((file) => path.posix.join(place, file.split(path.sep).join("/")))
    .filter((file) => isSource(file) && !file.includes("/node_modules/"));

function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const place = path.posix.join(path.posix.dirname(file), fileName);
    const found = ["", ".ts", ".tsx", "/index.ts"].map((end) => place + end).find(isFile);
    return found === undefined ? [] : [found];
  });
}

const isFile = (file) => existsSync(path.join(root, file)) && statSync(path.join(root, file)).isFile();
