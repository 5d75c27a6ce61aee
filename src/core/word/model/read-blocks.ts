import { XmlReader } from "../../workbook";
import type { Bounds, ModelBlock, ModelGroup, ModelParagraph, TextNode } from "./blocks";
import { type ModelStyle, levelOf } from "./model-styles";

/** A part of a document, as far as filling it needs. */
export interface ReadBlocks {
  readonly root: ModelGroup;
  /** Where each section says how its pages look, in the order of the part. */
  readonly sections: readonly Bounds[];
  /** What a document may hold once only, in the order of the part: a copy does without, or has a number of its own. */
  readonly once: readonly OnceOnly[];
  readonly lastBookmark: number;
}

export interface OnceOnly extends Bounds {
  /** "drop-always": a mark around a number of an earlier report. */
  readonly way: "drop" | "drop-always" | "number";
}

/** Deeper than any table in a table in a table that people make. */
const DEEPEST = 60;

const GROUPS: Readonly<Record<string, ModelGroup["kind"]>> = {
  ...{ tbl: "table", tr: "row", tc: "cell" },
  ...{ txbxContent: "story", footnote: "story", endnote: "story" },
  ...{ body: "body", sdt: "group", sdtContent: "group", customXml: "group" },
};
const ONCE = new Set([
  ...["bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"],
  ...["permStart", "permEnd"],
]);
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };
const PICTURES = new Set(["drawing", "pict", "object", "oMath", "oMathPara"]);
const OWN_MARK = /^so_\w+_\d+$/;

/** The blocks of a part; undefined where it is no XML, or nested beyond reason. */
export function readModelBlocks(
  bytes: Uint8Array,
  styles: ReadonlyMap<string, ModelStyle>,
): ReadBlocks | undefined {
  return new BlockReading(new XmlReader(bytes), styles).all();
}

interface OpenGroup {
  readonly kind: "group";
  readonly blocks: ModelBlock[];
}

interface OpenParagraph {
  readonly kind: "paragraph";
  readonly depth: number;
  readonly nodes: Omit<TextNode, "from">[];
  readonly boxes: ModelGroup[];
  /** How many pieces of text there were before each field that is still open. */
  readonly fields: number[];
  readonly isInField: boolean;
  headUntil: number;
  style: string | undefined;
  level: string | undefined;
  endsSection: boolean;
  hasPicture: boolean;
  run: { readonly depth: number; look: Bounds | undefined } | undefined;
}

/** Walks through one part; a collector (see `CellFindings` of core/workbook) of its blocks. */
class BlockReading {
  private readonly within: (OpenGroup | OpenParagraph)[] = [];
  private readonly closing: { readonly depth: number; close(until: number): void }[] = [];
  private readonly sections: Bounds[] = [];
  private readonly once: OnceOnly[] = [];
  private readonly ownMarks = new Set<string>();
  private lastBookmark = -1;
  private paragraphs = 0;
  private openFields = 0;
  private deletedAbove = 0;
  private isTooDeep = false;
  private root: ModelGroup | undefined;

  constructor(
    private readonly xml: XmlReader,
    private readonly styles: ReadonlyMap<string, ModelStyle>,
  ) {}

  all(): ReadBlocks | undefined {
    const { xml } = this;
    for (let event = xml.next(); event !== "end" && !this.isTooDeep; event = xml.next()) {
      if (event === "open") this.element();
      if (event === "close") this.closed();
    }
    const { root, sections, once, lastBookmark } = this;
    if (xml.problem !== undefined || this.isTooDeep || root === undefined) return undefined;
    const inOrder = (a: Bounds, b: Bounds) => a.at - b.at;
    return { root, sections: sections.sort(inOrder), once: once.sort(inOrder), lastBookmark };
  }

  private closed(): void {
    while ((this.closing.at(-1)?.depth ?? 0) > this.xml.depth) this.closing.pop()?.close(this.xml.position);
  }

  private whenClosed(close: (until: number) => void): void {
    this.closing.push({ depth: this.xml.depth, close });
  }

  private element(): void {
    const { xml, within } = this;
    const top = within.at(-1);
    if (top === undefined) return this.group("story", (root) => void (this.root = root));
    this.numbers();
    const kind = GROUPS[xml.name];
    if (top.kind === "group" && xml.name === "p") this.paragraph(top);
    else if (kind !== undefined && (top.kind === "group" || xml.name === "txbxContent"))
      this.group(kind, (group) => void (top.kind === "group" ? top.blocks : top.boxes).push(group));
    else if (xml.name === "sectPr") this.section(top);
    else if (ONCE.has(xml.name)) this.onceOnly();
    else if (top.kind === "paragraph") this.inParagraph(top);
  }

  private group(kind: ModelGroup["kind"], done: (group: ModelGroup) => void): void {
    const at = this.xml.start;
    const open: OpenGroup = { kind: "group", blocks: [] };
    this.within.push(open);
    this.isTooDeep ||= this.within.length > DEEPEST;
    this.whenClosed((until) => {
      this.within.pop();
      done({ kind, at, until, blocks: open.blocks });
    });
  }

  private section(top: OpenGroup | OpenParagraph): void {
    const at = this.xml.start;
    if (top.kind === "paragraph") top.endsSection = true;
    this.whenClosed((until) => void this.sections.push({ at, until }));
  }

  private paragraph(above: OpenGroup): void {
    const at = this.xml.start;
    this.paragraphs += 1;
    const number = this.paragraphs;
    const open: OpenParagraph = {
      ...{ kind: "paragraph", depth: this.xml.depth, nodes: [], boxes: [], fields: [] },
      ...{ isInField: this.openFields > 0, headUntil: this.xml.position, endsSection: false },
      ...{ style: undefined, level: undefined, run: undefined, hasPicture: false },
    };
    this.within.push(open);
    this.whenClosed((until) => {
      this.within.pop();
      above.blocks.push(this.made(open, { at, until, number }));
    });
  }

  private made(open: OpenParagraph, place: Pick<ModelParagraph, "at" | "until" | "number">): ModelParagraph {
    const own = open.isInField ? [] : open.nodes.slice(0, open.fields[0]);
    let from = 0;
    const nodes = own.map((node) => {
      const placed = { ...node, from };
      from += node.text.length;
      return placed;
    });
    const style = this.styles.get(open.style ?? "");
    const text = nodes.map((node) => node.text).join("");
    return {
      ...{
        kind: "paragraph",
        ...place,
        text,
        nodes,
        boxes: open.boxes,
        style: style?.name ?? open.style ?? "",
      },
      level: open.level === undefined ? style?.level : levelOf(open.level),
      isBlank: text.trim() === "" && open.nodes.length === nodes.length && !open.hasPicture,
      endsSection: open.endsSection,
      headUntil: open.headUntil,
    };
  }

  private inParagraph(top: OpenParagraph): void {
    const { xml } = this;
    const { name, depth, start: at } = xml;
    if (PICTURES.has(xml.local)) top.hasPicture = true;
    if (name === "pPr" && depth === top.depth + 1)
      return this.whenClosed((until) => void (top.headUntil = until));
    if (name === "pStyle") top.style ??= xml.prefixedAttribute("val");
    if (name === "outlineLvl") top.level ??= xml.prefixedAttribute("val");
    if (name === "del" || name === "moveFrom") {
      this.deletedAbove += 1;
      return this.whenClosed(() => void (this.deletedAbove -= 1));
    }
    if (name === "r") {
      top.run = { depth, look: undefined };
      return;
    }
    const { run } = top;
    if (run === undefined || depth !== run.depth + 1) return;
    if (name === "rPr") return this.whenClosed((until) => void (run.look = { at, until }));
    if (name === "fldChar") return this.field(top);
    this.words(top, run.look);
  }

  private words(top: OpenParagraph, look: Bounds | undefined): void {
    const { xml } = this;
    const { name, start: at } = xml;
    const sign = SIGNS[name];
    if (this.deletedAbove > 0 || (name !== "t" && sign === undefined)) return;
    const text = sign ?? xml.text();
    top.nodes.push({ at, until: xml.position, text, look });
  }

  private field(top: OpenParagraph): void {
    const type = this.xml.prefixedAttribute("fldCharType");
    if (type === "begin") {
      this.openFields += 1;
      top.fields.push(top.nodes.length);
    } else if (type === "end" && this.openFields > 0) {
      this.openFields -= 1;
      top.fields.pop();
    }
  }

  private onceOnly(): void {
    const { xml } = this;
    const { start: at, name } = xml;
    const id = xml.prefixedAttribute("id") ?? "";
    if (name === "bookmarkStart") {
      this.lastBookmark = Math.max(this.lastBookmark, Number(id) || 0);
      if (OWN_MARK.test(xml.prefixedAttribute("name") ?? "")) this.ownMarks.add(id);
    }
    const isOwn = name.startsWith("bookmark") && this.ownMarks.has(id);
    this.whenClosed((until) => void this.once.push({ at, until, way: isOwn ? "drop-always" : "drop" }));
  }

  /** Numbers no two paragraphs, drawings or content controls may share. */
  private numbers(): void {
    const { name, local, rawAttributes } = this.xml;
    for (const { name: attribute, start, end } of rawAttributes) {
      const isOf =
        /:(?:paraId|textId)$/.test(attribute) ||
        (local === "docPr" && attribute === "id") ||
        (name === "id" && attribute.endsWith(":val"));
      if (isOf) this.once.push({ at: start, until: end, way: "number" });
    }
  }
}
