import { decodeUtf8, decodeXml, unescapeUnits } from "./decode-text";
import { knownName } from "./known-names";
import { afterValue, NOT_STRICT, StrictTags } from "./strict-tags";
import { nameEnd, XmlAttributes, type RawAttribute } from "./xml-attributes";
import { byteAfter, isAllowed, isNameEnd, skipSpace, startsWith, xmlByte } from "./xml-bytes";
import { localStart } from "./xml-names";
import { declares, XmlNamespaces } from "./xml-namespaces";

export type XmlEvent = "open" | "close" | "text" | "end";
/** A DOCTYPE is told apart: it can make a small file swell or reach for others, and no honest workbook has one. */
export type XmlProblem = "malformed" | "doctype";

const COMMENT = "!--";
const CDATA = "![CDATA[";
const DOCTYPE = "!DOCTYPE";

/** Deeper elements are not passed over but read. */
const DEEPEST = 32;

/**
 * A forward-only XML reader with namespaces, for the small parts of a workbook and for whatever stands around the
 * cells of a sheet. It never throws: at the first fault it ends and `problem` says why.
 *
 * It is a cursor, as `XmlAttributes` and `CellScanner` are: one object for a whole part, since one for each of half a
 * million cells would cost more than to read them. It stands on one thing at a time; its fields tell of that thing and
 * are overwritten at the next step. Its own methods alone write them. A function that is given a cursor may move it,
 * and its caller has kept before what must outlast that: `const depth = this.depth`.
 */
export class XmlReader {
  /** Open elements, the one of an "open" event included. */
  depth = 0;
  /** Local name of the element opened or closed last. */
  local = "";
  /** `local` where the element belongs to the root's namespace, else "": a foreign element is nobody's child. */
  name = "";
  problem: XmlProblem | undefined;
  /** Bounds of the last event's markup or text. */
  start = 0;
  position = 0;
  isCdata = false;

  private readonly open: string[] = [];
  private readonly attributes: XmlAttributes;
  private rootNamespace: string | undefined;
  private closeIsDue = false;
  /** Made when something is first passed over: the pieces of rich texts are read without. */
  private tags: StrictTags | undefined;
  /** Where the names of the elements being passed over start. */
  private readonly passed: number[] = [];

  /** @param namespaces what stands for what around a piece of a part; none around a whole one. */
  constructor(
    readonly bytes: Uint8Array,
    readonly namespaces = new XmlNamespaces(),
  ) {
    this.attributes = new XmlAttributes(bytes);
  }

  next(): XmlEvent {
    if (this.closeIsDue) {
      this.closeIsDue = false;
      return this.leaveElement();
    }
    for (;;) {
      this.start = this.position;
      if (this.problem !== undefined || this.position >= this.bytes.length) return this.atEnd();
      if (this.bytes[this.position] !== xmlByte.lessThan) {
        if (this.readText()) return "text";
        continue;
      }
      const following = this.bytes[this.position + 1];
      if (following === xmlByte.slash) return this.readClose();
      if (following === xmlByte.question) this.skipInstruction();
      else if (following !== xmlByte.exclamation) return this.readOpen();
      else if (this.readDeclaration()) return "text";
    }
  }

  /**
   * Moves to the next child of the element open at `depth`; false when that element has closed.
   *
   * @param wanted local names of the children that are asked for; others are met only where they are written unusually.
   */
  nextChild(depth: number, wanted?: ReadonlySet<string>): boolean {
    if (this.depth === depth + 1 && !this.closeIsDue) this.passOver();
    for (;;) {
      if (wanted !== undefined && this.depth === depth) this.passOver(wanted);
      const event = this.next();
      if (event === "open" && this.depth === depth + 1) return true;
      if (event === "end" || (event === "close" && this.depth < depth)) return false;
    }
  }

  /**
   * Goes to the close tag of the element that is open, without making anything of what still stands in it; its tags,
   * attributes and texts must be well-formed all the same. Stops early before a child that is wanted, and before whatever is
   * not strictly written: `next` reads on from there.
   */
  private passOver(wanted?: ReadonlySet<string>): void {
    const { bytes, passed } = this;
    const tags = (this.tags ??= new StrictTags(this));
    passed.length = 0;
    for (let at = this.position; ;) {
      if (passed.length === 0) this.position = at;
      const text = bytes[at] === xmlByte.lessThan ? at : afterValue(bytes, at, xmlByte.lessThan) - 1;
      if (text < 0 || passed.length > DEEPEST) return;
      if (bytes[text + 1] !== xmlByte.slash) {
        const start = text + 1;
        const end = nameEnd(bytes, start);
        if (passed.length === 0 && wanted?.has(knownName(bytes, start, end) ?? "") === true) return;
        at = localStart(bytes, start, end) === start ? tags.afterTag(end) : NOT_STRICT;
        if (at > 0 && bytes[at - 2] !== xmlByte.slash) passed.push(start);
      } else if (passed.length === 0) {
        this.position = text;
        return;
      } else {
        at = afterSameName(bytes, passed.pop() ?? 0, text + 2);
      }
      if (at < 0) return;
    }
  }

  /** Text of the element just opened, without that of its children; leaves it closed. */
  text(): string {
    const { depth } = this;
    return this.textFrom(this.next(), depth);
  }

  /** `text()`, worked out when it is asked for: of the hundreds of names of a workbook a few are. */
  laterText(): () => string {
    const { bytes, depth } = this;
    const event = this.next();
    const { start, position: end } = this;
    const isAll = event === "text" && !this.isCdata && bytes[end + 1] === xmlByte.slash;
    if (isAll && this.next() === "close") return () => decodeXml(bytes, start, end) ?? "";
    const text = this.textFrom(event, depth);
    return () => text;
  }

  private textFrom(first: XmlEvent, depth: number): string {
    let text = "";
    for (let event = first; ; event = this.next()) {
      if (event === "text" && this.depth === depth) text += this.characters;
      if (event === "end" || (event === "close" && this.depth < depth)) return text;
    }
  }

  /** `text()` of an element that holds a cell's text (ST_Xstring): `_x000D_` is the character of that number. */
  cellText(): string {
    return unescapeUnits(this.text()) ?? "";
  }

  /** Value of an attribute of the element just opened, by its name as written (`state`, `r:id`). */
  attribute(name: string): string | undefined {
    for (const attribute of this.attributes.list) if (attribute.name === name) return this.valueOf(attribute);
    return undefined;
  }

  /** Value of an attribute under whatever prefix: `id` finds `r:id` and `rel:id`, not `id`. */
  prefixedAttribute(local: string): string | undefined {
    const found = this.attributes.list.find((attribute) => attribute.name.endsWith(`:${local}`));
    return found && this.valueOf(found);
  }

  /** The element just opened is `<like-this/>`. */
  get isEmptyElement(): boolean {
    return this.closeIsDue;
  }

  /** Names and bounds of the attributes of the element just opened. */
  get rawAttributes(): readonly RawAttribute[] {
    return this.attributes.list;
  }

  /** Asked at the root: its namespace is the default one and goes by no second name, so tags are what they spell. */
  get isPlain(): boolean {
    return this.open[0] === this.local && this.namespaces.hasNoPrefix(this.rootNamespace ?? "");
  }

  /** Goes on after the close tag of the element just opened, which somebody else has read up to `position`. */
  continueAfter(position: number): void {
    this.continueAt(position);
    this.leaveElement();
  }

  /** Goes on behind elements that are known. */
  continueAt(position: number): void {
    this.position = position;
  }

  private valueOf(attribute: RawAttribute): string {
    return this.decoded(this.attributes.valueOf(attribute));
  }

  /** The text just met. */
  get characters(): string {
    if (!this.isCdata) return this.decoded(decodeXml(this.bytes, this.start, this.position));
    return this.decoded(decodeUtf8(this.bytes, this.start, this.position - "]]>".length));
  }

  private decoded(text: string | undefined): string {
    if (text === undefined) this.problem ??= "malformed";
    return text ?? "";
  }

  private atEnd(): XmlEvent {
    if (this.depth > 0 || this.rootNamespace === undefined) this.problem ??= "malformed";
    return "end";
  }

  private malformed(): XmlEvent {
    this.problem ??= "malformed";
    return "end";
  }

  private readText(): boolean {
    const isAround = this.depth === 0; // the root: only white space may stand there
    const text = isAround ? skipSpace(this.bytes, this.position) : this.position;
    const after = afterValue(this.bytes, text, xmlByte.lessThan);
    this.position = after > 0 ? after - 1 : byteAfter(this.bytes, xmlByte.lessThan, text);
    this.isCdata = false;
    const isWhole = after > 0 || this.position === this.bytes.length;
    if (!isWhole || (isAround && this.position > text)) this.problem ??= "malformed";
    return this.depth > 0;
  }

  /** `<!…`: true for a CDATA section, which is text. */
  private readDeclaration(): boolean {
    const at = this.position + 1;
    if (startsWith(this.bytes, at, COMMENT)) {
      this.skipPast("--", at + COMMENT.length);
      if (this.bytes[this.position++] !== xmlByte.greaterThan) this.problem = "malformed";
    } else if (startsWith(this.bytes, at, CDATA) && this.depth > 0) {
      this.start = at + CDATA.length;
      this.skipPast("]]>", this.start);
      this.isCdata = true;
      return this.problem === undefined;
    } else {
      this.problem = startsWith(this.bytes, at, DOCTYPE) ? "doctype" : "malformed";
    }
    return false;
  }

  /** `<?xml-stylesheet …?>`; without a name it is none. */
  private skipInstruction(): void {
    const name = this.position + 2;
    const end = nameEnd(this.bytes, name);
    const closesAtOnce = this.bytes[end - 1] === xmlByte.question && this.bytes[end] === xmlByte.greaterThan;
    const nameStop = closesAtOnce ? end - 1 : end;
    const isLateDeclaration = this.start > 0 && nameStop === name + 3 && startsWith(this.bytes, name, "xml");
    if (localStart(this.bytes, name, nameStop) < 0 || isLateDeclaration) this.problem = "malformed";
    this.skipPast("?>", name);
  }

  /** @param from what was opened before it does not close itself: `<?>`, `<!-->`. */
  private skipPast(mark: string, from: number): void {
    let at = from;
    while (isAllowed(this.bytes, at) && !startsWith(this.bytes, at, mark)) at++;
    if (!isAllowed(this.bytes, at)) this.problem = "malformed";
    this.position = at + mark.length;
  }

  private readOpen(): XmlEvent {
    const start = this.position + 1;
    const end = nameEnd(this.bytes, start);
    const isSecondRoot = this.depth === 0 && this.rootNamespace !== undefined;
    const qualified = this.decoded(knownName(this.bytes, start, end));
    if (localStart(this.bytes, start, end) < 0 || isSecondRoot || !this.attributes.read(end))
      return this.malformed();
    this.position = this.attributes.position;
    this.closeIsDue = this.attributes.closesItself;
    this.depth++;
    this.open.push(qualified);
    if (!this.bindNamespaces() || !this.namespaces.knows(qualified)) return this.malformed();
    this.setName(qualified);
    return "open";
  }

  /** False where an attribute belongs to no namespace, or declares one it may not. */
  private bindNamespaces(): boolean {
    let areAllowed = true;
    const { list } = this.attributes;
    for (const attribute of list) {
      if (!declares(attribute.name)) continue;
      const isAllowed = this.namespaces.bind(attribute.name.slice(6), this.valueOf(attribute), this.depth);
      areAllowed &&= isAllowed;
    }
    return areAllowed && (list.length === 0 || this.namespaces.knowsAll(list));
  }

  private readClose(): XmlEvent {
    const start = this.position + 2;
    const end = nameEnd(this.bytes, start);
    const close = skipSpace(this.bytes, end);
    const qualified = this.decoded(knownName(this.bytes, start, end));
    const closesOpen = qualified === this.open[this.open.length - 1];
    if (this.bytes[close] !== xmlByte.greaterThan || !closesOpen) return this.malformed();
    this.position = close + 1;
    this.setName(qualified);
    return this.leaveElement();
  }

  private leaveElement(): XmlEvent {
    this.open.pop();
    this.depth--;
    this.namespaces.leaveTo(this.depth);
    return "close";
  }

  private setName(qualified: string): void {
    const colon = qualified.indexOf(":");
    const namespace = this.namespaces.uriOf(colon === -1 ? "" : qualified.slice(0, colon));
    this.rootNamespace ??= namespace;
    this.local = qualified.slice(colon + 1);
    this.name = namespace === this.rootNamespace ? this.local : "";
  }
}

/** Index after the close tag whose name stands at `close`, if it is the one that stands at `open`; else NOT_STRICT. */
function afterSameName(bytes: Uint8Array, open: number, close: number): number {
  let length = 0;
  while (!isNameEnd(bytes[close + length]) && bytes[open + length] === bytes[close + length]) length += 1;
  const isSame = isNameEnd(bytes[open + length]) && bytes[close + length] === xmlByte.greaterThan;
  return isSame ? close + length + 1 : NOT_STRICT;
}

/** An XML boolean; absent is false. */
export const isTrue = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";
