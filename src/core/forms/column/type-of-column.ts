import { exactKey } from "../../base";
import { type FieldType, kindOf } from "../../catalogue";
import type { CellValidation } from "../../workbook";
import type { FormGround, GroundCode } from "../model";
import { type ColumnData, typeByData } from "./column-data";
import { type SaidType, isCounting, typeByGroup, typeByWords } from "./type-words";
import { isMoneyUnit } from "./units";

/** What is known of a column before its type is. */
export interface ColumnClues {
  readonly label: string;
  readonly group: readonly string[];
  readonly data: ColumnData;
  readonly validation?: CellValidation | undefined;
  /** Stated in the label, a group over it or the row below. */
  readonly unit?: string | undefined;
  /** The line over the table, or its title, speaks of money. */
  readonly isMoneyTable: boolean;
  /** Rows of the table are given: its other columns hold figures. */
  readonly hasGivenRows: boolean;
}

export interface ColumnType {
  readonly type: FieldType;
  readonly ground: Omit<FormGround, "of">;
}

const found = (type: FieldType, code: GroundCode, words?: string, isDoubtful = false): ColumnType => ({
  type,
  ground: { code, isDoubtful, ...(words === undefined ? {} : { found: words }) },
});

/** The type of a column: what Excel holds it to, its unit, its words, its rows; at last a guess, said to be one. */
export function typeOfColumn(clues: ColumnClues): ColumnType {
  return byValidation(clues) ?? byUnit(clues) ?? byWords(clues) ?? byRows(clues) ?? guessed(clues);
}

const said = ({ label, group }: ColumnClues): SaidType | undefined =>
  typeByWords(label) ?? typeByGroup(label, group);
const isNumber = (type: FieldType): boolean => kindOf({ type }).holds === "number";
const isWords = (type: FieldType): boolean => kindOf({ type }).holds === "text";

const VALIDATED: Partial<Record<CellValidation["kind"], FieldType>> = {
  whole: "integer",
  date: "date",
  time: "time",
};

function byValidation(clues: ColumnClues): ColumnType | undefined {
  const { validation } = clues;
  if (validation === undefined) return undefined;
  const type = VALIDATED[validation.kind];
  if (type !== undefined) return found(type, "validation");
  if (validation.kind !== "decimal") return undefined;
  const words = clues.unit !== undefined && isMoneyUnit(clues.unit) ? "money" : said(clues)?.type;
  return found(
    words !== undefined && isNumber(words) && words !== "integer" ? words : "decimal",
    "validation",
  );
}

const SIZES =
  /^(?:m[23²³]?|km2?|ha|c?m|mm|kg|g|gr|gam|tấn|tạ|yến|lít|ml|l|kwh?|mw|mét(?: vuông| khối)?|điểm|tấn\/ha|tạ\/ha)$/iu;

function byUnit(clues: ColumnClues): ColumnType | undefined {
  const { unit, data } = clues;
  if (unit === undefined) return undefined;
  if (unit === "%") return found("percent", "unit", unit);
  // Of a thousand: no share of a hundred, and kept as it is written.
  if (unit === "‰") return found("decimal", "unit", unit);
  if (data.texts.length > data.cells.length * 0.6) return undefined;
  const words = said(clues);
  if ((words?.isFirm === true && !isCountOf(words)) || (words !== undefined && words.type === "percent"))
    return undefined;
  if (isMoneyUnit(unit)) return found("money", "unit", unit);
  if (SIZES.test(unit)) return found("decimal", "unit", unit);
  const isOther = words !== undefined && !isNumber(words.type) && !isWords(words.type);
  if (isOther) return undefined;
  return found(words?.type === "decimal" || isFraction(data) ? "decimal" : "integer", "unit", unit);
}

/** "Số đăng ký (gia đình)" counts families: a number by which things are told apart has no unit. */
const isCountOf = ({ found: words }: SaidType): boolean => /^số /iu.test(words);

const isFraction = ({ numbers }: ColumnData): boolean => numbers.some((number) => !Number.isInteger(number));

function byWords(clues: ColumnClues): ColumnType | undefined {
  const { label, group, hasGivenRows, isMoneyTable, data } = clues;
  const own = typeByWords(label);
  const grouped = typeByGroup(label, group);
  const rows = typeByData(data);
  if (grouped?.type === "date") return found("date", "label", grouped.found);
  if (own?.isFirm === true) return found(own.type, "label", own.found);
  const isFigure = rows !== undefined && isNumber(rows);
  const names =
    own !== undefined &&
    isWords(own.type) &&
    (isFigure || (hasGivenRows && rows === undefined && !TOLD.test(own.found)));
  if (own !== undefined && !names) return found(agreed(own.type, clues), "label", own.found);
  if (grouped !== undefined) return found(agreed(grouped.type, clues), "label", grouped.found);
  const isLined = hasGivenRows || group.length > 0 || isCounting(label);
  if (isMoneyTable && isLined && (rows === undefined || isFigure) && !isOfWords(clues))
    return found("money", "unit-line", undefined, !hasGivenRows && !isCounting(label));
  return undefined;
}

/** Told in words of given rows, too. */
const TOLD =
  /^(?:nguyên nhân|l[ýí] do|khó khăn|vướng mắc|kiến nghị|đề xuất|giải pháp|biện pháp|nhận xét|ý kiến)(?!\p{L})/iu;

/** What is said in words of a person in a list. */
const OF_A_PERSON =
  /^(?:trình độ|chức (?:vụ|danh)|họ(?: và)? tên|dân tộc|tôn giáo|quê quán|địa chỉ|nơi|giới tính|nghề nghiệp|đơn vị công tác)(?!\p{L})/iu;

/** Under "Trình độ" of a list stand words, whatever a line over it says of money. */
const isOfWords = ({ group, hasGivenRows, data }: ColumnClues): boolean =>
  !hasGivenRows && data.numbers.length === 0 && group.some((text) => OF_A_PERSON.test(exactKey(text)));

/** What the words say, unless the rows plainly hold something else. */
function agreed(type: FieldType, { data, label, isMoneyTable }: ColumnClues): FieldType {
  const rows = typeByData(data);
  if (rows === undefined || rows === type) return type;
  const { holds } = kindOf({ type });
  if (holds === "number" && isWords(rows) && data.texts.length > 1) return rows;
  if (
    holds === "day" &&
    isWords(rows) &&
    data.texts.length > data.cells.length * 0.9 &&
    data.cells.length > 3
  )
    return rows;
  if (type === "integer" && isFraction(data)) return rows === "money" ? "money" : "decimal";
  if (holds === "day" && rows === "decimal") return "decimal";
  // "Giá trị" is said of money and of any figure.
  if (type === "money" && /^giá trị$/iu.test(exactKey(label)) && !isMoneyTable && isNumber(rows)) return rows;
  return type === "text" && rows === "long-text" && lengthOf(data) > 100 ? "long-text" : type;
}

const lengthOf = ({ texts }: ColumnData): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);

function byRows({ data, isMoneyTable }: ColumnClues): ColumnType | undefined {
  const rows = typeByData(data);
  if (rows === undefined) return undefined;
  const isFigure = rows === "integer" || rows === "decimal";
  const isZero = isFigure && data.numbers.every((number) => number === 0);
  return isFigure && isMoneyTable
    ? found("money", "unit-line")
    : found(
        rows,
        isZero ? "guess" : "data",
        data.cells[0]?.text.slice(0, 60),
        isZero || data.cells.length < 3,
      );
}

function guessed({ label, hasGivenRows }: ColumnClues): ColumnType {
  return found(hasGivenRows || isCounting(label) ? "integer" : "text", "guess", undefined, true);
}
