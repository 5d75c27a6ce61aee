import { KnownParts } from "../known-parts";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in transitional and strict files: `worksheet`, `styles` … */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly target: string;
}

/** Reads a .rels part; links that lead out of the file are left out. */
export const readRelationships = (bytes: Uint8Array, source: string): readonly Relationship[] | XmlProblem =>
  knownLinks.of(source, bytes, () => linksIn(bytes, source));

const knownLinks = new KnownParts<readonly Relationship[]>();

function linksIn(bytes: Uint8Array, source: string): readonly Relationship[] | XmlProblem {
  const reader = new XmlReader(bytes);
  const relationships: Relationship[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name !== "Relationship" || reader.attribute("TargetMode")?.toLowerCase() === "external")
      continue;
    const type = reader.attribute("Type") ?? "";
    relationships.push({
      id: reader.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolvePartName(reader.attribute("Target") ?? "", source),
    });
  }
  return reader.problem ?? relationships;
}

/** Where the relationships of a part lie: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`. */
export function resolvePartName(target: string, source: string): string {
  const path = target.replaceAll("\\", "/");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...path.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Reads [Content_Types].xml: part names by content type, for files whose relationships say too little. */
export function readContentTypes(bytes: Uint8Array): ReadonlyMap<string, string> | XmlProblem {
  const reader = new XmlReader(bytes);
  const parts = new Map<string, string>();
  reader.next();
  while (reader.nextChild(1)) {
    const type = reader.attribute("ContentType") ?? "";
    if (reader.name === "Override") parts.set(type, resolvePartName(reader.attribute("PartName") ?? "", ""));
  }
  return reader.problem ?? parts;
}
