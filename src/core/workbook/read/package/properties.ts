import type { Issue } from "../../../base";
import { workbookIssue } from "../../issues";
import type { WorkbookProperties } from "../../model";
import { readCustomProperties, readPropertyTexts } from "./document-properties";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import type { XmlProblem } from "../xml/xml-reader";

export interface PropertiesRead {
  readonly custom: ReadonlyMap<string, string>;
  readonly standard: Omit<WorkbookProperties, "hasMacros">;
  readonly issues: readonly Issue[];
}

/** The file's own account of itself (docProps). Damage here costs no figure, so it only warns. */
export function readProperties(pack: Package, root: readonly Relationship[]): PropertiesRead {
  const issues: Issue[] = [];
  const texts = (type: string, parse: (bytes: Uint8Array) => ReadonlyMap<string, string> | XmlProblem) => {
    const name = root.find((link) => link.type === type)?.target;
    if (name === undefined) return new Map<string, string>();
    const bytes = pack.xml(name);
    const found = typeof bytes === "string" ? bytes : parse(bytes);
    if (typeof found !== "string") return found;
    issues.push(workbookIssue("workbook.properties-damaged", {}, { facts: { part: name } }));
    return new Map<string, string>();
  };
  const custom = texts("custom-properties", readCustomProperties);
  const app = texts("extended-properties", readPropertyTexts);
  const core = texts("core-properties", readPropertyTexts);
  return { custom, standard: standardProperties(app, core), issues };
}

function standardProperties(app: ReadonlyMap<string, string>, core: ReadonlyMap<string, string>) {
  const application = app.get("Application");
  const created = core.get("created");
  const modified = core.get("modified");
  return {
    ...(application ? { application } : {}),
    ...(created ? { created } : {}),
    ...(modified ? { modified } : {}),
  };
}
