import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { wordsIn } from "../src/i18n";

/** What README and docs name is there: files, headings, scripts and commands. */

const root = path.join(__dirname, "..");
const inRoot = (file: string): string => path.join(root, file);
const read = (file: string): string => readFileSync(inRoot(file), "utf8");

const DOCS = [
  "README.md",
  "CHANGELOG.md",
  "src/README.md",
  "src/core/merge/RULES.md",
  ...readdirSync(inRoot("docs")).map((name) => `docs/${name}`),
];
const MOST_LINES = 150;
const MOST_BYTES_OF_A_PICTURE = 150_000;

/** Every match of a pattern's first group, with the document it stands in: "docs/speed.md: src/a.ts". */
const named = (pattern: RegExp) =>
  DOCS.flatMap((doc) => [...read(doc).matchAll(pattern)].map(([, name = ""]) => ({ doc, name })));
const told = ({ doc, name }: { doc: string; name: string }): string => `${doc}: ${name}`;

/** What a link leads to: `[words](target)`, and a picture's `![words](target)`. */
const LINK = /\]\(([^)\s]+)\)/g;
const links = named(LINK).filter(({ name }) => !/^https?:/.test(name));

/** Code in a text; a block of it may hold `# a remark`, which is no heading. */
const withoutCode = (text: string): string => text.replace(/^```[^]*?^```/gm, "");

/** A heading's anchor as GitHub makes it: "Hai lệnh / Two commands" → "hai-lệnh--two-commands". */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsIn = (file: string): string[] =>
  [...withoutCode(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Whether a link written in `doc` leads to a file that is there, and to a heading in it where it names one. */
function leadsSomewhere(doc: string, link: string): boolean {
  const [target = "", anchor] = link.split("#");
  const file = target === "" ? doc : path.posix.join(path.posix.dirname(doc), decodeURI(target));
  if (!existsSync(inRoot(file))) return false;
  return anchor === undefined || anchorsIn(file).includes(decodeURI(anchor));
}

test("README is short enough to be read", () => {
  expect(read("README.md").split("\n").length).toBeLessThan(MOST_LINES);
});

test("every link and picture leads to a file, and to a heading where one is named", () => {
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ doc, name }) => !leadsSomewhere(doc, name)).map(told)).toEqual([]);
});

test("a link to no file, or to no heading, is seen", () => {
  expect(leadsSomewhere("docs/speed.md", "../README.md#hai-lệnh--two-commands")).toBe(true);
  expect(leadsSomewhere("docs/speed.md", "README.md")).toBe(false);
  expect(leadsSomewhere("README.md", "#no-such-heading")).toBe(false);
});

test("every page of docs is reached from README", () => {
  const reached = (from: string, seen: readonly string[] = []): readonly string[] =>
    links
      .filter(({ doc, name }) => doc === from && name.includes(".md"))
      .map(({ name }) => path.posix.join(path.posix.dirname(from), name.replace(/#.*/, "")))
      .reduce((all, next) => (all.includes(next) ? all : reached(next, [...all, next])), seen);
  expect(reached("README.md")).toEqual(expect.arrayContaining(DOCS.filter((doc) => doc !== "README.md")));
});

test("every path named in the words is there", () => {
  const paths = named(/`((?:src|tests|docs|assets)\/[\w./-]+)`/g);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter(({ name }) => !existsSync(inRoot(name))).map(told)).toEqual([]);
});

test("pictures are small, and each one kept is shown", () => {
  const shown = links.filter(({ name }) => name.endsWith(".png"));
  const pictures = shown.map(({ doc, name }) => path.posix.join(path.posix.dirname(doc), name));
  expect(pictures.filter((file) => statSync(inRoot(file)).size > MOST_BYTES_OF_A_PICTURE)).toEqual([]);
  const kept = readdirSync(inRoot("assets/screenshots")).map((name) => `assets/screenshots/${name}`);
  expect(kept.filter((file) => !pictures.includes(file))).toEqual([]);
});

test("every script named is one of package.json's", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
  const scriptsNamed = named(/npm run (?:-s )?([\w:-]+)/g);
  expect(scriptsNamed.length).toBeGreaterThan(0);
  expect(scriptsNamed.filter(({ name }) => !(name in scripts)).map(told)).toEqual([]);
  expect(["start", "test"].filter((name) => !(name in scripts))).toEqual([]);
});

test("every command named is one the command line knows, and the table of commands lacks none", () => {
  const known = [...wordsIn("vi").usage.matchAll(/khoagiao (\w[\w-]*)/g)].map(([, name = ""]) => name);
  const commandsNamed = named(/khoagiao (?:-- )?([a-z][a-z-]*)\b/g);
  expect(commandsNamed.length).toBeGreaterThan(0);
  expect(commandsNamed.filter(({ name }) => !known.includes(name)).map(told)).toEqual([]);
  const inTable = [...read("docs/command-line.md").matchAll(/^\| `([\w-]+) /gm)].map(([, name = ""]) => name);
  expect(inTable).toEqual(known);
});

/** The words of a shell line: `check "Tay Giang.xlsx"` is two. */
const shellWords = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

test("README's commands ask for known options, of files that are there", () => {
  const lines = [...read("README.md").matchAll(/^npm run -s khoagiao -- \w+ (.+)$/gm)];
  const words = lines.flatMap(([, rest = ""]) => shellWords(rest));
  const options = words.filter((word) => word.startsWith("--"));
  const known: readonly string[] = wordsIn("vi").usage.match(/--[a-z-]+/g) ?? [];
  expect(options.filter((option) => !known.includes(option))).toEqual([]);
  const given = words.filter((word) => word.includes("/") && !word.startsWith("build/"));
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
});
