import type { Workbook } from "../../model";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

/** meta.xml: who saved the file last and when, and the properties its maker gave it. */
export function readOdsProperties(part: Uint8Array) {
  const reader = new XmlReader(part);
  const custom = new Map<string, string>();
  const texts = new Map<string, string>();
  reader.next();
  while (reader.nextChild(1)) {
    while (reader.nextChild(2)) {
      const { local } = reader;
      const name = local === "user-defined" ? reader.attribute("meta:name") : undefined;
      if (name !== undefined) custom.set(name, reader.text());
      else if (STANDARD.has(local)) texts.set(local, reader.text());
    }
  }
  return reader.problem ?? { custom, standard: standardOf(texts) };
}

const STANDARD: ReadonlySet<string> = new Set(["generator", "creation-date", "date"]);

function standardOf(texts: ReadonlyMap<string, string>): Omit<Workbook["properties"], "hasMacros"> {
  const [application, created, modified] = ["generator", "creation-date", "date"].map((name) =>
    texts.get(name),
  );
  return {
    ...(application ? { application } : {}),
    ...(created ? { created: instant(created) } : {}),
    ...(modified ? { modified: instant(modified) } : {}),
  };
}

/** LibreOffice writes no zone and means the user's; it is read as Greenwich's, as others write it. */
const instant = (text: string): string =>
  /(?:Z|[-+]\d{2}:\d{2})$/.test(text) ? text : `${text.slice(0, 19)}Z`;

export type OdsProperties = Exclude<ReturnType<typeof readOdsProperties>, XmlProblem>;
