/** The measures of the house: how long its files and functions are, how full its folders, what its types leave unproved. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The floors, the lowest first: a room imports only rooms on lower floors. */
export const FLOORS = [
  ["core/base"],
  ["core/rules", "core/workbook", "core/citations"],
  ["core/catalogue", "core/word"],
  ["core/templates", "core/guide"],
  ["core/submissions"],
  ["core/merge", "core/forms"],
  ["core/summary"],
  ["core/paper", "core/tables"],
  ["app", "i18n"],
  ["host/node", "host/excel", "host/browser", "host/documents", "host/tables", "host/emulation", "ui"],
  ["workbench"],
  ["entry"],
];

/** The room a path from src leads into; undefined where there is none. */
export const roomOf = (place) => FLOORS.flat().find((room) => place === room || place.startsWith(`${room}/`));

/** Every source file below `root`, with what was counted in it. Paths are told from `root`, with slashes. */
export function readHouse(root) {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .sort();
  const known = new Set(files);
  return files.map((file) => readFile(file, readFileSync(path.join(root, file), "utf8"), known));
}

function readFile(file, text, known) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const nodes = nodesIn(source);
  return {
    file,
    lines: text.replace(/\n$/, "").split("\n").length,
    functions: nodes.filter(isFunction).map((node) => measured(node, source)),
    escapes: nodes.filter(isEscape).length + (text.match(SILENCED)?.length ?? 0),
    imports: importsOf(file, text, known),
  };
}

function nodesIn(node) {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesIn(child)));
  return nodes;
}

const isFunction = (node) => ts.isFunctionLike(node) && node.body !== undefined;

/** A function bears the name it is declared with or kept under: `function go() {}`, `const go = () => {}`. */
function measured(node, source) {
  const { parent } = node;
  const holder = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) ? parent : node;
  const lineAt = (place) => source.getLineAndCharacterOfPosition(place).line + 1;
  const [line, last] = [lineAt(node.getStart(source)), lineAt(node.end)];
  return { name: holder.name?.getText(source), line, lines: last - line + 1 };
}

/** What the compiler is told instead of shown. `as const` and `satisfies` are checked, and are no escapes. */
const isEscape = (node) =>
  node.kind === ts.SyntaxKind.AnyKeyword ||
  ts.isNonNullExpression(node) ||
  ts.isTypeAssertionExpression(node) ||
  (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type));
const SILENCED = /@ts-(ignore|expect-error|nocheck)\b/g;

/** The files of the house that a file imports, type imports, re-exports and what is fetched later included. */
function importsOf(file, text, known) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((target) => target.startsWith("."))
    .flatMap((target) => {
      const place = path.posix.join(path.posix.dirname(file), target);
      return ENDINGS.map((ending) => place + ending).find((one) => known.has(one)) ?? [];
    });
}
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts"];

/** Each circle of files that import one another, by its shortest way: `["a.ts", "b.ts", "a.ts"]`. */
export function circles(house) {
  const imports = new Map(house.map(({ file, imports }) => [file, imports]));
  const found = new Map();
  for (const { file } of house) {
    const way = wayBack(file, imports);
    const files = [...new Set(way)].sort().join();
    if (way !== undefined && !found.has(files)) found.set(files, way);
  }
  return [...found.values()];
}

/** The shortest way from a file over its imports back to itself, if there is one. */
function wayBack(file, imports) {
  const ways = [[file]];
  const seen = new Set();
  for (const way of ways)
    for (const next of imports.get(way.at(-1)) ?? []) {
      if (next === file) return [...way, file];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  return undefined;
}

/** How many source files stand in each folder itself, the fullest first. */
export function folders(house) {
  const counts = new Map();
  for (const { file } of house) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].map(([folder, files]) => ({ folder, files })).sort((a, b) => b.files - a.files);
}

/** The middle, the ninetieth of a hundred, and the largest of some counts. */
export function spread(counts) {
  const sorted = [...counts].sort((a, b) => a - b);
  const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, p50: at(0.5), p90: at(0.9), max: at(1) };
}

/** Escapes in a thousand lines. */
export function escapesPerThousand(house) {
  const sum = (count) => house.reduce((total, one) => total + count(one), 0);
  return (
    (sum(({ escapes }) => escapes) * 1000) /
    Math.max(
      1,
      sum(({ lines }) => lines),
    )
  );
}

/** The functions of some files, each with its file. */
export const functionsIn = (house) =>
  house.flatMap(({ file, functions }) => functions.map((one) => ({ file, ...one })));

/** Those that bear a name; a callback has none. */
export const namedFunctions = (house) => functionsIn(house).filter(({ name }) => name !== undefined);
