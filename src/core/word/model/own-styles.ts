import { type EditedPackage, XmlReader, spliced } from "../../workbook";
import type { BlockDraft, ParagraphDraft, ParagraphStyle, SectionDraft } from "../draft";
import { gridXml, styleXml } from "../write/styles-xml";
import { GRID_STYLE, GRID_STYLE_NAME } from "../write/table-xml";
import type { ModelStyle } from "./model-styles";

/** Ids a document has for styles of ours. */
export interface OwnStyles {
  readonly styleOf: (id: string) => string;
  readonly grid: string;
}

/**
 * Sees to it that a document has the styles our pages need: its own where one bears the name, which the author may have
 * changed; else ours is added, and looks as it should whatever that document starts from.
 */
export function withOwnStyles(
  pack: EditedPackage,
  { part, known }: { readonly part: string | undefined; readonly known: ReadonlyMap<string, ModelStyle> },
  [base, ...others]: readonly [ParagraphStyle, ...ParagraphStyle[]],
  { isNeeded }: { readonly isNeeded: boolean },
): OwnStyles {
  const named = new Map([...known.values()].map(({ id, name }) => [name, id]));
  const idOf = ({ id, name }: { readonly id: string; readonly name: string }) =>
    named.get(name) ?? (known.has(id) ? `${id}Rieng` : id);
  const ids = new Map([base, ...others].map((style) => [style.id, idOf(style)]));
  const ownBase = ids.get(base.id) ?? base.id;
  const isAdded = ({ name }: { readonly name: string }) => !named.has(name);
  // Headings of ours stand in the document's own list or in none.
  const added = others
    .filter(isAdded)
    .map(({ numbered: _, ...style }) => styleXml({ ...style, id: ids.get(style.id) ?? style.id }, ownBase));
  const grid = { id: GRID_STYLE, name: GRID_STYLE_NAME };
  const xml = [
    ...(isAdded(base) ? [styleXml({ ...base, id: ownBase, tight: true }, null)] : []),
    ...added,
    ...(isAdded(grid) ? [gridXml()] : []),
  ].join("");
  const bytes = part === undefined ? undefined : pack.xml(part);
  if (part !== undefined && bytes !== undefined && isNeeded && xml !== "") {
    const at = endOfRoot(bytes);
    pack.write(part, spliced(bytes, [{ at, until: at, text: xml }]));
  }
  return { styleOf: (id) => ids.get(id) ?? id, grid: named.get(GRID_STYLE_NAME) ?? GRID_STYLE };
}

function endOfRoot(bytes: Uint8Array): number {
  const reader = new XmlReader(bytes);
  reader.next();
  while (reader.nextChild(1));
  return reader.start;
}

/** The block with the document's own styles. */
export function restyled(block: BlockDraft, { styleOf }: OwnStyles): BlockDraft {
  const own = (paragraph: ParagraphDraft) => ({ ...paragraph, style: styleOf(paragraph.style) });
  if (block.kind === "paragraph") return own(block);
  const rows = block.rows.map((cells) =>
    cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(own) })),
  );
  return { ...block, rows };
}

/** Ids of the styles the sections name. */
export const stylesNamed = (sections: readonly SectionDraft[]): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === "paragraph" ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs),
      )
      .map(({ style }) => style),
  );
