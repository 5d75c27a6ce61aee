import { XmlReader } from "../read/xml/xml-reader";
import { relationshipsOf } from "../read/package/relationships";
import type { RelationshipDraft } from "../write/relationships";
import { PACKAGE, XML_HEAD, xmlElement } from "../write/xml-text";
import type { EditedPackage } from "./edited-package";
import { dialectOf, inDialect, spliced, utf8Of } from "./xml-splices";

/** Whose type a package states: a part, or all parts with an ending. */
type TypedPart =
  { readonly part: string; readonly type: string } | { readonly extension: string; readonly type: string };

const TYPES = "[Content_Types].xml";

/** A new part of the package, of its own type. */
export function addPart(
  pack: EditedPackage,
  part: string,
  { body, type }: { readonly body: string; readonly type: string },
): void {
  pack.write(part, utf8Of(XML_HEAD + body));
  addType(pack, { part, type });
}

/** States a type, unless it is stated. */
export function addType(pack: EditedPackage, typed: TypedPart): void {
  const [tag, name, value] =
    "part" in typed ? ["Override", "PartName", `/${typed.part}`] : ["Default", "Extension", typed.extension];
  const empty = xmlElement("Types", { xmlns: `${PACKAGE}/content-types` }, " ");
  appendTo(pack, TYPES, empty, (reader) => {
    const isStated = all(reader, name).some((one) => one.toLowerCase() === value.toLowerCase());
    return isStated ? "" : xmlElement(tag, { [name]: value, ContentType: typed.type });
  });
}

/** Links a part to another; answers the number of the link. */
export function addLink(pack: EditedPackage, part: string, { type, target }: RelationshipDraft): string {
  let id = "";
  const empty = xmlElement("Relationships", { xmlns: `${PACKAGE}/relationships` }, " ");
  appendTo(pack, relationshipsOf(part), empty, (reader) => {
    const taken = new Set(all(reader, "Id"));
    for (let number = taken.size + 1; id === ""; number++)
      if (!taken.has(`rId${number}`)) id = `rId${number}`;
    return xmlElement("Relationship", { Id: id, Type: type, Target: target });
  });
  return id;
}

/** Puts an element behind the others of a list that is a whole part. */
function appendTo(
  pack: EditedPackage,
  part: string,
  empty: string,
  elementOf: (reader: XmlReader) => string,
): void {
  const known = pack.xml(part) ?? utf8Of(XML_HEAD + empty);
  const root = new XmlReader(known);
  const bytes = root.next() === "open" && root.isEmptyElement ? utf8Of(XML_HEAD + empty) : known;
  const reader = new XmlReader(bytes);
  reader.next();
  const dialect = dialectOf(reader);
  const element = elementOf(reader);
  const at = reader.start;
  pack.write(
    part,
    spliced(bytes, [{ at, until: at, text: element === "" ? "" : inDialect(element, dialect) }]),
  );
}

/** An attribute of each child of the root; leaves the reader at the end of the root. */
function all(reader: XmlReader, attribute: string): readonly string[] {
  const values: string[] = [];
  while (reader.nextChild(1)) values.push(reader.attribute(attribute) ?? "");
  return values;
}
