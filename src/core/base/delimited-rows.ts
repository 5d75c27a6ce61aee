/** What parts the columns of a table written as text: of Excel in English, in Vietnamese, copied from a sheet. */
const DELIMITERS = [",", ";", "\t"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** A first line of Excel's own, which names the sign and is no row. */
const NAMED = /^sep=([,;\t])\r?\n/i;

/**
 * The rows of a table as a text holds it (RFC 4180), each a list of its cells. Where no sign is given it is told by the
 * text: by its first line, or by what parts the most rows alike.
 */
export function* delimitedRows(text: string, by?: Delimiter): Generator<readonly string[]> {
  const named = by === undefined ? NAMED.exec(text) : null;
  const table = named === null ? text : text.slice(named[0].length);
  const delimiter = by ?? DELIMITERS.find((one) => one === named?.[1]) ?? likeliest(table);
  let cells: string[] = [];
  for (const { cell, endsRow } of cellsOf(table, delimiter)) {
    cells.push(cell);
    if (!endsRow) continue;
    yield cells;
    cells = [];
  }
}

/** Rows that are looked at to find the sign. */
const SAMPLE = 200;

/** The sign that parts the most rows into equally many columns: a comma within a number parts few of them. */
function likeliest(text: string): Delimiter {
  const [first, ...others] = DELIMITERS.map((delimiter) => ({
    delimiter,
    places: placesOf(text, delimiter),
  }));
  return (
    others.reduce((best, one) => (one.places > (best?.places ?? 0) ? one : best), first)?.delimiter ?? ","
  );
}

/** Columns times rows of the commonest width. */
function placesOf(text: string, delimiter: Delimiter): number {
  const rows = new Map<number, number>();
  let [width, seen] = [0, 0];
  for (const { endsRow } of cellsOf(text, delimiter)) {
    width += 1;
    if (!endsRow) continue;
    rows.set(width, (rows.get(width) ?? 0) + 1);
    width = 0;
    seen += 1;
    if (seen === SAMPLE) break;
  }
  return [...rows].reduce((most, [columns, count]) => Math.max(most, (columns - 1) * count), 0);
}

interface DelimitedCell {
  readonly cell: string;
  readonly endsRow: boolean;
}

/** A cell: in quotes, where two of them stand for one, or as it is up to the next sign or line end. */
const QUOTED = /"((?:[^"]+|"")*)(?:"|$)/y;
const PLAIN: Readonly<Record<Delimiter, RegExp>> = {
  ",": /[^,\r\n]*/y,
  ";": /[^;\r\n]*/y,
  "\t": /[^\t\r\n]*/y,
};
const LINE_END = /\r\n|\r|\n/y;

function* cellsOf(text: string, delimiter: Delimiter): Generator<DelimitedCell> {
  const taken = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let at = 0; at < text.length;) {
    const quoted = text[at] === '"' ? taken(QUOTED, at) : null;
    const after = at + (quoted?.[0].length ?? 0);
    const [rest = ""] = taken(PLAIN[delimiter], after) ?? [];
    const cell = (quoted?.[1]?.replaceAll('""', '"') ?? "") + rest;
    at = after + rest.length;
    const lineEnd = taken(LINE_END, at);
    const isLast = at >= text.length;
    yield { cell, endsRow: lineEnd !== null || isLast };
    if (!isLast) at += lineEnd?.[0].length ?? 1;
    // A sign at the very end parts a last empty cell from the one before it.
    if (!isLast && at >= text.length && lineEnd === null) yield { cell: "", endsRow: true };
  }
}
