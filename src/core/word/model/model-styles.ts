import { XmlReader } from "../../workbook";

/** A style of a document somebody made. */
export interface ModelStyle {
  readonly id: string;
  /** As Word lists it. */
  readonly name: string;
  /** Of a heading: 1 is the highest. */
  readonly level: number | undefined;
}

const BODY_LEVEL = 9;

/** A level as Word writes it, from 0; 9 is none. */
export const levelOf = (written: string | undefined): number | undefined => {
  const level = Number(written ?? BODY_LEVEL);
  return Number.isInteger(level) && level >= 0 && level < BODY_LEVEL ? level + 1 : undefined;
};

/** The styles of word/styles.xml by their ids; a level is inherited from the style another starts from. */
export function readModelStyles(part: Uint8Array): ReadonlyMap<string, ModelStyle> {
  const reader = new XmlReader(part);
  const value = (): string | undefined => reader.prefixedAttribute("val");
  const found = new Map<string, ModelStyle & { readonly basedOn: string | undefined }>();
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name !== "style") continue;
    const id = reader.prefixedAttribute("styleId") ?? "";
    const depth = reader.depth;
    let [name, basedOn, level]: (string | undefined)[] = [];
    for (let event = reader.next(); event !== "end" && reader.depth >= depth; event = reader.next()) {
      const { local } = reader;
      if (event !== "open") continue;
      if (local === "name") name = value();
      if (local === "basedOn") basedOn = value();
      if (local === "outlineLvl") level = value();
    }
    found.set(id, { id, name: name ?? id, level: levelOf(level), basedOn });
  }
  const inherited = (id: string | undefined, steps: number): number | undefined => {
    const style = id === undefined || steps === 0 ? undefined : found.get(id);
    return style && (style.level ?? inherited(style.basedOn, steps - 1));
  };
  return new Map([...found].map(([id, { name }]) => [id, { id, name, level: inherited(id, LONGEST_LINE) }]));
}

/** So many styles may start one from another. */
const LONGEST_LINE = 20;
