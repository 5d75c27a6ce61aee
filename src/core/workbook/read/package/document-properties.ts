import { unescapeUnits } from "../xml/decode-text";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

/** docProps/app.xml or core.xml: text of the elements asked for, by local name. */
export function readPropertyTexts(bytes: Uint8Array): ReadonlyMap<string, string> | XmlProblem {
  const reader = new XmlReader(bytes);
  const texts = new Map<string, string>();
  reader.next();
  while (reader.nextChild(1)) {
    const { local } = reader;
    texts.set(local, reader.text());
  }
  return reader.problem ?? texts;
}

/** docProps/custom.xml: name → value as text, whatever its type. */
export function readCustomProperties(bytes: Uint8Array): ReadonlyMap<string, string> | XmlProblem {
  const reader = new XmlReader(bytes);
  const properties = new Map<string, string>();
  reader.next();
  while (reader.nextChild(1)) {
    const name = reader.attribute("name");
    if (reader.local !== "property" || name === undefined) continue;
    if (reader.nextChild(2)) properties.set(name, unescapeUnits(reader.text()) ?? "");
  }
  return reader.problem ?? properties;
}
