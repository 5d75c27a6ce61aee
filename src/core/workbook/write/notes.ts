import { cellAddress } from "../../base";
import type { SheetExtras } from "./row-writer";
import { NAMESPACES, xmlElement, xmlText } from "./xml-text";

type Notes = SheetExtras["notes"];

/** Shape numbers come in blocks of this many; every sheet takes blocks of its own. */
const SHAPES_PER_BLOCK = 1024;
const NOTE_COLUMNS = 4;
const CHARACTERS_PER_LINE = 40;

/** How many blocks of shape numbers the notes of a sheet need (number 0 of the first block is the drawing's). */
export const shapeBlocks = (notes: Notes): number => Math.ceil((notes.length + 1) / SHAPES_PER_BLOCK);

/** One comment of xl/commentsN.xml. */
export function noteXml({ row, column, text }: Notes[number], authorId: number): string {
  const run = xmlElement("r", {}, `<t xml:space="preserve">${xmlText(text)}</t>`);
  return xmlElement("comment", { ref: cellAddress(row, column), authorId }, xmlElement("text", {}, run));
}

export const authorXml = (author: string): string => `<author>${xmlText(author)}</author>`;

/** The body of xl/commentsN.xml. */
export function notesXml(notes: Notes, author: string): string {
  const comments = notes.map((note) => noteXml(note, 0));
  const authors = `<authors>${authorXml(author)}</authors>`;
  return xmlElement(
    "comments",
    { xmlns: NAMESPACES.main },
    authors + xmlElement("commentList", {}, comments.join("")),
  );
}

/**
 * The body of the VML drawing without which Excel does not show notes: one hidden yellow box each, to the right
 * of its cell. `firstBlock` is 1-based.
 */
export function noteShapesXml(notes: Notes, firstBlock: number): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blockNumbers(notes, firstBlock).join(",")}"/></o:shapelayout>`,
    NOTE_SHAPE_TYPE,
    ...shapesXml(notes, firstBlock),
    "</xml>",
  ].join("");
}

/** The blocks of shape numbers that the notes take, from this one on. */
export const blockNumbers = (notes: Notes, firstBlock: number): readonly number[] =>
  Array.from({ length: shapeBlocks(notes) }, (_, index) => firstBlock + index);

/** What every box is one of. */
export const NOTE_SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The boxes alone. */
export const shapesXml = (notes: Notes, firstBlock: number): readonly string[] =>
  notes.map((note, index) => shapeXml(note, firstBlock * SHAPES_PER_BLOCK + index + 1));

function shapeXml({ row, column, text }: Notes[number], shape: number): string {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
  const top = Math.max(0, row - 2);
  // From-column, offset, from-row, offset, to-column, offset, to-row, offset: Excel places the box by these.
  const anchor = [column, 15, top, 10, column + NOTE_COLUMNS, 15, top + Math.max(4, lines), 4];
  return [
    `<v:shape id="_x0000_s${shape}" type="#_x0000_t202" style="position:absolute;visibility:hidden"`,
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>',
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}
