import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * The house keeps its floors: a room imports only rooms on lower floors, never a neighbour, not even for a
 * type, and enters a room of the core through its front door (index.ts).
 */
const FLOORS: readonly (readonly string[])[] = [
  ["core/base"],
  ["core/rules", "core/workbook"],
  ["core/catalogue"],
  ["core/templates"],
  ["core/submissions"],
  ["core/merge"],
  ["core/summary"],
  ["app", "i18n"],
  ["host/node"],
  ["entry"],
];

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

const roomOf = (place: string): string | undefined =>
  FLOORS.flat().find((room) => place === room || place.startsWith(`${room}/`));
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

test("the world is met only where it may be: node: in host/node and entry, the xlsx and zip libraries in core/workbook, jsep in core/rules", () => {
  const allowed = (one: Import): boolean => {
    const room = roomOf(one.file);
    if (one.target.startsWith("node:")) return room === "host/node" || room === "entry";
    if (/^fflate\b/.test(one.target)) return room === "core/workbook";
    if (one.target === "jsep") return room === "core/rules";
    return false;
  };
  const strangers = imports.filter((one) => !one.target.startsWith(".") && !allowed(one));
  expect(strangers.map((one) => `${one.file} → ${one.target}`)).toEqual([]);
});

test("the check sees type imports and re-exports too", () => {
  const seen = ts.preProcessFile(
    'import type { A } from "./a"; export { b } from "./b"; import("./c");',
    true,
    true,
  );
  expect(seen.importedFiles.map(({ fileName }) => fileName)).toEqual(["./a", "./b", "./c"]);
});
