import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const FILE = path.join(__dirname, "../../../src/host/excel/office-js.ts");

/**
 * The members that `src/host/excel/office-js.ts` says it uses, by the way to them: `RangeProxy` → values …,
 * `RangeProxy.format` → protection. Read from the source, so that a member added there is looked for here.
 */
export function membersUsed(): ReadonlyMap<string, readonly string[]> {
  const source = ts.createSourceFile(FILE, readFileSync(FILE, "utf8"), ts.ScriptTarget.ES2022, true);
  const members = new Map<string, string[]>();
  const visit = (way: string, elements: readonly ts.TypeElement[]): void => {
    const names = elements.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
    members.set(way, [...(members.get(way) ?? []), ...names]);
    for (const element of elements) {
      const literal = ts.isPropertySignature(element) ? literalIn(element.type) : undefined;
      if (literal !== undefined) visit(`${way}.${element.name?.getText(source)}`, literal.members);
    }
  };
  for (const statement of source.statements)
    if (ts.isInterfaceDeclaration(statement)) visit(statement.name.text, statement.members);
  return members;
}

/** `{ … }`, or the `{ … }` of a list of them. */
function literalIn(type: ts.TypeNode | undefined): ts.TypeLiteralNode | undefined {
  if (type === undefined) return undefined;
  if (ts.isTypeLiteralNode(type)) return type;
  if (ts.isTypeOperatorNode(type)) return literalIn(type.type);
  return ts.isArrayTypeNode(type) ? literalIn(type.elementType) : undefined;
}
