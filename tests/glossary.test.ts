import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Holds src/GLOSSARY.md against the code: one thing has one word, and one word is one thing. */
const root = path.join(__dirname, "../src");

const sources: readonly ts.SourceFile[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) =>
    ts.createSourceFile(
      file.split(path.sep).join("/"),
      readFileSync(path.join(root, file), "utf8"),
      ts.ScriptTarget.ES2022,
      false,
      file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );

/** Names this one statement exports, declared in it. */
function declaredBy(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/** Exported name → the files that declare it. */
const exported = new Map<string, Set<string>>();
for (const { statements, fileName } of sources) {
  for (const name of statements.flatMap(declaredBy))
    exported.set(name, (exported.get(name) ?? new Set()).add(fileName));
}

/** Every identifier of src, and every text that stands as one: "superseded" in a union of states. */
const written = new Set<string>();
for (const source of sources) {
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) written.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const glossary = readFileSync(path.join(root, "GLOSSARY.md"), "utf8");
const [known = "", unused = ""] = glossary.split("## Words we do not use");
const rowsOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^\| `(\w+)` \| (.+?) \|/gm)].map(([, word = "", other = ""]) => [word, other]);

test("every word of the glossary is a word of the code", () => {
  const words = rowsOf(known).map(([word = ""]) => word);
  expect(words.length).toBeGreaterThan(35);
  expect(words.filter((word) => !exported.has(word) && !written.has(word))).toEqual([]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test("its Vietnamese stands on a screen, in a sheet or beside the word in the code", () => {
  const texts = sources.map(({ text }) => text.toLowerCase()).join("\n");
  const vietnamese = rowsOf(known).map(([, said = ""]) => said);
  expect(vietnamese.filter((said) => !texts.includes(said.toLowerCase()))).toEqual([]);
});

/** Two things that may bear one name, and why. */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  text: "makes a column: of a printed form, and of the catalogue's own tables",
};

test("no two things of the code bear one name", () => {
  const twice = [...exported].filter(([name, files]) => files.size > 1 && !Object.hasOwn(SHARED_NAMES, name));
  expect(twice.map(([name, files]) => `${name}: ${[...files].sort().join(", ")}`)).toEqual([]);
});

test("a name that may be shared is shared", () => {
  expect(Object.keys(SHARED_NAMES).filter((name) => (exported.get(name)?.size ?? 0) < 2)).toEqual([]);
});

test("words we do not use are not used, and those to use instead are", () => {
  const rows = rowsOf(unused);
  expect(rows.length).toBeGreaterThan(5);
  const identifiers = [...written].filter((word) => /^[A-Za-z]\w*$/.test(word));
  const wrong = rows.flatMap(([word = ""]) =>
    identifiers.filter((one) => splitWords(one).includes(splitWords(word))),
  );
  expect(wrong).toEqual([]);
  const instead = rows.map(([, other = ""]) => other.replaceAll("`", ""));
  expect(instead.filter((word) => !written.has(word))).toEqual([]);
});

/** "readDataSets" → " read data sets ": a word is found whole, or in the plural. */
const splitWords = (name: string): string =>
  ` ${name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/_/g, " ")
    .toLowerCase()}`;

/** A report is a unit's workbook. What takes findings one by one is named after what it tells. */
test("no function is handed over under the name of a report", () => {
  const wrong = sources.flatMap((source) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isNamed =
        (ts.isParameter(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) &&
        ts.isIdentifier(node.name) &&
        node.name.text === "report";
      if (isNamed && node.type !== undefined && ts.isFunctionTypeNode(node.type)) found.push(source.fileName);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
  expect(wrong).toEqual([]);
});
