import { refused, type Refused } from "../../../base";
import { workbookIssue, type workbookIssues } from "../../issues";
import type { Archive, EntryProblem } from "../zip/archive";
import { readContentTypes, readRelationships, relationshipsOf, type Relationship } from "./relationships";
import { asUtf8 } from "../xml/to-utf8";
import { boundIssue, isBound } from "../broken-bound";
import type { Bound, ReadLimits } from "../limits";
import type { XmlProblem } from "../xml/xml-reader";

export type PartProblem = EntryProblem | XmlProblem | Bound;

const WORKBOOK_TYPE =
  /(?:spreadsheetml\.(?:sheet|template)|excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/i;
const USUAL_WORKBOOK = "xl/workbook.xml";

/** The parts of a workbook and how they point at one another (Open Packaging Conventions), over an open archive. */
export class Package {
  private contentTypes: ReadonlyMap<string, string> | undefined;

  constructor(readonly archive: Archive) {}

  /** An XML part as UTF-8. */
  xml(name: string): Uint8Array | PartProblem {
    const bytes = this.archive.read(name);
    return typeof bytes === "string" ? bytes : (asUtf8(bytes) ?? "malformed");
  }

  /** What a part points at; a part without relationships points at nothing. */
  relationships(part: string): readonly Relationship[] | PartProblem {
    const bytes = this.xml(relationshipsOf(part));
    if (typeof bytes === "string") return bytes === "missing" ? [] : bytes;
    const found = readRelationships(bytes, part);
    return typeof found === "string"
      ? found
      : found.map((one) => ({ ...one, target: this.nameInArchive(one.target) }));
  }

  /** By relationship, by content type, or where it usually lies. */
  findWorkbook(root: readonly Relationship[]): string | undefined {
    const isHere = (name: string | undefined): name is string =>
      name !== undefined && name.endsWith(".xml") && this.archive.has(name);
    const linked = root.find(({ type }) => type === "officeDocument")?.target;
    if (isHere(linked)) return linked;
    return [this.partOfType(WORKBOOK_TYPE), USUAL_WORKBOOK].find(isHere);
  }

  partOfType(type: RegExp): string | undefined {
    this.contentTypes ??= this.readContentTypes();
    for (const [candidate, part] of this.contentTypes) if (type.test(candidate)) return part;
    return undefined;
  }

  private readContentTypes(): ReadonlyMap<string, string> {
    const bytes = this.xml("[Content_Types].xml");
    const types = typeof bytes === "string" ? bytes : readContentTypes(bytes);
    return typeof types === "string" ? new Map() : types;
  }

  /** A target may be percent-encoded where the archive's name is not. */
  private nameInArchive(target: string): string {
    if (this.archive.has(target) || !target.includes("%")) return target;
    try {
      return decodeURIComponent(target);
    } catch {
      return target;
    }
  }
}

/** Why a workbook cannot be read at all without this part. */
export function refusalOf(problem: PartProblem, part: string, limits: ReadLimits): Refused {
  if (isBound(problem)) return refused(boundIssue(problem, limits));
  const codes: Readonly<Record<Exclude<PartProblem, Bound>, keyof typeof workbookIssues>> = {
    missing: "workbook.damaged",
    damaged: "workbook.damaged",
    malformed: "workbook.damaged",
    encrypted: "workbook.password-protected",
    doctype: "workbook.forbidden-xml",
  };
  return refused(workbookIssue(codes[problem], {}, { facts: { part } }));
}
