import { columnLetters, foldKey, remembered, rememberedOf } from "../../base";
import { type Field, kindOf } from "../../catalogue";
import { isYear } from "../../templates";
import { inUnitOf, unitOfMeasure } from "../read-field/units-of-measure";
import type { ColumnClaim } from "./column-findings";

/** A unit of measure that a text states, and what it may speak of. */
interface UnitStatement {
  readonly unit: string;
  /** "Kinh phí: nghìn đồng" speaks of money alone. */
  readonly ofMoney: boolean;
}

/** A column of which a text says that it is counted in another unit than the template's. */
export interface OtherUnit {
  readonly claim: Pick<ColumnClaim, "column" | "field">;
  readonly found: string;
}

const LONGEST_UNIT = 60;
const UNITS = String.raw`(?<units>[^:()\]\n]{1,${LONGEST_UNIT}})`;
const isShort = (unit: string): boolean => unit.length <= LONGEST_UNIT;
const MONEY_IN = new RegExp(
  String.raw`(?:số tiền|tiền|kinh phí)(?:[^.;:\n]{0,25}?(?: theo| bằng| ra) (?:đơn vị )?|[^.;:\n]{0,25}?[:：]\s*)${UNITS}`,
  "giu",
);
const CAPTIONS = [
  new RegExp(
    String.raw`(?:đơn vị(?: tính)?|đvt)(?:[^.;:\n]{0,25}?(?: theo| bằng| ra| là) (?:đơn vị )?|[^.;:\n]{0,25}?[:：]\s*)${UNITS}`,
    "giu",
  ),
  // "Đơn vị tính nghìn đồng", "Unit: VND", "(đv: nghìn đồng)": without a colon, or shortened.
  new RegExp(String.raw`(?<!\p{L})(?:(?:đơn vị tính|đvt|dvt|unit)[\s:：]+|đv\s*[:：]\s*)${UNITS}`, "giu"),
  // "Tính bằng nghìn đồng", "cột 11 tính theo đơn vị trăm lượt người"
  new RegExp(String.raw`(?<!\p{L})tính (?:bằng|theo|ra) (?:đơn vị(?: tính)?(?: là)? )?${UNITS}`, "giu"),
];
const LONGEST_CAPTION = 500;

const unitsBy = (form: RegExp, text: string): readonly string[] =>
  [...text.slice(0, LONGEST_CAPTION).matchAll(form)].flatMap(
    ({ groups }) => groups?.["units"]?.split(/[;,/](?!\d)|\.(?=\s|$)/).map((unit) => unit.trim()) ?? [],
  );

/** What a text says that figures are counted in: "Đơn vị tính: nghìn đồng", "Kinh phí ghi theo đồng". */
export const captionUnits = remembered((text: string): readonly string[] =>
  [MONEY_IN, ...CAPTIONS].flatMap((form) => unitsBy(form, text)),
);

const IN_BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;

/** Every unit that a text around the table, or beside its rows, states: in words for it, alone, or in brackets. */
export const statedUnits = remembered((text: string): readonly UnitStatement[] => {
  const inBrackets = [...text.matchAll(IN_BRACKETS)].map(([, round, square]) => round ?? square ?? "");
  const alone = [text, ...inBrackets].map(bareUnit).filter((unit) => isShort(unit) && isNothingElse(unit));
  return [
    ...unitsBy(MONEY_IN, text)
      .filter((unit) => !startsWithFigure(unit) || isThousand(unit))
      .map((unit) => ({ unit, ofMoney: true })),
    ...[...CAPTIONS.flatMap((form) => unitsBy(form, text)), ...alone].map((unit) => ({
      unit,
      ofMoney: false,
    })),
  ];
});

/** "ĐVT: triệu đồng" */
const CALLED_UNIT = /^\s*\(?\s*(?:đvt|đv(?=\s*[:：])|đơn vị(?: tính)?)\s*[:：]?\s*/iu;

/** Without its brackets and the words that call it a unit. */
export const bareUnit = remembered((text: string): string =>
  text
    .trim()
    .replace(/^[([](.*)[)\]]$/su, "$1")
    .replace(CALLED_UNIT, "")
    .trim(),
);

const FOREIGN_MONEY = /^(?:usd|do la(?: mi| my)?|dollars?|euros?|eur|ndt|nhan dan te)$/;
/** "Đông", "động" and "đóng" are no money. */
const DONG = /(?<!\p{L})(?:đồng|đ|vnđ|vnd)(?!\p{L})|₫/iu;

/** Words that can be nothing but a unit of another size: "nghìn đồng", "trăm lượt". "10.000 người" is a figure. */
function isNothingElse(text: string): boolean {
  const { zeros, base } = unitOfMeasure(text);
  if (startsWithFigure(text)) return base === "dong" && isThousand(text);
  if (base === "dong") return zeros > 0 || DONG.test(text.normalize("NFC"));
  return FOREIGN_MONEY.test(base) || (zeros > 0 && base !== "");
}

/** "10.000.000 đồng" may be an amount, "1.000 đồng" is none. */
const startsWithFigure = (unit: string): boolean => /^[^\p{L}]*\d/u.test(unit);
const isThousand = (unit: string): boolean => unitOfMeasure(unit).zeros === 3;

/** What the name of a sheet ends with, where it is a unit: "KG07 nghìn đồng". */
export const unitBehind = remembered((name): string => {
  const words = name.trim().split(/[\s_-]+/);
  const ends = [3, 2].map((length) => words.slice(-length).join(" "));
  return ends.find((end) => unitOfMeasure(end).zeros > 0 && isNothingElse(end)) ?? "";
});

/**
 * The columns that are counted otherwise, as a text says: those it names ("quần chúng tính bằng nghìn lượt", "cột 11 …"),
 * else all that its unit fits.
 */
export function otherUnitsIn(text: string, columns: readonly OtherUnit["claim"][]): readonly OtherUnit[] {
  if (statedUnits(text).length === 0) return [];
  const found = columns.flatMap((claim): readonly OtherUnit[] => {
    const other = otherUnitOf(text, claim.field);
    return other === undefined ? [] : [{ claim, found: other }];
  });
  const named = found.filter(
    ({ claim, found: unit }) => !isMoneyOf(claim.field) && isNamed(claim, text.replace(unit, " ")),
  );
  return named.length > 0 ? named : found;
}

/** The unit that a text states, where it is another than that of a field it may speak of. */
export const otherUnitOf = (text: string, field: Field): string | undefined =>
  statedUnits(text).length === 0 ? undefined : otherUnitsOf(field)(text).unit;

/** Worked out once for a field: the same captions stand in every returned workbook. */
const otherUnitsOf = rememberedOf((field: Field) =>
  remembered((text): { readonly unit: string | undefined } => ({
    unit: statedUnits(text).find(
      ({ unit, ofMoney }) =>
        isOtherMoney(unit, field) || ((!ofMoney || isMoneyOf(field)) && isOtherSize(unit, field)),
    )?.unit,
  })),
);

export function isOtherMoney(unit: string, field: Field): boolean {
  if (!isMoneyOf(field)) return false;
  const [own, stated] = [unitOfMeasure(field.unitOfMeasure ?? ""), unitOfMeasure(unit)];
  const isMoney = stated.base === "dong" || FOREIGN_MONEY.test(stated.base);
  return isMoney && (stated.base !== own.base || stated.zeros !== own.zeros);
}

const isMoneyOf = ({ unitOfMeasure: unit = "" }: Field): boolean => unitOfMeasure(unit).base === "dong";

const NOTHING_BUT_SIZE = /^(?:(?:chuc|tram|nghin|ngan|van|trieu|ti) ?)+$/;

/** "Nghìn lượt người tham gia" of a column of "lượt người"; "nghìn" alone of whatever is counted or paid. */
function isOtherSize(stated: string, field: Field): boolean {
  if (!isCounted(field)) return false;
  const own = unitOfMeasure(field.unitOfMeasure ?? "");
  const words = stated.split(/\s+/);
  return words.some((_, left) => {
    const unit = words.slice(0, words.length - left).join(" ");
    const { zeros, base } = unitOfMeasure(unit);
    if (base === "dong" || (zeros === 0 && own.zeros === 0)) return false;
    if (base === "" && (left > 0 || !NOTHING_BUT_SIZE.test(foldKey(unit)))) return false;
    return (inUnitOf(field, 1, unit) ?? 1) !== 1;
  });
}

/** Counted or paid, and typed in: no share, no year, nothing worked out. */
const isCounted = (field: Field): boolean =>
  kindOf(field).holds === "number" && !kindOf(field).isShare && !isYear(field) && field.formula === undefined;

const COLUMN = /(?<!\p{L})cột (?:số )?\(?(\d{1,2}|[a-z]{1,2})(?![\p{L}\d])/giu;

/** By its number or letters, or by two words of its label. */
function isNamed({ column, field: { label } }: OtherUnit["claim"], text: string): boolean {
  const numbers = [...text.matchAll(COLUMN)].map(([, one = ""]) => one.toUpperCase());
  if (numbers.some((one) => one === `${column}` || one === columnLetters(column))) return true;
  const words = foldKey(label).split(" ");
  const said = ` ${foldKey(text)} `;
  return words.some((word, at) => at > 0 && said.includes(` ${words[at - 1] ?? ""} ${word} `));
}
