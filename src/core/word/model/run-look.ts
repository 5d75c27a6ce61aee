/** What stands before a mark in the look of a run: the schema asks for this order. */
const BEFORE_MARK = new Set([
  ...["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline"],
  ...["shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing"],
  ...["w", "kern", "position", "sz", "szCs"],
]);
const MARK = '<w:highlight w:val="yellow"/>';
const PLAIN_ELEMENT = /<w:(\w+)(?:\s[^<>]*)?\/>/g;

/** Font, size and emphasis of a run's look, marked yellow. @param look its `w:rPr`, or nothing */
export function markedLook(look: string): string {
  const [now = ""] = look.split("<w:rPrChange");
  const kept = [...now.matchAll(PLAIN_ELEMENT)].filter(([, name = ""]) => BEFORE_MARK.has(name));
  return kept.map(([element]) => element).join("") + MARK;
}

/** What stands in a `w:rPr` that is written as XML. */
export const insideLook = (look: string): string => look.replace(/^<[^>]*>|<\/[^>]*>$/g, "");
