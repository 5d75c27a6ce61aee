import { foldKey } from "../../base";
import type { Field } from "../../catalogue";
import type { Sheet } from "../../workbook";
import type { Findings } from "../read-field/findings";
import { needsUnit } from "../read-field/read-number";
import { inUnitOf, unitOfMeasure } from "../read-field/units-of-measure";
import { type ColumnClaim, saysOtherThing } from "./column-findings";
import { cellsOfColumn } from "./cells-of-column";
import type { HeaderBlock } from "./find-header";
import { type TextRow, shownTexts } from "./shown-texts";
import { bareUnit, isOtherMoney, otherUnitOf, otherUnitsIn, unitBehind } from "./unit-statements";

/** Rows below the labels that may hold their units of measure. */
export const UNIT_ROWS = 2;
const IN_BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;
/** What may stand in a bracket of a header without a word about the unit of measure. */
const NO_UNIT =
  /^(?:neu co|neu phat sinh|bat buoc|khong bat buoc|ghi (?:ro|so).*|tu dong|tu tinh|so|so luong)$/;

/** Columns that state another unit of measure than the template's. */
export interface DifferingUnits {
  /** Fields of which nobody can tell whether the figures follow it: each was asked about, once. */
  readonly refused: readonly string[];
  /** Any is stated, be it over figures that do not need it. */
  readonly isAnyStated: boolean;
}

/**
 * Fields whose column says another unit of measure than the template's: in its label ("Kinh phí (đồng)"), in the row of
 * units below ("(nghìn đồng)"), in a caption above or beside the table ("Đơn vị tính: nghìn đồng"), in the name of the
 * sheet, over its pages, in a comment or a box. Nobody can tell whether the figures follow it, so the column is asked
 * about, once; not where it holds no figures, or only such as say their own unit ("5 triệu đồng").
 */
export function differingUnits(
  claims: readonly ColumnClaim[],
  sheet: Sheet,
  { header, findings }: { readonly header: HeaderBlock; readonly findings: Findings },
): DifferingUnits {
  const around = new Map(
    textsAround(claims, sheet, header)
      .flatMap((text) => otherUnitsIn(text, claims))
      .map(({ claim, found }) => [claim.field.key, found]),
  );
  const unitRows = rowsOfUnits(claims, sheet, header);
  const stated = claims.flatMap((claim) => {
    const { column, field, label } = claim;
    if (field.unitOfMeasure === undefined) return [];
    const below = unitRows.flatMap(({ number, texts }) => {
      const text = texts.get(column);
      return text === undefined || (number <= header.lastRow && !isAllInBrackets(text)) ? [] : [text];
    });
    const found =
      below.find((text) => saysOther(bareUnit(text), field)) ??
      statedInLabel(label?.text ?? "", field) ??
      around.get(field.key) ??
      statedInComments(sheet, claim);
    return found === undefined ? [] : [{ column, field, found }];
  });
  const asked = stated.filter(({ column, field }) => holdsBareFigures(sheet, header, { column, field }));
  for (const { column, field, found } of asked)
    findings.addAt({ row: header.lastRow, column, field: field.key }, "submission.column-unit-differs", {
      found: found.trim(),
      facts: { label: field.label, unit: field.unitOfMeasure ?? "" },
    });
  return { refused: asked.map(({ field }) => field.key), isAnyStated: stated.length > 0 };
}

/** Whether a column holds a figure that its unit of measure alone explains. */
export const holdsBareFigures = (
  sheet: Sheet,
  { lastRow }: Pick<HeaderBlock, "lastRow">,
  { column, field }: Pick<ColumnClaim, "column" | "field">,
): boolean => cellsOfColumn(sheet, column, lastRow).some((cell) => needsUnit(cell, field));

/** The rows under the labels that are of units, and those of the labels themselves. */
function rowsOfUnits(
  claims: readonly ColumnClaim[],
  sheet: Sheet,
  { firstRow, lastRow }: HeaderBlock,
): readonly TextRow[] {
  const fieldOf = new Map(claims.map(({ column, field }) => [column, field]));
  return shownTexts(sheet).filter(
    (row) =>
      row.number >= firstRow &&
      row.number <= lastRow + UNIT_ROWS &&
      (row.number <= lastRow || isUnitRow(row.texts, (column) => fieldOf.get(column)?.unitOfMeasure)),
  );
}

/** What stands above the table, in its header beside the columns that are known, over the whole sheet, and on its pages. */
function textsAround(
  claims: readonly ColumnClaim[],
  sheet: Sheet,
  { firstRow, lastRow }: HeaderBlock,
): readonly string[] {
  const columns = new Set(claims.map(({ column }) => column));
  const cells = shownTexts(sheet)
    .filter(({ number }) => number <= lastRow)
    .flatMap(({ number, texts }) =>
      [...texts].flatMap(([column, text]) => (number >= firstRow && columns.has(column) ? [] : [text])),
    );
  const notes = (sheet.notes ?? []).filter(({ kind, row = 0 }) => kind === "text-box" || row < firstRow);
  const { name, pageTexts = [] } = sheet;
  return [...cells, name, unitBehind(name), ...pageTexts, ...notes.map(({ text }) => text)];
}

/** What a comment on a column says that its figures are counted in. */
const statedInComments = ({ notes = [] }: Sheet, { column, field }: ColumnClaim): string | undefined =>
  notes
    .filter((note) => note.kind === "comment" && note.column === column)
    .map(({ text }) => otherUnitOf(text, field))
    .find((found) => found !== undefined);

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
    return isAllInBrackets(text) || (unit !== undefined && isSameUnit(bareUnit(text), unit));
  };
  const isMoney = ([column, text]: readonly [number, string]): boolean =>
    unitOfMeasure(unitOf(column) ?? "đồng").base === "dong" && unitOfMeasure(bareUnit(text)).base === "dong";
  const all = [...texts];
  return all.some(isSure) && all.every((one) => isSure(one) || isMoney(one));
}

/** In brackets of the label, or behind the label's own words, the unit it states; undefined where it is the field's. */
function statedInLabel(text: string, field: Field): string | undefined {
  if (text === field.label) return undefined;
  const own = foldKey(field.label);
  const inBrackets = [...text.matchAll(IN_BRACKETS)]
    .map(([, round, square]) => bareUnit(round ?? square ?? ""))
    .find(
      (stated) =>
        !` ${own} `.includes(` ${foldKey(stated)} `) &&
        !saysOtherThing(stated, field) &&
        saysOther(stated, field),
    );
  if (inBrackets !== undefined) return inBrackets;
  const words = text.replace(IN_BRACKETS, " ").split(/\s+/);
  const length = field.label.replace(IN_BRACKETS, " ").trim().split(/\s+/).length;
  const behind = bareUnit(words.slice(length).join(" "));
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
  const stated = bareUnit(text);
  return field.unitOfMeasure !== undefined && saysOther(stated, field) ? stated : undefined;
}
