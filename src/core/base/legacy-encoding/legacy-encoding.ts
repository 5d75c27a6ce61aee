import { TCVN3_LETTERS } from "./tcvn3-table";
import { VNI_LETTERS } from "./vni-table";

/** How Vietnamese was written before Unicode: fonts that drew Vietnamese letters over Western ones. */
export type LegacyEncoding = "tcvn3" | "vni";

/** What stands for letters in such a text, and the letters: all that decoding needs. */
export interface LegacySpellings {
  /** Global; finds from left to right, the longest spelling first. */
  readonly pattern: RegExp;
  readonly repair: (spelling: string) => string;
}

export const LEGACY_SPELLINGS: Readonly<Record<LegacyEncoding, LegacySpellings>> = {
  tcvn3: tcvn3Spellings(),
  vni: vniSpellings(),
};

/** The text read as written in the encoding; characters that mean nothing in it stay. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const { pattern, repair } = LEGACY_SPELLINGS[encoding];
  return text.replace(pattern, repair);
}

/**
 * ư is the soft hyphen in TCVN3, and programs drop soft hyphens: "Trung ương" comes as "Trung ¬ng". No Vietnamese
 * rime is ơng, ơc or ơu, so there the ư is put back; elsewhere (mời, mười) nobody can know. The signs · § © ® standing
 * alone are themselves, since ã, Đ, â and đ are no words.
 */
function tcvn3Spellings(): LegacySpellings {
  const letters = new Map(Object.entries(TCVN3_LETTERS).map(([letter, spelling]) => [spelling, letter]));
  const horned = ["ơ", "ờ", "ở", "ỡ", "ớ", "ợ"].map((letter) => TCVN3_LETTERS[letter] ?? "").join("");
  const hornsKept = `${TCVN3_LETTERS["ư"] ?? ""}${TCVN3_LETTERS["Ư"] ?? ""}`;
  const hornLost = `(?<![${hornsKept}])[${horned}](?:ng|[cu])`;
  const alone = `(?<!\\S)[·§©®](?!\\S)`;
  return {
    pattern: new RegExp(`${hornLost}|(?!${alone})[${[...letters.keys()].join("")}]`, "g"),
    repair: (spelling) => {
      const letter = letters.get(spelling);
      return letter ?? `ư${letters.get(spelling.charAt(0)) ?? ""}${spelling.slice(1)}`;
    },
  };
}

/** A toned vowel is a letter and a mark; a capital may carry the small mark, since both look alike in the font. */
function vniSpellings(): LegacySpellings {
  const spelled = Object.entries(VNI_LETTERS).map(([letter, spelling]) => [spelling, letter] as const);
  const pairs = spelled.filter(([spelling]) => spelling.length === 2);
  const capitalsWithSmallMarks = pairs.map(
    ([pair, letter]) => [pair.charAt(0) + pair.charAt(1).toLowerCase(), letter] as const,
  );
  const letters = new Map([...capitalsWithSmallMarks, ...spelled]);
  const marks = new Map<string, string>();
  for (const [base = "", mark = ""] of letters.keys()) marks.set(base, (marks.get(base) ?? "") + mark);
  const toned = [...marks]
    .filter(([, seconds]) => seconds !== "")
    .map(([base, seconds]) => `${base}[${seconds}]`);
  const single = spelled.map(([spelling]) => spelling).filter((spelling) => spelling.length === 1);
  return {
    pattern: new RegExp(`${toned.join("|")}|[${single.join("")}]`, "g"),
    repair: (spelling) => letters.get(spelling) ?? spelling,
  };
}
