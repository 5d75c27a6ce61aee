import { exactKey, foldKey } from "../../base";

/**
 * How names of Vietnamese places and of their bodies are built, after folding:
 *
 *   ban tuyen giao | dang uy | xa   | binh tan
 *   body             body      kind   core        → the commune Bình Tân, whichever of its bodies is meant
 *
 * A commune's figures come from its Party committee, its People's Committee or simply "the commune": in this
 * work they are one reporting unit. The level must agree: huyện Tây Sơn is not xã Tây Sơn.
 */
const BODIES = [
  "uy ban nhan dan",
  "ubnd",
  "ban chap hanh dang bo",
  "ban thuong vu",
  "ban tuyen giao va dan van",
  "ban tuyen giao",
  "btg",
  "tuyen giao",
  "ban xay dung dang",
  "dang uy",
  "dang bo",
  "du",
];

type PlaceLevel = "commune" | "district" | "province";

/** Words for each kind of place, and the bodies whose very name says the kind. */
const KINDS: readonly { readonly level: PlaceLevel; readonly words: readonly string[] }[] = [
  { level: "commune", words: ["xa", "x"] },
  { level: "commune", words: ["thi tran", "tt", "ttr", "t t", "t tran"] },
  { level: "commune", words: ["phuong", "p"] },
  { level: "commune", words: ["dac khu"] },
  { level: "district", words: ["huyen", "h", "huyen uy"] },
  { level: "district", words: ["thi xa", "tx", "t x", "t xa", "thi uy"] },
  { level: "district", words: ["thanh pho", "tp", "t p", "t pho", "thanh uy"] },
  { level: "province", words: ["tinh", "tinh uy"] },
];

/** A word that says of what kind a place is, with the first word of its kind to know the kind by. */
const KIND_WORDS = new Map(
  KINDS.flatMap(({ level, words }) => words.map((word) => [word, { level, kind: words[0], words }] as const)),
);

const BODY = new RegExp(`^(?:${BODIES.join("|")}) `);
const KIND = new RegExp(`^(${[...KIND_WORDS.keys()].sort((a, b) => b.length - a.length).join("|")}) (?=.)`);

export interface PlaceName {
  readonly level?: PlaceLevel;
  /** "xa" where the name says xã or X., "phuong" where it says phường or P. */
  readonly kind?: string | undefined;
  readonly core: string;
  /** The core with its marks, as it was written. */
  readonly marked: string;
  /** Whether the whole name was written with marks. */
  readonly hasMarks: boolean;
}

/** Takes a name of a place or of one of its bodies apart. */
export function placeName(name: string): PlaceName {
  const whole = foldKey(name);
  let rest = whole;
  while (BODY.test(rest)) rest = rest.replace(BODY, "");
  const word = KIND.exec(rest)?.[1] ?? "";
  const { level, kind } = KIND_WORDS.get(word) ?? {};
  const core = level === undefined ? rest : rest.slice(word.length + 1);
  const skipped = wordCount(whole) - wordCount(core);
  const words = markedWords(name);
  const told = { core, marked: words.slice(skipped).join(" "), hasMarks: /\P{ASCII}/u.test(words.join("")) };
  return level === undefined ? told : { ...told, level, kind };
}

const wordCount = (key: string): number => key.split(" ").length;

/** Word by word what folding makes of it, with the marks left on. */
const markedWords = (name: string): readonly string[] =>
  exactKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Folded words that may follow a unit's name without changing it: "huyện", "huyện Tây Sơn", "H. Tây Sơn". */
export function homeSuffixes({ kind = "", core }: PlaceName): readonly string[] {
  const { words = [] } = KIND_WORDS.get(kind) ?? {};
  return words.flatMap((word) => [` ${word} ${core}`, ` ${word}`]);
}

/** Folded words by which a place is told behind one that lies in it: "huyen tay son", "tay son". */
export function whereabouts({ kind = "", core }: PlaceName): readonly string[] {
  const { words = [] } = KIND_WORDS.get(kind) ?? {};
  return [...words.map((word) => `${word} ${core}`), core];
}
