import { isAt } from "../known-parts";
import { byteAfter, xmlByte } from "../xml/xml-bytes";
import type { XmlReader } from "../xml/xml-reader";

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet it is local to. */
  readonly sheetIndex: number | undefined;
}

/** A name as it stood in the file read before: files made from one template have nearly all of theirs alike. */
interface KnownName {
  readonly entry: NameEntry;
  /** The element, where it means the same in any file. */
  readonly bytes: Uint8Array | undefined;
}

/** Of a longer part the names are not kept. */
const LONGEST = 300_000;

let namesBefore: readonly KnownName[] = [];

/**
 * Reads the children of `<definedNames>`: all of them, or one more than may be. A name that is spelled as that of the same
 * number in the file before is that name, the very same object.
 *
 * @param isPlain elements without a prefix are the workbook's own.
 */
export function readNameEntries(reader: XmlReader, most: number, isPlain: boolean): readonly NameEntry[] {
  const before = isPlain ? namesBefore : [];
  const names: KnownName[] = [];
  while (names.length <= most) {
    const known = before[names.length];
    if (known?.bytes !== undefined && isAt(reader.bytes, reader.position, known.bytes)) {
      reader.continueAt(reader.position + known.bytes.length);
      names.push(known);
    } else if (!reader.nextChild(2)) break;
    else if (reader.name === "definedName") names.push(readName(reader));
  }
  const isWhole = reader.problem === undefined && reader.bytes.length <= LONGEST;
  if (isPlain && isWhole) namesBefore = names;
  return names.map(({ entry }) => entry);
}

function readName(reader: XmlReader): KnownName {
  const { start, bytes, rawAttributes } = reader;
  const name = reader.attribute("name") ?? "";
  const local = reader.attribute("localSheetId");
  const sheetIndex = local === undefined ? undefined : Number(local);
  const entry = new NameRead(name, sheetIndex, reader.laterText());
  const element = bytes.subarray(start, reader.position);
  const isSimple = rawAttributes.every((one) => !one.name.includes(":")) && holdsTextAlone(element);
  return { entry, bytes: isSimple ? element : undefined };
}

/** Between its tags stands nothing but text. */
function holdsTextAlone(element: Uint8Array): boolean {
  const inner = byteAfter(element, xmlByte.lessThan, 1);
  return byteAfter(element, xmlByte.lessThan, inner + 1) >= element.length;
}

/** A name; its formula is worked out when it is asked for. */
class NameRead implements NameEntry {
  private known: string | undefined;

  constructor(
    readonly name: string,
    readonly sheetIndex: number | undefined,
    private readonly text: () => string,
  ) {}

  get formula(): string {
    this.known ??= this.text().trim().replace(/^=/, "");
    return this.known;
  }
}
