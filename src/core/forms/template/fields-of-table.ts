import { type Issue, columnLetters, exactKey } from "../../base";
import { type Aggregate, type Field, kindOf } from "../../catalogue";
import { type Expression, fieldsOf } from "../../rules";
import { formIssue } from "../issues";
import type { ColumnProposal, TableProposal } from "../model";
import { isMean } from "../column/means";
import { type FormulaNames, computedExpression } from "./computed-field";
import { FieldKeys } from "./field-keys";

/** A field, and the column of the form it comes from. */
export interface FieldOfColumn {
  readonly field: Field;
  readonly column: ColumnProposal;
}

export interface FieldsOfTable {
  readonly fields: readonly FieldOfColumn[];
  /** Numbers of columns ("8" of "(8)") → keys. */
  readonly byMark: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

const LEAST_WIDTH = 8;
const MOST_WIDTH = 60;

/** The fields of a table: every column but its ordinals and places to sign. A list is named after its template and key. */
export function fieldsOfTable(table: TableProposal, code: string, sheet: string): FieldsOfTable {
  const columns = table.columns.filter(({ role }) => role !== "index" && role !== "signature");
  const keys = new FieldKeys();
  const issues: Issue[] = [];
  const labels = new Set<string>();
  const named = columns.map((column) => {
    const label = freeLabel(column, labels);
    const place = { sheet, row: table.headerRows[1], column: column.column };
    if (column.label === "" && column.role !== "label") issues.push(formIssue("form.label-missing", place));
    else if (label !== column.label && column.label !== "")
      issues.push(formIssue("form.label-twice", place, { found: column.label, facts: { label } }));
    return { column, label, key: keys.keyFor(label, column.group) };
  });
  const names = {
    byLetters: new Map(named.map(({ column, key }) => [columnLetters(column.column), key])),
    byMark: marksOf(table, named),
  };
  const formulas = heldFormulas(named, names, (column, code) =>
    issues.push(
      formIssue(
        code,
        { sheet, row: table.firstDataRow, column: column.column },
        { found: column.formula ?? column.formulaText ?? "" },
      ),
    ),
  );
  const fields = named.map(({ column, label, key }) => ({
    column,
    field: fieldOf(column, { label, key, formula: formulas.get(key), list: `${code}_${key}` }),
  }));
  return { fields, byMark: names.byMark, issues };
}

type Untaken = "form.formula-not-taken" | "form.formula-not-held";

/** The formulas a template can work out, by the keys of their columns; of every other it is told why. */
function heldFormulas(
  named: readonly Named[],
  names: FormulaNames,
  tell: (column: ColumnProposal, code: Untaken) => void,
): ReadonlyMap<string, Expression> {
  const reckoned = new Set(named.flatMap(({ column, key }) => (isReckoned(column) ? [key] : [])));
  const held = new Map<string, Expression>();
  const reaches = (from: string, key: string, seen = new Set<string>()): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    const formula = held.get(from);
    return (
      from === key ||
      (formula !== undefined && fieldsOf(formula).fields.some((one) => reaches(one, key, seen)))
    );
  };
  for (const { column, key } of named) {
    if (column.formula === undefined && column.formulaText === undefined) continue;
    const formula = computedExpression(column, names);
    const isHeld =
      formula !== undefined &&
      reckoned.has(key) &&
      fieldsOf(formula).fields.every((one) => reckoned.has(one) && !reaches(one, key));
    if (isHeld) held.set(key, formula);
    else tell(column, formula === undefined ? "form.formula-not-taken" : "form.formula-not-held");
  }
  return held;
}

/** Only with figures and days one reckons. */
const isReckoned = ({ type }: ColumnProposal): boolean => ["number", "day"].includes(kindOf({ type }).holds);

/** Labels that stand twice under one group are told apart by a number; a column without one is called by its letters. */
function freeLabel({ label, group, column, role }: ColumnProposal, taken: Set<string>): string {
  const own = label !== "" ? label : role === "label" ? "Nội dung" : `Cột ${columnLetters(column)}`;
  const keyOf = (text: string): string => exactKey(`${group.join(" - ")}\n${text}`);
  let [free, number] = [own, 2];
  for (; taken.has(keyOf(free)); number += 1) free = `${own} (${number})`;
  taken.add(keyOf(free));
  return free;
}

type Named = { readonly column: ColumnProposal; readonly key: string };

function marksOf({ marks }: TableProposal, named: readonly Named[]): ReadonlyMap<string, string> {
  const keyAt = new Map(named.map(({ column, key }) => [column.column, key]));
  return new Map(
    marks.flatMap(({ mark, column }) => {
      const key = keyAt.get(column);
      return key === undefined ? [] : [[mark, key] as const];
    }),
  );
}

interface FieldParts {
  readonly label: string;
  readonly key: string;
  readonly formula: Field["formula"] | undefined;
  readonly list: string;
}

function fieldOf(column: ColumnProposal, { label, key, formula, list }: FieldParts): Field {
  const { type: told, unit, required, choices, group, width } = column;
  // A list that cannot be told leaves a text, which the board may make a choice again.
  const type = told === "choice" && choices === undefined ? "text" : told;
  const joined = group.join(" - ");
  const measure = type === "percent" ? "%" : unit;
  return {
    key,
    label,
    aliases: column.formLabel === undefined ? [] : [column.formLabel],
    type,
    ...(measure === undefined ? {} : { unitOfMeasure: measure }),
    required: required && formula === undefined,
    ...(type === "choice" ? { list } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(joined === "" ? {} : { group: joined }),
    ...(isNeverBelow({ ...column, type }) ? { min: 0 } : {}),
    width: Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width ?? kindOf({ type }).summaryWidth[0]))),
    aggregate: usualAggregate({ ...column, type }, formula),
    filledByBoard: false,
  };
}

/** What may be less than nothing: "Tăng (+), giảm (-)", "Chênh lệch". */
const SIGNED =
  /(?<!\p{L})(?:tăng|giảm|chênh lệch|so (?:với|cùng)|biến động|thay đổi|cân đối|lãi|lỗ|thừa|thiếu|số dư|nhiệt độ|điều chỉnh|change|difference|balance|variance|net|adjust\p{L}*)(?!\p{L})|[±]|\+ ?\/ ?-|\(-\)/iu;

/** Things that are counted, and money, are none at the least. */
const isNeverBelow = ({ type, label, group }: Pick<ColumnProposal, "type" | "label" | "group">): boolean =>
  (type === "integer" || type === "money") && ![label, ...group].some((text) => SIGNED.test(exactKey(text)));

/** Years, ages, prices and marks do not add up. */
const NO_SUM =
  /^(?:năm(?! (?:trước|nay|sau|liền kề|kế hoạch|\d{4})(?!\p{L}))|tuổi|thứ tự|điểm|hệ số|đơn giá|giá|mức giá|tỷ giá|lãi suất|chiều|nhiệt độ|mật độ|hạng|số thứ tự|tiết ppct|year|age|price|rate)(?!\p{L})/iu;

/** How a column adds up, by its type, its words and its formula. */
export function usualAggregate(
  { type, label, group }: Pick<ColumnProposal, "type" | "label" | "group">,
  formula: Field["formula"] | undefined,
): Aggregate {
  const { holds, isFigure } = kindOf({ type });
  if (holds === "choice") return { op: "count-by" };
  if (holds === "truth") return { op: "count-true" };
  if (holds !== "number") return { op: "none" };
  const isRatio = formula?.kind === "binary" && formula.operator === "/";
  if (isRatio && formula.left.kind === "field" && formula.right.kind === "field")
    return { op: "ratio", numerator: formula.left.key, denominator: formula.right.key };
  const words = [label, ...group];
  const addsUp =
    isFigure && !isRatio && !isMean(label, group) && !words.some((text) => NO_SUM.test(exactKey(text)));
  return addsUp ? { op: "sum" } : { op: "none" };
}
