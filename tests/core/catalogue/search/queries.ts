import type { chanceOf } from "../../../../src/app/samples";
import { exactKey, foldKey, formatDate } from "../../../../src/core/base";
import type { Directive } from "../../../../src/core/catalogue";

type Chance = ReturnType<typeof chanceOf>;

/** A query with the documents it may mean, told from the documents themselves and without the search. */
export interface Asked {
  readonly query: string;
  readonly isMeant: (directive: Directive) => boolean;
}

/** One way people ask, turned into a query about a document drawn at random. */
export type Way = (directive: Directive, chance: Chance) => Asked;

const sameCode = (one: Directive) => (other: Directive) =>
  other.number === one.number && other.symbol === one.symbol;
const yearOf = ({ issuedOn = "" }: Directive): string => issuedOn.slice(0, 4);
const official = ({ issuedOn = "" }: Directive): string =>
  `${Number(issuedOn.slice(8))}/${Number(issuedOn.slice(5, 7))}/${issuedOn.slice(0, 4)}`;

/** The key with blanks around it, so that whole words are compared. */
const padded = (text: string): string => ` ${foldKey(text)} `;
const inSubject = (phrase: string) => (other: Directive) => padded(other.subject).includes(padded(phrase));

/** A run of the subject's words, commas dropped. */
function phraseOf({ subject }: Directive, length: number, chance: Chance): readonly string[] {
  const words = subject
    .replace(/[,"]/g, "")
    .split(" ")
    .filter((word) => word !== "-");
  const from = chance.between(0, Math.max(0, words.length - length));
  return words.slice(from, from + length);
}

const unmarked = (text: string): string =>
  text
    .toLowerCase()
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

const TELEX: Readonly<Record<string, string>> = {
  "\u0300": "f", "\u0301": "s", "\u0303": "x", "\u0309": "r", "\u0323": "j", "\u0306": "w", "\u031b": "w",
}; // prettier-ignore

/** Keys pressed for a word in Telex, the tone last: "chỉ" → "chir", "người" → "nguwowif". */
export function telexKeys(word: string): string {
  let [keys, tone] = ["", ""];
  for (const letter of word.toLowerCase().replace(/đ/g, "dd").normalize("NFD")) {
    if (letter === "\u0302") keys += keys.slice(-1);
    else if ("\u0300\u0301\u0303\u0309\u0323".includes(letter)) tone = TELEX[letter] ?? "";
    else keys += TELEX[letter] ?? letter;
  }
  return keys + tone;
}

const LETTERS = ["a", "e", "g", "h", "i", "n", "o", "t", "u"] as const;

/** One slip of the keys in a word of four letters or more, its first letter spared as typists spare it. */
export function withSlip(word: string, chance: Chance): string {
  const at = chance.between(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + letter + after,
    before + chance.pick(LETTERS) + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ] as const;
  return chance.pick(slips);
}

function shuffled(words: readonly string[], chance: Chance): readonly string[] {
  const rest = [...words];
  return words.map(() => rest.splice(chance.between(0, rest.length - 1), 1)[0] ?? "");
}

const code = ({ number = "", symbol = "" }: Directive): string => `${number}-${symbol}`;

/** By name of the class; documents with a number only. */
export const WAYS: Readonly<Record<string, Way>> = {
  "number and letters": (directive, chance) => {
    const plain = unmarked(code(directive));
    const written = [
      plain,
      plain.replace(/[-/]/g, " "),
      plain.replace(/[-/]/g, ""),
      code(directive),
    ] as const;
    return { query: chance.pick(written), isMeant: sameCode(directive) };
  },
  "type, number and issuer": (directive, chance) => {
    const { documentType, number = "", symbol = "" } = directive;
    const type = chance.pick([documentType, unmarked(documentType)] as const);
    const issuer = unmarked(symbol).split(/[-/]/)[1] ?? "";
    return {
      query: `${type} ${Number(number)} ${issuer}`,
      isMeant: (other) =>
        Number(other.number) === Number(number) &&
        other.documentType === documentType &&
        other.symbol === symbol,
    };
  },
  "number, letters and year": (directive) => ({
    query: `${unmarked(code(directive))} ${yearOf(directive)}`,
    isMeant: (other) => sameCode(directive)(other) && yearOf(other) === yearOf(directive),
  }),
  "number, letters and day": (directive, chance) => ({
    query: `${unmarked(code(directive)).replace(/[-/]/g, " ")} ${chance.pick([official(directive), formatDate(directive.issuedOn ?? "")] as const)}`,
    isMeant: ({ id }) => id === directive.id,
  }),
  "words of the subject, without marks": (directive, chance) => {
    const phrase = phraseOf(directive, chance.between(3, 5), chance).join(" ");
    return { query: unmarked(phrase), isMeant: inSubject(phrase) };
  },
  "words of the subject, with marks": (directive, chance) => {
    const phrase = phraseOf(directive, 3, chance).join(" ");
    const key = ` ${exactKey(phrase)} `;
    return {
      query: phrase,
      isMeant: ({ subject }) => ` ${exactKey(subject).replace(/[,"]/g, "")} `.includes(key),
    };
  },
  "words of the subject in any order": (directive, chance) => {
    const words = phraseOf(directive, 4, chance);
    return {
      query: unmarked(shuffled(words, chance).join(" ")),
      isMeant: ({ documentType, issuer, subject }) =>
        words.every((word) => padded(`${documentType} ${issuer} ${subject}`).includes(padded(word))),
    };
  },
  "the last word unfinished": (directive, chance) => {
    const phrase = unmarked(phraseOf(directive, 4, chance).join(" "));
    const query = phrase.slice(0, Math.max(phrase.lastIndexOf(" ") + 2, phrase.length - 2));
    return { query, isMeant: ({ subject }) => padded(subject).includes(` ${foldKey(query)}`) };
  },
  "a slip of the keys": (directive, chance) => {
    const words = phraseOf(directive, 4, chance).map(unmarked);
    const long = words.findIndex((word) => word.length >= 4);
    return {
      query: words.map((word, at) => (at === long ? withSlip(word, chance) : word)).join(" "),
      isMeant: inSubject(words.join(" ")),
    };
  },
  "raw Telex": (directive, chance) => {
    const { documentType, number = "" } = directive;
    const phrase = phraseOf(directive, 3, chance);
    return {
      query: [...documentType.split(" "), Number(number), ...phrase]
        .map((word) => telexKeys(String(word)))
        .join(" "),
      isMeant: (other) =>
        Number(other.number) === Number(number) &&
        other.documentType === documentType &&
        inSubject(phrase.join(" "))(other),
    };
  },
  "a citation pasted from a letter": (directive) => ({
    query: `${directive.documentType} số ${code(directive)} ngày ${official(directive)} của ${directive.issuer} ${directive.subject}`,
    isMeant: ({ id }) => id === directive.id,
  }),
};
