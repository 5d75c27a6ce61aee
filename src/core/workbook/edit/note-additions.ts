import { wordsWithin } from "../read/notes/comment-parts";
import { parseRange } from "../read/sheet/parse-range";
import { decodeUtf8 } from "../read/xml/decode-text";
import { XmlReader } from "../read/xml/xml-reader";
import {
  NOTE_SHAPE_TYPE,
  authorXml,
  blockNumbers,
  noteShapesXml,
  noteXml,
  notesXml,
  shapesXml,
} from "../write/notes";
import type { SheetExtras } from "../write/row-writer";
import { XML_HEAD } from "../write/xml-text";
import type { EditedPackage } from "./edited-package";
import { addLink, addPart, addType } from "./package-additions";
import type { CellAt } from "./sheet-scan";
import { type Dialect, type Splice, dialectOf, inDialect, spliced, utf8Of } from "./xml-splices";

type Notes = SheetExtras["notes"];

/** The sheet whose cells get notes. */
export interface NotedSheet {
  /** Name of its part. */
  readonly part: string;
  readonly dialect: Dialect;
  /** Relationship of the drawing that shows its notes, where it has one. */
  readonly drawing: string | undefined;
}

/**
 * Puts notes beside the cells of a sheet, behind those that are there and in place of earlier ones by the same author. A
 * cell with a note or a conversation of somebody else keeps that alone: Excel takes one a cell. Answers the relationship of
 * a drawing the sheet has yet to name.
 */
export function addNotes(
  pack: EditedPackage,
  sheet: NotedSheet,
  { notes: unsigned, author }: { readonly notes: Notes; readonly author: string },
): string | undefined {
  const notes = unsigned.map((note) => ({ ...note, text: signature(author) + note.text }));
  const links = pack.links(sheet.part);
  const comments = links.find(({ type }) => type === "comments")?.target;
  const known = comments === undefined ? undefined : readKnown(pack.xml(comments), author);
  const free = notes.filter(({ row, column }) => known?.taken.has(keyOf({ row, column })) !== true);
  const drawing = links.find(({ id, type }) => id === sheet.drawing && type === "vmlDrawing")?.target;
  if (drawing !== undefined) removeShapes(pack, drawing, known?.earlier ?? []);
  if (free.length + (known?.earlier.length ?? 0) === 0) return undefined;
  if (comments !== undefined && known !== undefined) {
    pack.write(comments, withMore(known, free, author));
  } else {
    const part = pack.freeName("xl/comments", ".xml");
    addPart(pack, part, { body: notesXml(free, author), type: COMMENTS_TYPE });
    addLink(pack, sheet.part, { type: `${sheet.dialect.relationships}/comments`, target: `/${part}` });
  }
  return free.length === 0 ? undefined : addShapes(pack, sheet, free, drawing);
}

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** As Excel begins a note; a program that forgets who wrote it keeps this line. */
const signature = (author: string): string => `${author}:\n`;

const keyOf = ({ row, column }: CellAt): string => `${row} ${column}`;

interface KnownComments {
  readonly part: Uint8Array;
  readonly dialect: Dialect;
  /** Cells with a note of somebody else. */
  readonly taken: ReadonlySet<string>;
  readonly earlier: readonly EarlierNote[];
  readonly authors: number;
  readonly authorsEnd: number;
  readonly listEnd: number;
}

/** A note by the same author, with the bounds of its element. */
interface EarlierNote extends CellAt {
  readonly at: number;
  readonly until: number;
}

/** Undefined for a part no note can be added to. */
function readKnown(part: Uint8Array | undefined, author: string): KnownComments | undefined {
  const reader = new XmlReader(part ?? new Uint8Array());
  if (part === undefined || reader.next() !== "open") return undefined;
  const dialect = dialectOf(reader);
  const taken = new Set<string>();
  const earlier: EarlierNote[] = [];
  const authors: string[] = [];
  let [authorsEnd, listEnd] = [-1, -1];
  while (reader.nextChild(1)) {
    const { name, isEmptyElement } = reader;
    while (name === "authors" && reader.nextChild(2)) authors.push(reader.text());
    while (name === "commentList" && reader.nextChild(2)) {
      const range = parseRange(reader.attribute("ref") ?? "");
      const by = authors[Number(reader.attribute("authorId") ?? Number.NaN)];
      const at = reader.start;
      const words = wordsWithin(reader);
      const isOurs = by === author || words.startsWith(signature(author));
      if (range === undefined) continue;
      const place = { row: range.top, column: range.left };
      if (isOurs) earlier.push({ ...place, at, until: reader.position });
      else taken.add(keyOf(place));
    }
    if (name === "authors" && !isEmptyElement) authorsEnd = reader.start;
    if (name === "commentList" && !isEmptyElement) listEnd = reader.start;
  }
  const isWhole = reader.problem === undefined && authorsEnd >= 0 && listEnd >= 0;
  return isWhole
    ? { part, dialect, taken, earlier, authors: authors.length, authorsEnd, listEnd }
    : undefined;
}

function withMore(known: KnownComments, notes: Notes, author: string): Uint8Array {
  const { part, dialect, authors, authorsEnd, listEnd, earlier } = known;
  const put = (at: number, element: string): Splice => ({ at, until: at, text: inDialect(element, dialect) });
  return spliced(part, [
    ...earlier.map(({ at, until }) => ({ at, until, text: "" })),
    put(authorsEnd, authorXml(author)),
    ...notes.map((note) => put(listEnd, noteXml(note, authors))),
  ]);
}

const SHAPE = /<v:shape\b(?:(?!<v:shape\b)[^])*?<\/v:shape>/g;

function removeShapes(pack: EditedPackage, drawing: string, earlier: readonly EarlierNote[]): void {
  const bytes = pack.bytes(drawing);
  const text = bytes && decodeUtf8(bytes, 0, bytes.length);
  if (text === undefined || earlier.length === 0) return;
  const gone = new Set(earlier.map(({ row, column }) => keyOf({ row: row - 1, column: column - 1 })));
  const kept = text.replace(SHAPE, (shape) => {
    const [row, column] = [/<x:Row>\s*(\d+)/.exec(shape)?.[1], /<x:Column>\s*(\d+)/.exec(shape)?.[1]];
    return gone.has(`${row} ${column}`) ? "" : shape;
  });
  pack.write(drawing, utf8Of(kept));
}

/** Old drawings are not always well-formed: what is added stands before their last tag. */
function addShapes(
  pack: EditedPackage,
  { part, dialect }: NotedSheet,
  notes: Notes,
  drawing: string | undefined,
): string | undefined {
  const firstBlock =
    1 + Math.max(0, ...pack.names.filter(isVml).flatMap((name) => blocksIn(pack.bytes(name))));
  const bytes = drawing === undefined ? undefined : pack.bytes(drawing);
  const text = bytes && decodeUtf8(bytes, 0, bytes.length);
  const end = text?.lastIndexOf("</xml>") ?? -1;
  if (drawing === undefined || text === undefined || end < 0) {
    const made = pack.freeName("xl/drawings/vmlDrawing", ".vml");
    addType(pack, { extension: "vml", type: VML_TYPE });
    pack.write(made, utf8Of(XML_HEAD + noteShapesXml(notes, firstBlock)));
    return addLink(pack, part, { type: `${dialect.relationships}/vmlDrawing`, target: `/${made}` });
  }
  const shapes = shapesXml(notes, firstBlock).join("");
  const shapeType = text.includes('id="_x0000_t202"') ? "" : NOTE_SHAPE_TYPE;
  const whole = `${text.slice(0, end)}${shapeType}${shapes}${text.slice(end)}`;
  const more = blockNumbers(notes, firstBlock).join(",");
  pack.write(
    drawing,
    utf8Of(whole.replace(BLOCKS, (_, head, data, tail) => `${head}${data},${more}${tail}`)),
  );
  return undefined;
}

const isVml = (name: string): boolean => /\.vml$/i.test(name);

/** `<o:idmap v:ext="edit" data="1,2"/>`: the blocks of shape numbers a drawing takes. */
const BLOCKS = /(<o:idmap\b[^>]*?\bdata=")([\d,]*)(")/;

function blocksIn(part: Uint8Array | undefined): readonly number[] {
  const text = part === undefined ? "" : (decodeUtf8(part, 0, part.length) ?? "");
  const [, , data = ""] = BLOCKS.exec(text) ?? [];
  return data.split(",").map(Number);
}
