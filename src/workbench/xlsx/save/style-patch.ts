import { FIRST_OWN_FORMAT } from "../../../core/workbook";
import type { XlsxParts } from "../parts";
import { BUILT_IN_FORMATS } from "../number-format";
import { attribute, elementsOf, elementAt, numberAttribute } from "../xml-elements";

/** Adds cell formats to xl/styles.xml: an existing one with another number format. */
export class StylePatch {
  private readonly document: Document | undefined;
  private readonly made = new Map<string, number>();

  constructor(
    private readonly parts: XlsxParts,
    private readonly path: string | undefined,
  ) {
    this.document = path === undefined ? undefined : parts.document(path);
  }

  /** Number of a format like `style` that shows `numberFormat`; `style` itself where the file has no formats. */
  like(style: number, numberFormat: string): number {
    const key = `${style} ${numberFormat}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const list = elementAt(this.document?.documentElement, "cellXfs");
    const model = elementsOf(list)[style];
    if (!list || !model) return style;
    const xf = model.cloneNode(true) as Element;
    xf.setAttribute("numFmtId", String(this.formatId(list, numberFormat)));
    xf.setAttribute("applyNumberFormat", "1");
    list.append(xf);
    const number = elementsOf(list).length - 1;
    list.setAttribute("count", String(number + 1));
    this.made.set(key, number);
    return number;
  }

  /** Writes the part back, if formats were added. */
  finish(): void {
    if (this.made.size > 0 && this.document && this.path !== undefined)
      this.parts.writeDocument(this.path, this.document);
  }

  private formatId(cellXfs: Element, format: string): number {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([id, code]) => code === format && !LOCAL.has(id));
    if (builtIn) return Number(builtIn[0]);
    const list = this.formatList(cellXfs);
    const formats = elementsOf(list);
    const known = formats.find((element) => attribute(element, "formatCode") === format);
    if (known) return numberAttribute(known, "numFmtId") ?? 0;
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((one) => numberAttribute(one, "numFmtId") ?? 0)) + 1;
    const element = cellXfs.ownerDocument.createElementNS(cellXfs.namespaceURI, named(cellXfs, "numFmt"));
    element.setAttribute("numFmtId", String(id));
    element.setAttribute("formatCode", format);
    list.append(element);
    list.setAttribute("count", String(formats.length + 1));
    return id;
  }

  /** `<numFmts>` stands first. */
  private formatList(cellXfs: Element): Element {
    const root = cellXfs.ownerDocument.documentElement;
    const known = elementAt(root, "numFmts");
    if (known) return known;
    const list = cellXfs.ownerDocument.createElementNS(cellXfs.namespaceURI, named(cellXfs, "numFmts"));
    root.prepend(list);
    return list;
  }
}

/** Formats 14 and 22 look different on another Windows: the pane's dd/mm/yyyy must not. */
const LOCAL = new Set(["14", "22"]);

const named = (like: Element, name: string): string => (like.prefix ? `${like.prefix}:${name}` : name);
