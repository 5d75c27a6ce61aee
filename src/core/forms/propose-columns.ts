import { type Issue, exactKey, foldKey } from "../base";
import { type FieldType, kindOf } from "../catalogue";
import type { Workbook } from "../workbook";
import { type ColumnData, columnData } from "./column/column-data";
import { isMark, namesAnswers } from "./column/answers";
import { LONGEST_CHOICE, fewValues, isYesOrNo, offeredList, validationAt } from "./column/choices";
import { columnFormula, formulaInLabel } from "./column/formulas";
import { isMean } from "./column/means";
import { namesOfChoice } from "./column/explained-answers";
import { offeredInLabel } from "./column/offered-in-label";
import { offeredInNotes } from "./column/offered-in-notes";
import { roleOf } from "./column/roles";
import { typeOfColumn } from "./column/type-of-column";
import { type UnitLine, isMoneyUnit, namedUnit, unitInLabel } from "./column/units";
import { formIssue } from "./issues";
import type { ColumnProposal, ColumnRole, FormGround, SaidIn } from "./model";
import type { SheetGrid } from "./sheet/sheet-grid";
import { tellCut } from "./sheet/tell-cut";
import type { FoundTable } from "./table/find-tables";
import type { LabelColumn } from "./table/label-columns";

/** What the whole table knows and its columns refer to. */
export interface ColumnContext {
  readonly book: Workbook;
  readonly grid: SheetGrid;
  readonly table: FoundTable;
  readonly unitLine?: SaidIn & UnitLine;
  /** Column whose texts name given rows. */
  readonly named?: number | undefined;
  /** A note of the form says that a star marks what must be filled in. */
  readonly starMeansRequired: boolean;
  /** Its title speaks of money. */
  readonly isAboutMoney: boolean;
  /** What stands below the table. */
  readonly notes: readonly SaidIn[];
  readonly tell: (issue: Issue) => void;
}

export const proposeColumns = (context: ColumnContext): readonly ColumnProposal[] =>
  withNeighbours(withoutCountedMoney(context.table.columns.map((column) => proposeColumn(column, context))));

/**
 * One line "Đơn vị tính: triệu đồng" stands over all columns and is said of the money among them: where a label says which
 * that is, a column of which only the line speaks is counted, as those beside it.
 */
function withoutCountedMoney(columns: readonly ColumnProposal[]): readonly ColumnProposal[] {
  const isOnlyLined = ({ type, grounds }: ColumnProposal): boolean =>
    type === "money" && grounds.some(({ of, code }) => of === "type" && code === "unit-line");
  const isSaid = (column: ColumnProposal): boolean => column.type === "money" && !isOnlyLined(column);
  const isCounted = ({ type, role }: ColumnProposal): boolean => type === "integer" && role === "value";
  if (!columns.some(isSaid)) return columns;
  return columns.map((column, at) => {
    const [top] = column.group;
    const beside =
      top === undefined
        ? columns.slice(Math.max(0, at - 1), at)
        : columns.filter(({ group }) => group[0] === top);
    if (!isOnlyLined(column) || beside.some(isSaid) || !beside.some(isCounted)) return column;
    const { unit: _, ...rest } = column;
    const grounds = column.grounds.flatMap((ground): readonly FormGround[] =>
      ground.of === "unit"
        ? []
        : [ground.of === "type" ? { ...ground, code: "neighbours", isDoubtful: true } : ground],
    );
    return { ...rest, type: "integer", grounds };
  });
}

/** A column nothing is known of holds what the others under its group do. */
function withNeighbours(columns: readonly ColumnProposal[]): readonly ColumnProposal[] {
  return columns.map((column) => {
    if (!isGuessed(column) || column.group.length === 0) return column;
    const beside = columns.filter((other) => other.group[0] === column.group[0]);
    const others = beside.filter((other) => !isGuessed(other) && isFigure(other));
    if (others.length < beside.length / 2) return column;
    const type = mostFrequent(others.map((other) => other.type));
    if (type === undefined || type === "percent") return column;
    const grounds = column.grounds.map((ground): FormGround =>
      ground.of === "type" ? { ...ground, code: "neighbours", isDoubtful: true } : ground,
    );
    return { ...column, type, grounds };
  });
}

const isGuessed = ({ grounds }: ColumnProposal): boolean =>
  grounds.some(({ of, code }) => of === "type" && code === "guess");
const isFigure = ({ type, role }: ColumnProposal): boolean =>
  role === "value" && kindOf({ type }).holds === "number";

function mostFrequent(types: readonly FieldType[]): FieldType | undefined {
  const count = (type: FieldType): number => types.filter((one) => one === type).length;
  return [...new Set(types)].sort((one, other) => count(other) - count(one))[0];
}

function proposeColumn(own: LabelColumn, context: ColumnContext): ColumnProposal {
  const { grid, table, named } = context;
  const { column, label, group } = own;
  const data = columnData(grid, table.body.plainRows, column);
  const role: ColumnRole = column === named || label === "" ? "label" : roleOf(label, data);
  const list = listOf(own, data, role, context);
  const formula = formulaOf(own, context);
  const typed = typeFor(own, { data, role, list }, context);
  const unit = unitOf(own, typed.type, role, context);
  const required = requiredOf(own, context);
  const grounds = [typed.ground, unit.ground, required.ground, list.ground, formula.ground];
  const width = grid.sheet.layout?.widths.find(({ left, right }) => column >= left && column <= right)?.width;
  return {
    column,
    label,
    group,
    role,
    type: typed.type,
    ...(unit.unit === undefined ? {} : { unit: unit.unit }),
    required: required.ground !== undefined,
    ...(list.choices === undefined ? {} : { choices: list.choices }),
    ...(formula.formula === undefined ? {} : { formula: formula.formula }),
    ...(formula.formulaText === undefined ? {} : { formulaText: formula.formulaText }),
    ...(width === undefined ? {} : { width }),
    grounds: grounds.filter((ground) => ground !== undefined),
  };
}

interface ListFound {
  readonly choices?: readonly string[];
  /** It is answered yes or no, by whatever words. */
  readonly isTruth?: boolean;
  /** Excel offers a list, though its values cannot be told. */
  readonly isList: boolean;
  readonly ground?: FormGround;
}

function listOf(own: LabelColumn, data: ColumnData, role: ColumnRole, context: ColumnContext): ListFound {
  const { column } = own;
  const { grid, table, book, tell } = context;
  const row = table.body.firstDataRow;
  const rows = [row, ...table.body.plainRows.slice(0, 5)];
  const validation = rows
    .map((one) => validationAt(grid.sheet, one, column))
    .find((one) => one?.kind === "list");
  const below = table.body.unitRow === undefined ? undefined : grid.at(table.body.unitRow, column)?.text;
  const asked = below === undefined ? own : { ...own, label: `${own.label} ${below}` };
  if (validation === undefined)
    return (
      listByLabel(asked, data, { role, ...context }) ??
      listByNotes(own, data, { role, ...context }) ??
      listByRows(data, role)
    );
  const offered = offeredList(validation.formula, grid.sheet, book);
  const ground: FormGround = {
    of: "choices",
    code: "validation",
    found: validation.formula.slice(0, 100),
    row,
    column,
    isDoubtful: offered.kind !== "choices",
  };
  const place = { sheet: grid.sheet.name, row, column };
  if (offered.kind === "choices") {
    tellCut(offered.whole, LONGEST_CHOICE, place).forEach(tell);
    return { choices: offered.choices, isList: true, ground };
  }
  const code = offered.kind === "dependent" ? "form.dependent-list" : "form.list-lost";
  tell(formIssue(code, place, { found: validation.formula.slice(0, 100) }));
  return { isList: true, ground };
}

/** What the label itself offers, unless figures stand below it. */
function listByLabel(
  { column, label, cell }: LabelColumn,
  { cells, numbers }: ColumnData,
  { role, named }: Pick<ColumnContext, "named"> & { readonly role: ColumnRole },
): ListFound | undefined {
  const offered = role === "value" ? offeredInLabel(label) : undefined;
  if (offered === undefined) return undefined;
  const { type, choices, found, isDoubtful } = offered;
  const isTruth = type === "boolean";
  // Of given rows "Nam/Nữ" says how many of each.
  const isCounted = named !== undefined && found === label.trim();
  if (isCounted || (!isTruth && numbers.length > cells.length / 2)) return undefined;
  const place = { column, ...(cell === undefined ? {} : { row: cell.row }) };
  return {
    ...(choices.length === 0 ? {} : { choices }),
    ...{ isTruth, isList: true },
    ground: { of: "choices", code: "label", found, isDoubtful, ...place },
  };
}

/** What a note explains, unless something else stands in the rows. */
function listByNotes(
  own: LabelColumn,
  { cells }: ColumnData,
  { role, table, notes }: Pick<ColumnContext, "table" | "notes"> & { readonly role: ColumnRole },
): ListFound | undefined {
  const { columns, body } = table;
  const offered = role === "value" ? offeredInNotes(own, { columns, marks: body.marks, notes }) : undefined;
  if (offered === undefined) return undefined;
  const { type, choices, found, isDoubtful, note } = offered;
  const words = new Set(choices.flatMap(namesOfChoice).map(exactKey));
  if (type === "choice" && cells.some(({ text }) => !words.has(exactKey(text)))) return undefined;
  return {
    ...{ choices, isTruth: type === "boolean", isList: true },
    ground: { of: "choices", code: "note", found, isDoubtful, row: note.row, column: note.column },
  };
}

function listByRows({ texts, cells }: ColumnData, role: ColumnRole): ListFound {
  const choices = role === "value" && texts.length === cells.length ? fewValues(texts) : undefined;
  const [first] = cells;
  if (choices === undefined || first === undefined) return { isList: false };
  return {
    choices,
    isList: true,
    ground: { of: "choices", code: "few-values", row: first.row, column: first.column, isDoubtful: true },
  };
}

function formulaOf(
  { column, label, cell }: LabelColumn,
  { grid, table }: ColumnContext,
): Pick<ColumnProposal, "formula" | "formulaText"> & { ground?: FormGround } {
  const { body } = table;
  const shared = columnFormula(grid, body.plainRows, column);
  const mark = body.marks.find((one) => one.column === column);
  const written = mark?.formula === undefined ? formulaInLabel(label) : mark.text;
  const row = shared?.cell.row ?? (mark?.formula === undefined ? cell?.row : body.numberingRow);
  const text = shared?.formula ?? written;
  if (text === undefined) return {};
  const ground: FormGround = {
    of: "formula",
    code: shared === undefined ? "numbering" : "formula",
    found: text.slice(0, 100),
    column,
    isDoubtful: false,
    ...(row === undefined ? {} : { row }),
  };
  return {
    ...(shared === undefined ? {} : { formula: shared.formula }),
    ...(written === undefined ? {} : { formulaText: written }),
    ground,
  };
}

/** A unit in the label, a group over it, or the row of units below. */
function statedUnit(
  { column, label, group }: LabelColumn,
  { grid, table }: ColumnContext,
): string | undefined {
  const row = table.body.unitRow;
  const below = row === undefined ? undefined : grid.at(row, column)?.text.replace(/^\(|\)$/g, "");
  const own = below === undefined || namesAnswers(below) || isMark(below) ? unitInLabel(label) : below;
  return (
    own ??
    [...group]
      .reverse()
      .map(unitInLabel)
      .find((unit) => unit !== undefined)
  );
}

function typeFor(
  own: LabelColumn,
  { data, role, list }: { data: ColumnData; role: ColumnRole; list: ListFound },
  context: ColumnContext,
): { type: FieldType; ground: FormGround } {
  const { column, label, group, cell } = own;
  const { grid, table, named, unitLine } = context;
  const place = { of: "type" as const, column, ...(cell === undefined ? {} : { row: cell.row }) };
  const sure = { ...place, code: "label" as const, found: label, isDoubtful: false };
  if (list.isList && list.ground !== undefined) {
    const isTruth = list.isTruth ?? (list.choices !== undefined && isYesOrNo(list.choices));
    const type = isTruth ? "boolean" : "choice";
    return { type, ground: { ...list.ground, of: "type" } };
  }
  if (role === "index") return { type: named === undefined ? "integer" : "text", ground: sure };
  if (role === "label" || role === "unit" || role === "note" || role === "signature")
    return { type: "text", ground: sure };
  const validation = validationAt(grid.sheet, table.body.plainRows[0] ?? table.body.firstDataRow, column);
  const isMoneyTable = unitLine?.money !== undefined || context.isAboutMoney;
  const { type, ground } = typeOfColumn({
    ...{ label, group, data, validation, isMoneyTable },
    unit: statedUnit(own, context),
    hasGivenRows: named !== undefined,
  });
  return { type, ground: { ...place, ...ground } };
}

const MEASURED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["value", "code"]);

function unitOf(
  own: LabelColumn,
  type: FieldType,
  role: ColumnRole,
  context: ColumnContext,
): { unit?: string; ground?: FormGround } {
  const { column, label, cell } = own;
  const { unitLine } = context;
  if (!MEASURED.has(role)) return {};
  const stated = statedUnit(own, context);
  const isOwn = unitInLabel(label) !== undefined;
  const fits = stated !== undefined && (isOwn || (type === "percent") === (stated === "%"));
  if (fits && !["date", "choice", "boolean"].includes(type)) {
    return {
      unit: stated,
      ground: {
        of: "unit",
        code: "label",
        found: stated,
        column,
        isDoubtful: false,
        ...(cell === undefined ? {} : { row: cell.row }),
      },
    };
  }
  const lined = unitLine === undefined ? undefined : unitByLine(unitLine, label, type);
  if (unitLine === undefined || lined === undefined) return {};
  return {
    unit: lined,
    ground: {
      of: "unit",
      code: "unit-line",
      found: lined,
      row: unitLine.row,
      column: unitLine.column,
      isDoubtful: false,
    },
  };
}

function unitByLine(line: UnitLine, label: string, type: FieldType): string | undefined {
  const named = namedUnit(line, label);
  if (named !== undefined && !isMean(label, [])) return named;
  if (type === "money") return line.money;
  if ((type !== "integer" && type !== "decimal") || isMean(label, [])) return undefined;
  return line.other !== undefined && !isMoneyUnit(line.other) && !/^năm(?!\p{L})/iu.test(exactKey(label))
    ? line.other
    : undefined;
}

function requiredOf(
  { column, label }: LabelColumn,
  { grid, table, starMeansRequired }: ColumnContext,
): { ground?: FormGround } {
  const row = table.body.requiredRow;
  const below = row === undefined ? undefined : grid.at(row, column);
  const saysSo = below !== undefined && /^(?:required|bat buoc)(?: |$)/.test(foldKey(below.text));
  const inLabel = /\((?:bắt buộc|required)\)/iu.test(label) || (starMeansRequired && /\*\)?\s*$/.test(label));
  if (saysSo)
    return {
      ground: { of: "required", code: "mark", found: below.text, row: below.row, column, isDoubtful: false },
    };
  return inLabel ? { ground: { of: "required", code: "mark", found: label, column, isDoubtful: false } } : {};
}
