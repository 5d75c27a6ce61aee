import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { FLOORS, roomOf } from "./support/house.mjs";

/**
 * The house keeps its floors: a room imports only rooms on lower floors, never a neighbour, not even for a
 * type, and enters a room of the core through its front door (index.ts).
 */
const root = path.join(__dirname, "../src");

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));

const imports: readonly Import[] = sources.flatMap((file) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => ({ file, target: fileName }));
});

/** src-relative path an import leads to, or undefined for a package. */
function resolved({ file, target }: Import): string | undefined {
  return target.startsWith(".") ? path.posix.join(path.posix.dirname(file), target) : undefined;
}

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));

test("every source file stands in a known room", () => {
  expect(sources.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test("a room imports only rooms on lower floors", () => {
  const broken = imports.flatMap((one) => {
    const target = resolved(one);
    const [from, to] = [roomOf(one.file), target === undefined ? undefined : roomOf(target)];
    if (from === undefined || to === undefined || from === to) return [];
    return floorOf(to) < floorOf(from) ? [] : [`${one.file} → ${to}`];
  });
  expect(broken).toEqual([]);
});

test("a room of the core is entered through its index", () => {
  const sideDoors = imports.flatMap((one) => {
    const target = resolved(one);
    const to = target === undefined ? undefined : roomOf(target);
    if (target === undefined || to === undefined || !to.startsWith("core/") || to === roomOf(one.file))
      return [];
    return target === to ? [] : [`${one.file} → ${target}`];
  });
  expect(sideDoors).toEqual([]);
});

/** Where each package may be met; a room's name stands for itself and, ending in `/`, for all below it. */
const MET_IN: readonly (readonly [packages: RegExp, rooms: readonly string[]])[] = [
  [/^node:/, ["host/node", "entry"]],
  [/^fflate$/, ["core/workbook", "workbench"]],
  [/^jsep$/, ["core/rules"]],
  [/^zod(\/|$)/, ["app", "host/", "ui"]],
  [/^(mammoth|pdfjs-dist|@e965\/xlsx)(\/|$)/, ["host/documents"]],
  [/^(hyparquet|hyparquet-writer|@duckdb\/node-api)$/, ["host/tables"]],
  [/^(react|react-dom|@fluentui\/[\w-]+)(\/|$)/, ["ui", "workbench", "entry"]],
  [/^@univerjs\//, ["workbench"]],
  [/^office-addin-[\w-]+$/, ["entry"]],
  // The development server of the workbench is started by a script of ours.
  [/^webpack(-dev-server)?$/, ["entry"]],
];

test("the world is met only where it may be", () => {
  const mayMeet = ({ file, target }: Import): boolean => {
    const room = roomOf(file) ?? "";
    const rooms = MET_IN.find(([packages]) => packages.test(target))?.[1] ?? [];
    return rooms.some((one) => room === one || (one.endsWith("/") && room.startsWith(one)));
  };
  const strangers = imports.filter((one) => !one.target.startsWith(".") && !mayMeet(one));
  expect(strangers.map((one) => `${one.file} → ${one.target}`)).toEqual([]);
});

test("Excel and Office are spoken to only by the host of Excel, its emulation and the entry", () => {
  const places = ["host/excel", "host/emulation", "entry"];
  const speaking = sources
    .filter((file) => !places.includes(roomOf(file) ?? ""))
    .filter((file) => namesOfficeJs(readFileSync(path.join(root, file), "utf8"), file));
  expect(speaking).toEqual([]);
});

/** Whether a source uses the globals `Excel` or `Office`, or a type of theirs. */
function namesOfficeJs(text: string, file: string): boolean {
  const seen = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && isOfficeJs(node.expression)) ||
    (ts.isQualifiedName(node) && isOfficeJs(node.left)) ||
    ts.forEachChild(node, (child) => seen(child) || undefined) === true;
  return seen(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
}
const isOfficeJs = (node: ts.Node): boolean =>
  ts.isIdentifier(node) && (node.text === "Excel" || node.text === "Office");

test("the check of Office.js sees values and types, not words", () => {
  expect(namesOfficeJs("await Excel.run(go)", "a.ts")).toBe(true);
  expect(namesOfficeJs("let range: Excel.Range", "a.ts")).toBe(true);
  expect(namesOfficeJs('say("Excel.run", host.Excel)', "a.ts")).toBe(false);
});

test("the check sees type imports and re-exports too", () => {
  const seen = ts.preProcessFile(
    'import type { A } from "./a"; export { b } from "./b"; import("./c");',
    true,
    true,
  );
  expect(seen.importedFiles.map(({ fileName }) => fileName)).toEqual(["./a", "./b", "./c"]);
});
