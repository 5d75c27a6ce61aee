import { foldKey } from "../../base";
import type { Field } from "../../catalogue";

/** A unit of measure as it is meant: "nghìn đồng" is đồng with three noughts; base "" is a bare "nghìn". */
export interface UnitOfMeasure {
  readonly zeros: number;
  /** Folded; all money is "dong". */
  readonly base: string;
}

/** Words that multiply → how many noughts they stand for. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["chục", 1],
      ["trăm", 2],
      ["nghìn", 3],
      ["ngàn", 3],
      ["k", 3],
      ["vạn", 4],
      ["triệu", 6],
      ["tr", 6],
      ["tỷ", 9],
    ] as const
  ).map(([word, zeros]) => [foldKey(word), zeros]),
);
const MONEY = new Set(["đồng", "đ", "vnđ", "vnd", "đồng việt nam", "việt nam đồng"].map(foldKey));
/** Triệu đồng, in one word. */
const MILLIONS = foldKey("trđ");
/** Words for one who is counted, from the general one to the party's. */
const PERSONS = new Set(["người", "đảng viên", "đồng chí", "đ/c", "đc", "đv", "cán bộ"].map(foldKey));
/** Those of them that can only be a member of the party. */
const OF_THE_PARTY = new Set(["đảng viên", "đồng chí", "đ/c", "đc", "đv"].map(foldKey));

/** Reads "triệu đồng", "500k"'s "k", "₫", "(nghìn người)". */
export function unitOfMeasure(text: string): UnitOfMeasure {
  let [zeros, rest] = [0, foldKey(text.replaceAll("₫", " đồng"))];
  for (;;) {
    const [word = "", ...others] = rest.split(" ");
    const power = MULTIPLIERS.get(word);
    if (power === undefined) break;
    zeros += power;
    rest = others.join(" ");
  }
  if (rest === MILLIONS) return { zeros: zeros + 6, base: "dong" };
  return { zeros, base: MONEY.has(rest) ? "dong" : rest };
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
  const isOnlyMultiplier = from.base === "" && from.zeros > 0;
  if (from.base === "dong" ? !isMoney : !isOnlyMultiplier && !fitsBase(from.base, to.base, field))
    return undefined;
  // Rounded to what a double holds, so that 235.68 × 1000 is 235680 and nothing beside it.
  return Number((value * 10 ** (from.zeros - to.zeros)).toPrecision(15));
}

/** "lượt", "người" fit "lượt người"; "đ/c" fits "đảng viên"; "hội nghị" fits a column “Số hội nghị/lớp”. */
function fitsBase(typed: string, own: string, { label }: Field): boolean {
  if (typed === "") return false;
  if (holdsWords(own, typed) || holdsWords(foldKey(label), typed)) return true;
  if (!PERSONS.has(typed) || !PERSONS.has(own)) return false;
  return !OF_THE_PARTY.has(typed) || own !== foldKey("cán bộ");
}

const holdsWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);
