import { given } from "../../../base";
import type { SheetNote } from "../../model";
import type { XmlReader } from "../xml/xml-reader";
import type { OdsStyles } from "./ods-styles";
import { OdsParagraphs } from "./ods-text";

/** Elements that are drawn over a sheet and may hold words. */
export const BOXES: ReadonlySet<string> = new Set([
  ...["frame", "custom-shape", "rect", "ellipse", "polygon", "path", "line", "connector", "caption", "g"],
]);

type NotePlace = Pick<SheetNote, "row" | "column">;

/** The words of the comment or box just opened, however deep they stand in it; nothing where it holds none. */
export function readOdsBox(reader: XmlReader, place: NotePlace, styles: OdsStyles): readonly SheetNote[] {
  const { depth, local } = reader;
  const paragraphs = new OdsParagraphs(styles);
  let author = "";
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "close" && reader.depth < depth) break;
    if (event !== "open") continue;
    if (reader.local === "p") paragraphs.add(reader);
    else if (reader.local === "creator") author = reader.text().trim();
  }
  const { text, struckOut } = paragraphs.text;
  const words = (struckOut === text ? "" : text).trim();
  if (words === "") return [];
  const kind = local === "annotation" ? "comment" : "text-box";
  return [{ kind, ...place, text: words, ...given({ author: author === "" ? undefined : author }) }];
}
