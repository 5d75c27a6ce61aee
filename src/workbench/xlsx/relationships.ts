import type { XlsxParts } from "./parts";
import { attribute, elementsOf } from "./xml-elements";

export interface PartLink {
  readonly id: string;
  /** The last word of the relationship's type: "worksheet", "styles", "comments" … */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

/** Where the relationships of a part stand: xl/workbook.xml → xl/_rels/workbook.xml.rels. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; external ones (hyperlinks) are left out. "" stands for the package itself. */
export function linksOf(parts: XlsxParts, part: string): readonly PartLink[] {
  const document = parts.document(relationshipsPath(part));
  return elementsOf(document?.documentElement, "Relationship")
    .filter((element) => attribute(element, "TargetMode") !== "External")
    .map((element) => ({
      id: attribute(element, "Id") ?? "",
      kind: (attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
      target: absolutePath(part, attribute(element, "Target") ?? ""),
    }));
}

function absolutePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
