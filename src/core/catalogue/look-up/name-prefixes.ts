import { foldKey } from "../../base";

/**
 * How names of Vietnamese places and of their bodies are built, after folding:
 *
 *   ban tuyen giao | dang uy | xa   | binh tan
 *   body             body      level  core        → the commune Bình Tân, whichever of its bodies is meant
 *
 * A commune's figures come from its Party committee, its People's Committee or simply "the commune": in this
 * work they are one reporting unit. The level must agree: huyện Tây Sơn is not xã Tây Sơn.
 */
const BODIES = [
  "uy ban nhan dan",
  "ubnd",
  "ban chap hanh dang bo",
  "ban tuyen giao",
  "btg",
  "tuyen giao",
  "ban xay dung dang",
  "dang uy",
  "dang bo",
  "du",
];

/** Words for a level, and the bodies whose very name says the level. */
const LEVELS: Readonly<Record<string, string>> = {
  xa: "commune",
  x: "commune",
  "thi tran": "commune",
  tt: "commune",
  ttr: "commune",
  phuong: "commune",
  p: "commune",
  "dac khu": "commune",
  huyen: "district",
  h: "district",
  "huyen uy": "district",
  tinh: "province",
  "tinh uy": "province",
};

const BODY = new RegExp(`^(?:${BODIES.join("|")}) `);
const LEVEL = new RegExp(
  `^(${Object.keys(LEVELS)
    .sort((a, b) => b.length - a.length)
    .join("|")}) (?=.)`,
);

export interface PlaceName {
  readonly level?: string;
  readonly core: string;
}

/** Takes a name of a place or of one of its bodies apart. */
export function placeName(name: string): PlaceName {
  let rest = foldKey(name);
  while (BODY.test(rest)) rest = rest.replace(BODY, "");
  const word = LEVEL.exec(rest)?.[1];
  const level = word === undefined ? undefined : LEVELS[word];
  return word === undefined || level === undefined
    ? { core: rest }
    : { level, core: rest.slice(word.length + 1) };
}

/** Folded words that may follow a unit's name without changing it: "huyện", "huyện Tây Sơn", "H. Tây Sơn". */
export function homeSuffixes(home: PlaceName): readonly string[] {
  const words = Object.keys(LEVELS).filter((word) => LEVELS[word] === home.level);
  return words.flatMap((word) => [` ${word} ${home.core}`, ` ${word}`]);
}
