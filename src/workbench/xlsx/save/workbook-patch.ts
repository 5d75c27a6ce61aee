import { quoteSheet, relationshipsOf } from "../../../core/workbook";
import { type PackageMap, relationshipId } from "../package-map";
import type { XlsxParts } from "../parts";
import { attribute, elementsOf, elementAt, numberAttribute } from "../xml-elements";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData/></worksheet>';

/** Changes to the list of sheets, and to what must follow it: relationships, content types, names. */
export class WorkbookPatch {
  private readonly workbook: Document;
  private readonly links: Document;
  private readonly types: Document;

  constructor(
    private readonly parts: XlsxParts,
    private readonly map: PackageMap,
  ) {
    this.workbook = this.required(map.workbook);
    this.links = this.required(relationshipsOf(map.workbook));
    this.types = this.required("[Content_Types].xml");
  }

  /** Excel works everything out when it opens the file; the results we wrote are what others read. */
  recalculateOnOpening(): void {
    const root = this.workbook.documentElement;
    const known = elementAt(root, "calcPr");
    const calcPr = known ?? this.like(root, "calcPr");
    calcPr.setAttribute("fullCalcOnLoad", "1");
    if (known) return;
    const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];
    const previous = before.map((name) => elementAt(root, name)).find((element) => element !== undefined);
    root.insertBefore(calcPr, previous?.nextSibling ?? null);
  }

  /** The order in which formulas were calculated last; Excel makes it anew, and repairs a file where it is wrong. */
  dropCalculationChain(): void {
    const chain = this.parts.links(this.map.workbook).find(({ type }) => type === "calcChain");
    if (chain) this.dropPart(chain.target, chain.id);
  }

  /** Adds an empty sheet behind the last; answers the path of its part. */
  addSheet(name: string): string {
    const list = elementAt(this.workbook.documentElement, "sheets");
    if (!list) throw new Error("A workbook part without sheets");
    const path = this.freePath();
    this.parts.write(path, EMPTY_SHEET);
    const id = this.addLink(path);
    const ids = elementsOf(list).map((sheet) => numberAttribute(sheet, "sheetId") ?? 0);
    const sheet = this.like(list, "sheet");
    sheet.setAttribute("name", name);
    sheet.setAttribute("sheetId", String(Math.max(0, ...ids) + 1));
    sheet.setAttributeNS(OFFICE, "r:id", id);
    list.append(sheet);
    return path;
  }

  /** Takes a sheet out, and the names that pointed into it. */
  removeSheet(name: string): void {
    const sheets = elementsOf(elementAt(this.workbook.documentElement, "sheets"));
    const index = sheets.findIndex((sheet) => attribute(sheet, "name") === name);
    const sheet = sheets[index];
    if (!sheet) return;
    const link = this.parts.links(this.map.workbook).find(({ id }) => id === relationshipId(sheet));
    sheet.remove();
    if (link) this.dropPart(link.target, link.id);
    this.dropNames(name, index);
    const view = elementAt(this.workbook.documentElement, "bookViews", "workbookView");
    view?.removeAttribute("activeTab");
    view?.removeAttribute("firstSheet");
  }

  finish(): void {
    this.parts.writeDocument(this.map.workbook, this.workbook);
    this.parts.writeDocument(relationshipsOf(this.map.workbook), this.links);
    this.parts.writeDocument("[Content_Types].xml", this.types);
  }

  private dropNames(sheet: string, index: number): void {
    for (const name of elementsOf(elementAt(this.workbook.documentElement, "definedNames"))) {
      const local = numberAttribute(name, "localSheetId");
      const formula = name.textContent ?? "";
      const points = [`${quoteSheet(sheet)}!`, `${sheet}!`].some((start) => formula.includes(start));
      if (local === index || points) name.remove();
      else if (local !== undefined && local > index) name.setAttribute("localSheetId", String(local - 1));
    }
  }

  private dropPart(path: string, linkId: string): void {
    this.parts.remove(path);
    this.parts.remove(relationshipsOf(path));
    elementsOf(this.links.documentElement)
      .find((link) => attribute(link, "Id") === linkId)
      ?.remove();
    elementsOf(this.types.documentElement, "Override")
      .find((type) => attribute(type, "PartName") === `/${path}`)
      ?.remove();
  }

  private addLink(path: string): string {
    const ids = new Set(elementsOf(this.links.documentElement).map((link) => attribute(link, "Id")));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const link = this.like(this.links.documentElement, "Relationship");
    link.setAttribute("Id", `rId${number}`);
    link.setAttribute("Type", `${OFFICE}/worksheet`);
    link.setAttribute("Target", `/${path}`);
    this.links.documentElement.append(link);
    const type = this.like(this.types.documentElement, "Override");
    type.setAttribute("PartName", `/${path}`);
    type.setAttribute("ContentType", WORKSHEET_TYPE);
    this.types.documentElement.append(type);
    return `rId${number}`;
  }

  private freePath(): string {
    for (let number = 1; ; number++) {
      const path = `xl/worksheets/sheet${number}.xml`;
      if (!this.parts.has(path)) return path;
    }
  }

  private like(element: Element, name: string): Element {
    const qualified = element.prefix ? `${element.prefix}:${name}` : name;
    return element.ownerDocument.createElementNS(element.namespaceURI, qualified);
  }

  private required(path: string): Document {
    const document = this.parts.document(path);
    if (!document) throw new Error(`The package lost its part ${path}`);
    return document;
  }
}
