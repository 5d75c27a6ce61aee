import {
  type NumberReading,
  OTHER_WORD,
  cleanText,
  foldAmong,
  foldKey,
  holdsTyped,
  oneOfWords,
  remembered,
  withFigures,
} from "../../base";
import type { Field } from "../../catalogue";

/** A unit of measure as it is meant: "nghìn đồng" is đồng with three noughts; base "" is a bare "nghìn". */
export interface UnitOfMeasure {
  readonly zeros: number;
  /** Folded; all money is "dong". */
  readonly base: string;
  /** The base as it is written. */
  readonly words: string;
}

/** Words that multiply → how many noughts they stand for. */
const NOUGHTS: readonly (readonly [word: string, zeros: number])[] = [
  ["chục", 1],
  ["trăm", 2],
  ["nghìn", 3],
  ["ngàn", 3],
  ["k", 3],
  ["vạn", 4],
  ["triệu", 6],
  ["tr", 6],
  ["tỷ", 9],
  ["tỉ", 9],
];
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  NOUGHTS.map(([word, zeros]) => [foldKey(word), zeros]),
);
/** "văn bản", "trạm y tế", "ngân sách": by their marks no "vạn", "trăm" or "ngàn". */
const foldAmongMultipliers = foldAmong(NOUGHTS.map(([word]) => word).join(" "));
/** Typed without marks these are as often "trạm", "văn" and "vận". */
const DOUBTFUL = new Set(["tram", "van"]);
/** "tỷ lệ", "ti vi", "triệu tập", "chuc danh", "ngan sach": words of two syllables, whose first multiplies nothing. */
const NO_MULTIPLIER =
  /^(?:ti (?:le|so|trong|gia|vi)|trieu (?:tap|chung)|chuc (?:danh|vu|sac|nang)|ngan (?:sach|hang|quy))(?: |$)/;
const MONEY_WORDS = ["đồng", "đ", "vnđ", "vnd", "vn đ", "đồng việt nam", "đồng vn", "việt nam đồng"];
const MONEY = new Set(MONEY_WORDS.map(foldKey));
const isMoneyAsWritten = oneOfWords(MONEY_WORDS);
/** "500.000 đồng chẵn" */
const EVEN = / chan$/;
const PARTY_WORDS = ["đảng viên", "đồng chí", "đ/c", "đc", "đ/chí", "đ chí", "đv", "đ/v"];
/** Words for one who is counted, from the general one to the party's. */
const PERSON_WORDS = ["người", "cán bộ", "khẩu", "nhân khẩu", ...PARTY_WORDS];
const isPersonWord = oneOfWords(PERSON_WORDS);
/** Of those words, one that can only be a member of the party. */
const isPartyWord = oneOfWords(PARTY_WORDS);

/** "1.000 đồng", "1000đ" */
const ONE_WITH_NOUGHTS = /^1 ?(?<noughts>0+(?: 000)*) ?(?=[a-z]|$)/;
/** "VNĐ x 1000", "đồng × 1.000" */
const TIMES = /(?: x)? 1 ?(?<noughts>000(?: ?000)*)$/;
/** "ngh.đ", "nghđ", "ng.đồng", "trđ" */
const SHORT_MONEY = /^(?:(?<thousands>ngh?)|tr) ?(?:d|dong)$/;

/** "250 ng", "lượt ng."; before đồng it is a thousand. */
const PERSON_SHORT = /(?<!\p{L})ng\.?$/iu;

/** Reads "triệu đồng", "500k"'s "k", "₫", "(nghìn người)", "1.000đ", "ngh.đ". */
export const unitOfMeasure = remembered((text: string): UnitOfMeasure => {
  const spelled = text.replaceAll("₫", " đồng").replaceAll("×", " x ").replace(PERSON_SHORT, "người");
  let [zeros, rest] = [0, foldAmongMultipliers(spelled).replace(EVEN, "")];
  for (const noughts of [ONE_WITH_NOUGHTS, TIMES]) {
    const found = noughts.exec(rest);
    if (found === null) continue;
    zeros += found.groups?.["noughts"]?.replaceAll(" ", "").length ?? 0;
    rest = rest.replace(found[0], "").trim();
  }
  const short = SHORT_MONEY.exec(rest);
  if (short !== null) return money(zeros + (short.groups?.["thousands"] === undefined ? 6 : 3));
  for (;;) {
    const [word = "", ...others] = rest.split(" ");
    const power = MULTIPLIERS.get(word);
    if (power === undefined || NO_MULTIPLIER.test(rest)) break;
    if (DOUBTFUL.has(word) && !multiplies(others)) break;
    zeros += power;
    rest = others.join(" ");
  }
  const base = rest.replaceAll(OTHER_WORD, "");
  const words = asWritten(base, spelled);
  if (!MONEY.has(base)) return { zeros, base, words };
  // "18 triệu đông" is a slip, and "12 động" is no money.
  return zeros > 0 || isMoneyAsWritten(words) ? money(zeros) : { zeros, base: OTHER_WORD + base, words };
});

const money = (zeros: number): UnitOfMeasure => ({ zeros, base: "dong", words: "đồng" });

/** Folded words as the text they stand in has them. */
function asWritten(folded: string, text: string): string {
  const all =
    cleanText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = folded.split(" ").length;
  const at = all.findIndex((_, from) => foldKey(all.slice(from, from + length).join(" ")) === folded);
  return at < 0 ? folded : all.slice(at, at + length).join(" ");
}

/** Whether what follows a word without marks is what one has by the hundred: nothing, money, people. */
function multiplies([next = "", ...more]: readonly string[]): boolean {
  const rest = [next, ...more].join(" ");
  return next === "" || next === "luot" || MULTIPLIERS.has(next) || MONEY.has(rest) || isPersonWord(rest);
}

/** Money too small to be written with decimals: "500.000 đồng" can only be half a million. */
export function isSmallMoney(unit: string): boolean {
  const { zeros, base } = unitOfMeasure(unit);
  return unit !== "" && zeros < 6 && (base === "dong" || (base === "" && zeros > 0));
}

/**
 * A number typed with a unit, in the unit of its field: "235,68 tỷ" → 235680 (triệu đồng), "2 nghìn người" → 2000
 * (người). Undefined where the units do not fit, as "12 lớp" in a column of persons.
 */
export function inUnitOf(field: Field, value: number, typed: string): number | undefined {
  const [from, to] = [unitOfMeasure(typed), unitOfMeasure(field.unitOfMeasure ?? "")];
  const isMoney = to.base === "dong" || (to.base === "" && to.zeros > 0);
  // "12 tram" are twelve trạm where those are counted; elsewhere nobody knows whether twelve hundred.
  if (DOUBTFUL.has(cleanText(typed).toLowerCase()))
    return !isMoney && holdsTyped(to.words, typed) ? value : undefined;
  const isOnlyMultiplier = from.base === "" && from.zeros > 0;
  const fits = isMoney
    ? isMoneyOf(from, field)
    : from.base !== "dong" && fitsBase(from.words, to.words, field);
  if (!fits && !isOnlyMultiplier) return undefined;
  // Rounded to what a double holds, so that 235.68 × 1000 is 235680 and nothing beside it.
  return Number((value * 10 ** (from.zeros - to.zeros)).toPrecision(15));
}

/** What is counted in reports of all kinds; a label that names one of these counts no other. */
const COUNTED = [
  ...[
    "lớp",
    "buổi",
    "cuộc",
    "hội nghị",
    "lượt",
    "lần",
    "trường",
    "giường",
    "phòng",
    "ca",
    "vụ",
    "bài",
    "tin",
    "cuốn",
    "quyển",
  ],
  ...[
    "hộ",
    "thôn",
    "xã",
    "chi bộ",
    "tổ chức",
    "đơn vị",
    "cơ sở",
    "mô hình",
    "đề tài",
    "dự án",
    "giải",
    "hội thi",
    "cây",
    "điểm",
  ],
];
const PEOPLE = [
  ...PERSON_WORDS,
  ...[
    "học viên",
    "học sinh",
    "hs",
    "em",
    "cháu",
    "trẻ",
    "giáo viên",
    "gv",
    "đại biểu",
    "hội viên",
    "đoàn viên",
  ],
];
const isCountedWord = oneOfWords(COUNTED);
const isPeopleWord = oneOfWords(PEOPLE);

/**
 * A number with the word for what is counted, in a column that states no unit of measure: "40 người" under “Tổng số” is 40.
 * Undefined where the column counts something else, or money.
 */
export function countedIn(
  { label, group = "", type }: Field,
  value: number,
  typed: string,
): number | undefined {
  const { zeros, words } = unitOfMeasure(typed);
  const isPeople = isPeopleWord(words);
  if (type === "money" || (!isPeople && !isCountedWord(words))) return undefined;
  const own = `${label} ${group}`;
  const named = [...PEOPLE, ...COUNTED].filter((word) => foldKey(word).length > 2 && standsIn(own, word));
  const fits =
    named.length === 0 ||
    named.some((word) => oneOfWords([word])(words)) ||
    (isPeople && named.every(isPeopleWord));
  return fits ? Number((value * 10 ** zeros).toPrecision(15)) : undefined;
}

/** Whether a label has a word of ours, be it without marks. */
const standsIn = (label: string, word: string): boolean =>
  ` ${foldAmong(word)(label)} `.includes(` ${foldKey(word)} `);

/** That people came: in a column of those who were to come it is another figure. */
const CAME_WORDS = ["dự", "tham gia", "tham dự", "dự học", "có mặt"];
const saysCame = oneOfWords(CAME_WORDS);
/** Words that say no more than what any row of the column says: "250 đảng viên dự", "12 bài viết", "02 lớp học". */
const isSaidOfAny = oneOfWords([...CAME_WORDS, "học", "viết", "đăng", "người"]);
const WERE_TO_COME = /(?:^| )(?:phai|trieu tap|duoc moi)(?: |$)/;
/** Other words for what is counted in turns and in meetings. */
const ALIKE: readonly (readonly [isTyped: (words: string) => boolean, own: RegExp])[] = [
  [oneOfWords(["lần"]), /^luot(?: |$)/],
  [oneOfWords(["cuộc"]), /(?:^| )(?:lop|hoi nghi|hoat dong)(?: |$)/],
];

/** "lượt", "người" fit "lượt người"; "đ/c" fits "đảng viên"; "hội nghị" and "HN" fit a column “Số hội nghị/lớp”. */
function fitsBase(typed: string, own: string, { label }: Field): boolean {
  const [named, all] = [foldKey(label), `${own} ${label}`];
  const isThing = (words: string): boolean =>
    [own, label].some((ours) => holdsTyped(ours, words, all)) ||
    (ABBREVIATED.test(words) && initialsOf(named).includes(foldKey(words)));
  if (typed === "") return false;
  if (isThing(typed) || ALIKE.some(([isTyped, of]) => isTyped(typed) && of.test(foldKey(all)))) return true;
  const saysNothing = (rest: string): boolean =>
    isSaidOfAny(rest) && !(saysCame(rest) && WERE_TO_COME.test(named) && !holdsTyped(label, rest));
  const isNothingMore = (thing: string, rest: string): boolean =>
    holdsTyped(own, thing, all)
      ? saysNothing(rest) || isThing(rest)
      : isPerson(thing, own) && saysNothing(rest);
  if (endsAfter(typed, isNothingMore)) return true;
  return isPerson(typed, own);
}

const isPerson = (typed: string, own: string): boolean =>
  isPersonWord(typed) && isPersonWord(own) && (!isPartyWord(typed) || foldKey(own) !== foldKey("cán bộ"));

/** "hn", "kcb": the first letters of words. */
const ABBREVIATED = /^[a-zđ]{2,5}$/;
const initialsOf = (text: string): string => text.replace(/(?<=[a-z0-9])[a-z0-9]+| /g, "");

/** "triệu đồng", "triệu đồng kinh phí": a word of the label counts nothing in a column of money, as "12 bộ" would. */
const isMoneyOf = ({ base, words }: UnitOfMeasure, { label }: Field): boolean =>
  base === "dong" ||
  (!isPersonWord(words) &&
    endsAfter(
      words,
      (money, rest) => isMoneyAsWritten(money) && (holdsTyped(label, rest) || isSaidOfAny(rest)),
    ));

/** Whether words can be cut in two so that both parts fit. */
function endsAfter(words: string, fits: (first: string, rest: string) => boolean): boolean {
  const all = words.split(" ").slice(0, MOST_WORDS);
  return all.some((_, at) => at > 0 && fits(all.slice(0, at).join(" "), all.slice(at).join(" ")));
}

const MOST_WORDS = 12;

/** "18 triệu 500 nghìn đồng" */
const PART =
  /(\d{1,3}(?:,\d+)?) ?((?:trăm )?(?:tỷ|tỉ|triệu|tr|nghìn|ngàn))(?= |$|,)(?:,? (?:và )?(?=\d))?/giu;
/** "18 triệu rưỡi" */
const A_HALF = /^rưỡi(?= |$) ?/u;
const LONGEST_SUM = 60;

const isNoMoney = oneOfWords(MONEY_WORDS.map((word) => `không ${word}`));
/** "18tr5", "1 tỷ 2", "18tr500": of what is said behind it one figure is tenths, three are thousandths; two may be either. */
const SPOKEN_TAIL = /^(\d+ ?(tr|triệu|tỷ|tỉ)) ?(\d|\d{3})$/iu;

function withTailWord(whole: string, before: string, word: string, tail: string): string {
  const zeros = unitOfMeasure(word).zeros - tail.length;
  const next = NOUGHTS.find(([, noughts]) => noughts % 3 === 0 && noughts <= zeros && noughts >= zeros - 2);
  return next === undefined ? whole : `${before} ${Number(tail) * 10 ** (zeros - next[1])} ${next[0]}`;
}

/** Money told in parts, each smaller than the one before it, or with a half; undefined for anything else. */
export function sumOfMoney(text: string): Extract<NumberReading, { kind: "number" }> | undefined {
  if (text.length > LONGEST_SUM) return undefined;
  if (isNoMoney(text)) return { kind: "number", value: 0, percent: false, unit: "đồng" };
  const clean = withFigures(cleanText(text), "anywhere").replace(SPOKEN_TAIL, withTailWord);
  const parts = [...clean.matchAll(PART)].map(([, figure = "", word = ""]) => ({
    figure: Number(figure.replace(",", ".")),
    zeros: unitOfMeasure(word).zeros,
  }));
  const behind = clean.replace(PART, "").trim();
  const rest = behind.replace(A_HALF, "");
  const half = rest === behind ? 0 : 0.5 * 10 ** (parts.at(-1)?.zeros ?? 0);
  const isFalling = parts.every(({ zeros }, at) => at === 0 || zeros < (parts[at - 1]?.zeros ?? 0));
  if (parts.length < (half > 0 ? 1 : 2) || !isFalling || !(rest === "" || isDong(rest))) return undefined;
  const value = parts.reduce((sum, { figure, zeros }) => sum + figure * 10 ** zeros, half);
  return { kind: "number", value, percent: false, unit: "đồng" };
}

/** Đồng themselves, which have no decimals. */
export function isDong(unit: string): boolean {
  const { zeros, base } = unitOfMeasure(unit);
  return unit !== "" && zeros === 0 && base === "dong";
}
