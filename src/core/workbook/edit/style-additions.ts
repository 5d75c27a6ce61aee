import { XmlReader } from "../read/xml/xml-reader";
import { type StyleAdditions, StyleTable } from "../write/style-table";
import { type Dialect, type Splice, dialectOf, inDialect, spliced } from "./xml-splices";

/** One of the numbered lists of xl/styles.xml. */
interface StyleList {
  readonly items: number;
  /** Where more of them may be put, and between which tags: a list may be missing, or close itself. */
  readonly end: {
    readonly at: number;
    readonly until: number;
    readonly open: string;
    readonly close: string;
  };
  readonly count: { readonly start: number; readonly end: number } | undefined;
}

type Lists = Readonly<Record<keyof StyleAdditions, StyleList>>;

/** xl/styles.xml with the styles of a sheet that is put in, and colours of conditional formats, behind its own. */
export class StyleEdit {
  private constructor(
    private readonly part: Uint8Array,
    private readonly dialect: Dialect,
    private readonly lists: Lists,
    readonly table: StyleTable,
  ) {}

  /** Undefined for a part that is not well-formed, or lacks what every program writes. */
  static open(part: Uint8Array): StyleEdit | undefined {
    const found = readLists(part);
    if (found === undefined) return undefined;
    const { fonts, fills, borders, cellXfs, dxfs } = found.lists;
    const table = new StyleTable({
      ...{ fonts: fonts.items, fills: fills.items, borders: borders.items },
      ...{ cellXfs: cellXfs.items, dxfs: dxfs.items },
    });
    return new StyleEdit(part, found.dialect, found.lists, table);
  }

  written(): Uint8Array {
    const { fonts, fills, borders, cellXfs, dxfs } = this.table.additions();
    return spliced(this.part, [
      ...this.more(this.lists.fonts, fonts),
      ...this.more(this.lists.fills, fills),
      ...this.more(this.lists.borders, borders),
      ...this.more(this.lists.cellXfs, cellXfs),
      ...this.more(this.lists.dxfs, dxfs),
    ]);
  }

  private more({ items, end, count }: StyleList, added: readonly string[]): readonly Splice[] {
    if (added.length === 0) return [];
    const { open, close, ...bounds } = end;
    const text = open + added.map((item) => inDialect(item, this.dialect)).join("") + close;
    const total = String(items + added.length);
    return [
      { ...bounds, text },
      ...(count === undefined ? [] : [{ at: count.start, until: count.end, text: total }]),
    ];
  }
}

/** What may stand behind the list of conditional formats, which a file may lack. */
const BEHIND_DIFFERENCES: ReadonlySet<string> = new Set(["tableStyles", "colors", "extLst"]);

function readLists(part: Uint8Array): { readonly dialect: Dialect; readonly lists: Lists } | undefined {
  const reader = new XmlReader(part);
  if (reader.next() !== "open" || reader.isEmptyElement) return undefined;
  const dialect = dialectOf(reader);
  const lists = new Map<string, StyleList>();
  let differencesAt: number | undefined;
  while (reader.nextChild(1)) {
    if (BEHIND_DIFFERENCES.has(reader.local)) differencesAt ??= reader.start;
    lists.set(reader.name, readList(reader, dialect));
  }
  const [fonts, fills, borders] = [lists.get("fonts"), lists.get("fills"), lists.get("borders")];
  const cellXfs = lists.get("cellXfs");
  if (reader.problem !== undefined || !fonts || !fills || !borders || !cellXfs) return undefined;
  const dxfs = lists.get("dxfs") ?? missingList(`${dialect.prefix}dxfs`, differencesAt ?? reader.start);
  return { dialect, lists: { fonts, fills, borders, cellXfs, dxfs } };
}

function readList(reader: XmlReader, { prefix }: Dialect): StyleList {
  const { isEmptyElement, position, local } = reader;
  const count = reader.rawAttributes.find(({ name }) => name === "count");
  const close = `</${prefix}${local}>`;
  if (isEmptyElement)
    return { items: 0, count, end: { at: position - "/>".length, until: position, open: ">", close } };
  let items = 0;
  while (reader.nextChild(2)) items += 1;
  return { items, count, end: { at: reader.start, until: reader.start, open: "", close: "" } };
}

const missingList = (tag: string, at: number): StyleList => ({
  ...{ items: 0, count: undefined },
  end: { at, until: at, open: `<${tag}>`, close: `</${tag}>` },
});
