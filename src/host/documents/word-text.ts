/**
 * The text of mammoth's document tree. Its own raw text loses line breaks within paragraphs, which would join the last
 * word of one line to the first of the next.
 */
export function wordText(document: unknown): string {
  const pieces: string[] = [];
  gather(document, pieces);
  return pieces.join("");
}

/** Nodes of the tree, as far as text is concerned. */
interface WordNode {
  readonly type: string;
  readonly children: readonly unknown[];
  readonly value: string;
}

function gather(node: unknown, pieces: string[]): void {
  const { type, children, value } = asNode(node);
  if (type === "text") pieces.push(value);
  else if (type === "tab") pieces.push("\t");
  else if (type === "break") pieces.push("\n");
  else if (type === "tableRow") gatherRow(children, pieces);
  else for (const child of children) gather(child, pieces);
  if (type === "paragraph") pieces.push("\n");
}

/** One line a row, cells apart by tabs, as Excel would copy it. */
function gatherRow(cells: readonly unknown[], pieces: string[]): void {
  const texts = cells.map((cell) => wordText(cell).trim());
  pieces.push(texts.join("\t"), "\n");
}

function asNode(node: unknown): WordNode {
  const given: Partial<Record<keyof WordNode, unknown>> =
    typeof node === "object" && node !== null ? node : {};
  return {
    type: typeof given.type === "string" ? given.type : "",
    children: Array.isArray(given.children) ? given.children : [],
    value: typeof given.value === "string" ? given.value : "",
  };
}
