import { foldKey, remembered } from "../../base";
import type { Field } from "../../catalogue";
import type { Sheet } from "../../workbook";
import type { Findings } from "../read-field/findings";
import { inUnitOf, unitOfMeasure } from "../read-field/units-of-measure";
import type { ColumnClaim } from "./column-findings";
import type { HeaderBlock } from "./find-header";
import { type TextRow, shownTexts } from "./shown-texts";

/** Rows below the labels that may hold their units of measure. */
export const UNIT_ROWS = 2;
const IN_BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
const FOREIGN_MONEY = /^(?:usd|do la(?: mi| my)?|dollars?|euros?|eur|ndt|nhan dan te)$/;
/** "ĐVT: triệu đồng" */
const CALLED_UNIT = /^\s*\(?\s*(?:đvt|đơn vị(?: tính)?)\s*[:：]?\s*/iu;
/** What may stand in a bracket of a header without a word about the unit of measure. */
const NO_UNIT =
  /^(?:neu co|neu phat sinh|bat buoc|khong bat buoc|ghi (?:ro|so).*|tu dong|tu tinh|so|so luong)$/;

/**
 * Fields whose column says another unit of measure than the template's: in its label ("Kinh phí (đồng)"), in the row of
 * units below ("(nghìn đồng)"), or in a caption above or beside the table ("Đơn vị tính: nghìn đồng"). Nobody can tell
 * whether the figures follow it, so the column is asked about, once.
 */
export function differingUnits(
  claims: readonly ColumnClaim[],
  sheet: Sheet,
  { header, findings }: { readonly header: HeaderBlock; readonly findings: Findings },
): readonly string[] {
  const rows = shownTexts(sheet);
  const captions = claims.some(({ field }) => isMoneyOf(field)) ? captionsAround(claims, rows, header) : [];
  const fieldOf = new Map(claims.map(({ column, field }) => [column, field]));
  const unitRows = rows.filter(
    (row) =>
      row.number >= header.firstRow &&
      row.number <= header.lastRow + UNIT_ROWS &&
      (row.number <= header.lastRow || isUnitRow(row.texts, (column) => fieldOf.get(column)?.unitOfMeasure)),
  );
  return claims.flatMap(({ column, field, label }) => {
    if (field.unitOfMeasure === undefined) return [];
    const below = unitRows.flatMap(({ number, texts }) => {
      const text = texts.get(column);
      return text === undefined || (number <= header.lastRow && !isAllInBrackets(text)) ? [] : [text];
    });
    const found =
      below.find((text) => saysOther(bare(text), field)) ??
      statedInLabel(label?.text ?? "", field) ??
      captions.find((unit) => isOtherMoney(unit, field)) ??
      unitsInNotes(sheet, column).find((unit) => isOtherMoney(unit, field));
    if (found === undefined) return [];
    findings.addAt({ row: header.lastRow, column, field: field.key }, "submission.column-unit-differs", {
      found: found.trim(),
      facts: { label: field.label, unit: field.unitOfMeasure },
    });
    return [field.key];
  });
}

/** What is said of units above the table, and in its header beside the columns that are known. */
function captionsAround(
  claims: readonly ColumnClaim[],
  rows: readonly TextRow[],
  { firstRow, lastRow }: HeaderBlock,
): readonly string[] {
  const columns = new Set(claims.map(({ column }) => column));
  return rows
    .filter(({ number }) => number <= lastRow)
    .flatMap(({ number, texts }) =>
      [...texts].flatMap(([column, text]) =>
        number >= firstRow && columns.has(column) ? [] : captionUnits(text),
      ),
    );
}

/** What comments on a column, and boxes over the sheet, say that figures are counted in. */
const unitsInNotes = ({ notes = [] }: Sheet, column: number): readonly string[] =>
  notes.flatMap((note) =>
    note.kind === "comment" && note.column !== column ? [] : [bare(note.text), ...captionUnits(note.text)],
  );

/**
 * The row of units of measure under the labels: every text stands in brackets, or is the unit of its column, or money of
 * another size beside one that is.
 */
export function isUnitRow(
  texts: ReadonlyMap<number, string>,
  unitOf: (column: number) => string | undefined,
): boolean {
  const isSure = ([column, text]: readonly [number, string]): boolean => {
    const unit = unitOf(column);
    return isAllInBrackets(text) || (unit !== undefined && isSameUnit(bare(text), unit));
  };
  const isMoney = ([column, text]: readonly [number, string]): boolean =>
    unitOfMeasure(unitOf(column) ?? "đồng").base === "dong" && unitOfMeasure(bare(text)).base === "dong";
  const all = [...texts];
  return all.some(isSure) && all.every((one) => isSure(one) || isMoney(one));
}

/** Without its brackets and the words that call it a unit. */
const bare = remembered((text: string): string =>
  text
    .trim()
    .replace(/^[([](.*)[)\]]$/su, "$1")
    .replace(CALLED_UNIT, "")
    .trim(),
);

/** In brackets of the label, or behind the label's own words, the unit it states; undefined where it is the field's. */
function statedInLabel(text: string, field: Field): string | undefined {
  if (text === field.label) return undefined;
  const own = foldKey(field.label);
  const inBrackets = [...text.matchAll(IN_BRACKETS)]
    .map(([, round, square]) => bare(round ?? square ?? ""))
    .find((stated) => !` ${own} `.includes(` ${foldKey(stated)} `) && saysOther(stated, field));
  if (inBrackets !== undefined) return inBrackets;
  const words = text.replace(IN_BRACKETS, " ").split(/\s+/);
  const length = field.label.replace(IN_BRACKETS, " ").trim().split(/\s+/).length;
  const behind = bare(words.slice(length).join(" "));
  return foldKey(words.slice(0, length).join(" ")) === own && isOtherMoney(behind, field)
    ? behind
    : undefined;
}

const isAllInBrackets = (text: string): boolean => text.replace(IN_BRACKETS, "").trim() === "";

/** "%" is kept, which folding would drop. */
function isSameUnit(text: string, unit: string): boolean {
  const [stated, own] = [unitOfMeasure(text), unitOfMeasure(unit)];
  return stated.zeros === own.zeros && stated.base === own.base && text.includes("%") === unit.includes("%");
}

/** "đồng" for "triệu đồng", "nghìn người" for "người", "buổi" for "lớp", "%" for a count; numbers and remarks are no unit. */
function saysOther(stated: string, field: Field): boolean {
  if (stated === field.unitOfMeasure) return false;
  if (!/[\p{L}%$]/u.test(stated) || NO_UNIT.test(foldKey(stated))) return false;
  if (isSameUnit(stated, field.unitOfMeasure ?? "")) return false;
  return stated.includes("%") || inUnitOf(field, 1, stated) !== 1;
}

/** The unit of measure that a text in a column states, where it is another than the field's. */
export function otherUnitIn(text: string, field: Field): string | undefined {
  const stated = bare(text);
  return field.unitOfMeasure !== undefined && saysOther(stated, field) ? stated : undefined;
}

const CAPTION =
  /(?:đơn vị(?: tính)?|đvt|số tiền|tiền|kinh phí)(?:[^.;:\n]{0,25}?(?: theo| bằng| ra) (?:đơn vị )?|[^.;:\n]{0,25}?[:：]\s*)(?<units>[^:)\]\n]{1,60})/giu;
/** "Đơn vị tính nghìn đồng", "Tính bằng nghìn đồng", "Unit: VND": the whole text, without a colon or in other words. */
const BARE_CAPTION =
  /^[\s(]*(?:(?:đơn vị tính|đvt|dvt|unit)[\s:：]+|tính bằng\s+)(?<units>[^:)\]\n]{1,40})/giu;
const LONGEST_CAPTION = 500;

/** What a text around the table says that figures are counted in: "Đơn vị tính: nghìn đồng", "Kinh phí ghi theo đồng". */
export const captionUnits = remembered((text: string): readonly string[] =>
  [CAPTION, BARE_CAPTION]
    .flatMap((form) => [...text.slice(0, LONGEST_CAPTION).matchAll(form)])
    .flatMap(
      ({ groups }) => groups?.["units"]?.split(/[;,/](?!\d)|\.(?=\s|$)/).map((unit) => unit.trim()) ?? [],
    ),
);

/** The unit of money that a text around the table states, where it is another than the field's. */
export const otherMoneyIn = (text: string, field: Field): string | undefined =>
  captionUnits(text).find((unit) => isOtherMoney(unit, field));

/** A caption speaks of the money of the table, and of nothing else. */
function isOtherMoney(caption: string, field: Field): boolean {
  if (!isMoneyOf(field)) return false;
  const [own, stated] = [unitOfMeasure(field.unitOfMeasure ?? ""), unitOfMeasure(caption)];
  const isMoney = stated.base === "dong" || FOREIGN_MONEY.test(stated.base);
  return isMoney && (stated.base !== own.base || stated.zeros !== own.zeros);
}

const isMoneyOf = ({ unitOfMeasure: unit = "" }: Field): boolean => unitOfMeasure(unit).base === "dong";
