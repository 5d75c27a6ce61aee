import { type Issue, type Result, read, refused } from "../../base";
import { EditedPackage, type Packing, XmlReader, spliced, utf8Of, xmlPlainText } from "../../workbook";
import type { ParagraphStyle, SectionDraft, WordDraft } from "../draft";
import { wordIssue } from "../issues";
import { type ReadingMeans, type WordPackage, packageOf, wordPackage } from "../read/word-package";
import { wordParts } from "../write-word";
import { BookmarkNumbers } from "../write/paragraph-xml";
import type { Bounds, FilledModelBlock, ModelGroup } from "./blocks";
import { type ModelStyle, readModelStyles } from "./model-styles";
import { stylesNamed, withOwnStyles } from "./own-styles";
import { type ReadBlocks, readModelBlocks } from "./read-blocks";
import { writtenPart } from "./write-part";

/** Mẫu: a Word document whose words are to be filled. All that nobody fills keeps its bytes. */
export interface WordModel {
  /** The body first, then heads, feet and notes. */
  readonly stories: readonly ModelStory[];
  /** Its title, author and the like. */
  readonly properties: readonly ModelProperty[];
  readonly pack: EditedPackage;
  readonly styles: { readonly part: string | undefined; readonly known: ReadonlyMap<string, ModelStyle> };
}

export interface ModelStory {
  /** Name of its part. */
  readonly name: string;
  readonly root: ModelGroup;
  readonly read: ReadBlocks;
}

export interface ModelProperty extends Bounds {
  readonly text: string;
}

export interface ModelFilling {
  readonly stories: ReadonlyMap<ModelStory, readonly FilledModelBlock[]>;
  readonly properties: ReadonlyMap<ModelProperty, string>;
  /** Of the sections put in; the first is the one the others start from. */
  readonly styles: readonly [ParagraphStyle, ...ParagraphStyle[]];
}

const TYPES = "[Content_Types].xml";
const PROPERTIES = "docProps/core.xml";
const NO_STYLES: ReadonlyMap<string, ModelStyle> = new Map();

/**
 * Opens a .docx, or a .dotx, to be filled. One with macros is refused; where editing is restricted, what is made of it
 * can be edited, and that is told. Issues: "word.…", naming no file.
 */
export function openWordModel(bytes: Uint8Array, means: ReadingMeans = {}): Result<WordModel> {
  const opened = wordPackage(bytes, means);
  return opened.ok ? modelOf(opened.value) : opened;
}

/** The model a draft is once it is written. */
export function draftedModel(draft: WordDraft): WordModel {
  const parts = wordParts(draft).map(({ name, text }) => ({ name, bytes: utf8Of(text) }));
  const found = packageOf(EditedPackage.of(parts));
  const model = found.ok ? modelOf(found.value) : found;
  if (!model.ok) throw new Error("a document of our own cannot be read");
  return model.value;
}

function modelOf({ pack, document, stories }: WordPackage): Result<WordModel> {
  if (!becomesDocument(pack, document)) return refused(wordIssue("word.has-macros", {}));
  const issues: Issue[] = loosened(pack, document) ? [wordIssue("word.edit-restricted", {})] : [];
  const part = pack.links(document).find(({ type }) => type === "styles")?.target;
  const written = part === undefined ? undefined : pack.xml(part);
  const known = written === undefined ? NO_STYLES : readModelStyles(written);
  const found = stories.flatMap((name): readonly ModelStory[] => {
    const xml = pack.xml(name);
    const blocks = xml && isOurVocabulary(xml) ? readModelBlocks(xml, known) : undefined;
    return blocks === undefined ? [] : [{ name, root: blocks.root, read: blocks }];
  });
  if (found.length < stories.length) return refused(wordIssue("word.damaged", {}));
  return read({ stories: found, properties: readProperties(pack), pack, styles: { part, known } }, issues);
}

/** The document with its words filled, as .docx. The model itself stays as it is. */
export function filledModel(model: WordModel, filling: ModelFilling, packing: Packing = {}): Uint8Array {
  const pack = model.pack.copy();
  const sections = [...filling.stories.values()].flatMap(sectionsIn);
  const [base, ...others] = filling.styles;
  const needed = stylesNamed(sections);
  const own = withOwnStyles(pack, model.styles, [base, ...others.filter(({ id }) => needed.has(id))], {
    isNeeded: sections.length > 0,
  });
  const last = Math.max(...model.stories.map(({ read: { lastBookmark } }) => lastBookmark));
  const means = { numbers: new BookmarkNumbers(last), own, base: own.styleOf(base.id) };
  for (const [{ name, read: blocks }, filled] of filling.stories) {
    const part = pack.xml(name);
    if (part !== undefined) pack.write(name, writtenPart(part, { read: blocks, blocks: filled }, means));
  }
  const properties = pack.xml(PROPERTIES);
  if (properties !== undefined && filling.properties.size > 0) {
    const splices = [...filling.properties].map(([{ at, until }, text]) => ({
      ...{ at, until, text: xmlPlainText(text) },
    }));
    pack.write(PROPERTIES, spliced(properties, splices));
  }
  return pack.pack(packing);
}

const sectionsIn = (blocks: readonly FilledModelBlock[]): readonly SectionDraft[] =>
  blocks.flatMap((one) => ("sections" in one ? one.sections : "blocks" in one ? sectionsIn(one.blocks) : []));

/** Its elements bear the prefix everybody gives them; what bears another is left to Word to save anew. */
function isOurVocabulary(xml: Uint8Array): boolean {
  const reader = new XmlReader(xml);
  return (
    reader.next() === "open" &&
    reader.bytes[reader.start + 1] === W &&
    reader.bytes[reader.start + 2] === COLON
  );
}

const W = 0x77;
const COLON = 0x3a;

/** States the type of a document, be it that of a template; false for one with macros. */
function becomesDocument(pack: EditedPackage, document: string): boolean {
  const types = pack.xml(TYPES);
  if (types === undefined) return true;
  const reader = new XmlReader(types);
  let main: { readonly type: string; readonly at: number; readonly until: number } | undefined;
  let hasMacros = false;
  reader.next();
  while (reader.nextChild(1)) {
    const type = reader.attribute("ContentType") ?? "";
    hasMacros ||= /macroEnabled|vbaProject/i.test(type);
    const written = reader.rawAttributes.find(({ name }) => name === "ContentType");
    const isMain = reader.attribute("PartName")?.toLowerCase() === `/${document.toLowerCase()}`;
    if (isMain && written !== undefined) main = { type, at: written.start, until: written.end };
  }
  const plain = main?.type.replace("template.main+xml", "document.main+xml");
  if (main !== undefined && plain !== undefined && plain !== main.type)
    pack.write(TYPES, spliced(types, [{ at: main.at, until: main.until, text: plain }]));
  return !hasMacros;
}

/** Takes away that only parts of the document may be edited; true where that was so. */
function loosened(pack: EditedPackage, document: string): boolean {
  const part = pack.links(document).find(({ type }) => type === "settings")?.target;
  const xml = part === undefined ? undefined : pack.xml(part);
  if (part === undefined || xml === undefined) return false;
  const reader = new XmlReader(xml);
  reader.next();
  while (reader.nextChild(1)) {
    const { name, start: at } = reader;
    if (name !== "documentProtection") continue;
    reader.text();
    pack.write(part, spliced(xml, [{ at, until: reader.position, text: "" }]));
    return true;
  }
  return false;
}

function readProperties(pack: EditedPackage): readonly ModelProperty[] {
  const xml = pack.xml(PROPERTIES);
  if (xml === undefined) return [];
  const reader = new XmlReader(xml);
  const found: ModelProperty[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.isEmptyElement) continue;
    const at = reader.position;
    const text = reader.text();
    found.push({ text, at, until: reader.start });
  }
  return reader.problem === undefined ? found : [];
}
