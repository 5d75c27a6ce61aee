import { exactKey, foldKey, parseVietnameseNumber } from "../../base";
import { RULE_WORDS, SIGNS, type WordMeaning } from "./words-of-rules";

/** A column as people call it: its key, its label, other names of it, and the label over it and its neighbours. */
export interface NamedField {
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
  readonly group?: string | undefined;
}

/** A piece of a rule in words. */
export type RuleToken =
  | WordMeaning
  | { readonly does: "field"; readonly key: string }
  /** A number or a text, as the language writes it. */
  | { readonly does: "value"; readonly text: string }
  | { readonly does: "bracket"; readonly text: "(" | ")" }
  | { readonly does: "comma" };

export type RuleTokens =
  | { readonly ok: true; readonly tokens: readonly RuleToken[] }
  /** Words that name no column and say nothing of a rule, or name several columns. */
  | { readonly ok: false; readonly at: string };

const PIECE = /"[^"]*"|“[^”]*”|\d+(?:[.,]\d+)*\s?%?|[\p{L}\p{M}\d_]+|<=|>=|=<|=>|<>|==|!=|&&|\|\||[^\s]/gu;
const BRACKETS = /\([^()]*\)|\[[^\]]*\]/g;
const MOST_PIECES = 300;

/** Cuts a rule into what its words mean: the longest name of a column, or the longest known words, that stand there. */
export function readTokens(text: string, fields: readonly NamedField[]): RuleTokens {
  const pieces = withoutBrackets(text.normalize("NFC"), fields).match(PIECE) ?? [];
  if (pieces.length > MOST_PIECES) return { ok: false, at: text.slice(0, 40) };
  const names = namesOf(fields);
  const tokens: RuleToken[] = [];
  for (let at = 0; at < pieces.length;) {
    const found = longestAt(pieces, at, names) ?? single(pieces[at] ?? "");
    if (found?.token === undefined) return { ok: false, at: wordsAt(pieces, at) };
    tokens.push(found.token);
    at += found.length;
  }
  return { ok: true, tokens };
}

/** A label copied whole, "Tỷ lệ nữ (%)", without what stands in its brackets: that is no part of the rule. */
const withoutBrackets = (text: string, fields: readonly NamedField[]): string =>
  fields.reduce((left, { label }) => {
    const bare = label.replace(BRACKETS, " ");
    return bare === label || bare.trim() === "" ? left : left.replaceAll(label, bare);
  }, text);

interface FoundToken {
  /** undefined: the words name more than one column. */
  readonly token: RuleToken | undefined;
  readonly length: number;
}

/** Folded words → what they mean; by their first word. */
type ByFirstWord = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly token?: RuleToken }[]
>;

interface Names {
  readonly folded: ByFirstWord;
  /** The column of a name as it is written, where one column alone has it: “Nam” beside “Năm”. */
  readonly asWritten: (words: string) => string | undefined;
}

const namesOf = (fields: readonly NamedField[]): Names => ({
  folded: foldedNames(fields),
  asWritten: (words) => {
    const bearers = (of: (field: NamedField) => readonly string[]) =>
      fields.filter((field) => of(field).some((name) => wordsOf(name) === wordsOf(words)));
    // A key has no marks: that of “Năm” may be what “Nam” is called.
    const [only, ...others] = bearers(labelsOf);
    const [keyed, ...more] = only === undefined ? bearers(ownNames) : [only, ...others];
    return more.length === 0 ? keyed?.key : undefined;
  },
});

const wordsOf = (text: string): string =>
  exactKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function foldedNames(fields: readonly NamedField[]): ByFirstWord {
  const byName = new Map<string, RuleToken | undefined>();
  for (const [words, meaning] of RULE_WORDS) byName.set(foldKey(words), meaning);
  // What is one column's label is no other's second name.
  const owners = new Map<string, string>();
  for (const named of [ownNames, otherNames]) {
    const taken = new Set(owners.keys());
    for (const field of fields) {
      for (const name of new Set(named(field).map(foldKey))) {
        if (name === "" || taken.has(name)) continue;
        const owner = owners.get(name) ?? field.key;
        owners.set(name, owner);
        byName.set(name, owner === field.key ? { does: "field", key: owner } : undefined);
      }
    }
  }
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly token?: RuleToken }[]>();
  for (const [name, token] of byName) {
    const words = name.split(" ");
    const [first = ""] = words;
    const listed = byFirst.get(first) ?? [];
    listed.push(token === undefined ? { words } : { words, token });
    byFirst.set(first, listed);
  }
  for (const listed of byFirst.values()) listed.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function labelsOf({ label, group = "" }: NamedField): readonly string[] {
  const bare = label.replace(BRACKETS, " ");
  return [label, bare, `${group} ${label}`, `${group} ${bare}`];
}

const ownNames = (field: NamedField): readonly string[] => [field.key, ...labelsOf(field)];

const otherNames = ({ aliases = [] }: NamedField): readonly string[] => aliases;

function longestAt(pieces: readonly string[], at: number, names: Names): FoundToken | undefined {
  for (const { words, token } of names.folded.get(foldKey(pieces[at] ?? "")) ?? []) {
    const length = lengthOf(words, pieces, at);
    if (length === undefined) continue;
    const key = token === undefined ? names.asWritten(pieces.slice(at, at + length).join(" ")) : undefined;
    return { token: key === undefined ? token : { does: "field", key }, length };
  }
  return undefined;
}

/** How many pieces the words take up; a name's own brackets and commas may stand among them. */
function lengthOf(words: readonly string[], pieces: readonly string[], start: number): number | undefined {
  let at = start;
  let open = 0;
  for (const word of words) {
    while (at > start && at < pieces.length && isMark(pieces[at] ?? "")) {
      open += pieces[at] === "(" ? 1 : pieces[at] === ")" ? -1 : 0;
      at += 1;
    }
    if (foldKey(pieces[at] ?? "") !== word) return undefined;
    at += 1;
  }
  for (; open > 0 && pieces[at] === ")"; open -= 1) at += 1;
  return open === 0 ? at - start : undefined;
}

const isMark = (piece: string): boolean => /^[(),.:;–-]$/.test(piece);

function single(piece: string): FoundToken | undefined {
  const token = (meant: RuleToken): FoundToken => ({ token: meant, length: 1 });
  if (piece === "(" || piece === ")") return token({ does: "bracket", text: piece });
  if (piece === "," || piece === ";") return token({ does: "comma" });
  if (Object.hasOwn(SIGNS, piece)) {
    const operator = SIGNS[piece];
    return operator && token({ does: "operator", operator });
  }
  if (/^["“]/.test(piece)) return token({ does: "value", text: JSON.stringify(piece.slice(1, -1)) });
  if (!/^\d/.test(piece)) return undefined;
  const isShare = piece.endsWith("%");
  const read = parseVietnameseNumber(piece.replace(/\s?%$/, ""), { grouping: "thousands" });
  if (read.kind !== "number") return undefined;
  return token({ does: "value", text: String(isShare ? read.value / 100 : read.value) });
}

/** The words that were not understood, up to the next sign. */
function wordsAt(pieces: readonly string[], at: number): string {
  const rest = pieces.slice(at, at + 6);
  const end = rest.findIndex((piece, after) => after > 0 && !/^[\p{L}\p{M}\d_]/u.test(piece));
  return rest.slice(0, end === -1 ? undefined : end).join(" ");
}
