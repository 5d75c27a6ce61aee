import { type Issue, columnLetters, firstNamed } from "../base";
import type { Sheet, Workbook } from "../workbook";
import { isMeasure, readUnitLine } from "./column/units";
import { formIssue } from "./issues";
import type { ColumnProposal, FormProposal, SaidIn, TableProposal } from "./model";
import { proposeColumns } from "./propose-columns";
import { type PlacedCell, MOST_COLUMNS, SheetGrid } from "./sheet/sheet-grid";
import { outerWord, unitOfLine } from "./sheet/row-words";
import { tellCut } from "./sheet/tell-cut";
import { type FoundTable, findTables, isFilledIn } from "./table/find-tables";
import type { LabelBlock } from "./table/label-block";
import { groupRows } from "./table/group-rows";
import { namedRows, namingColumn } from "./table/naming-column";
import { type AmongTables, LONGEST_TITLE, formTitle, ownName } from "./table/title";

/**
 * What a workbook is as a form: the sheet named, or the one that looks most like a form, and its tables. Everything
 * proposed bears its ground and its cell; what is in doubt is an issue of `form.…` or a doubtful ground. Bounded: the
 * first 60 sheets, and 400 columns, 3,000 rows and 40,000 cells of one, are looked at. Needs a workbook read with its layout.
 */
export function proposeForm(book: Workbook, named?: string): FormProposal {
  const sheets = named === undefined ? book.sheets : book.sheets.filter(({ name }) => isNamed(name, named));
  if (sheets.length === 0)
    return nothing(
      "",
      formIssue(
        "form.sheet-missing",
        {},
        { found: named ?? "", facts: { sheets: book.sheets.map(({ name }) => name).join(", ") } },
      ),
    );
  const found = sheets
    .slice(0, MOST_SHEETS)
    .map((sheet) => readSheet(sheet))
    .filter(({ grid }) => named !== undefined || grid.sheet.visibility === "visible" || sheets.length === 1);
  const lists = listSheets(book);
  const scoreOf = (one: SheetRead): number =>
    scoreOfSheet(one) + (one === found[0] ? 4 : 0) - (lists.has(one.grid.sheet.name.toLowerCase()) ? 10 : 0);
  const best = [...found].sort((one, other) => scoreOf(other) - scoreOf(one))[0];
  if (best === undefined || best.tables.length === 0)
    return nothing(best?.grid.sheet.name ?? sheets[0]?.name ?? "", noTable(best));
  const others = found.filter(
    (one) => one !== best && one.tables.some((table) => isFilledIn(table, one.grid)),
  );
  return proposal(
    best,
    book,
    others.map(({ grid }) => grid.sheet.name),
  );
}

/** Of a workbook of more, the sheet is to be named. */
const MOST_SHEETS = 60;

const isNamed = (name: string, wanted: string): boolean =>
  name.trim().toLowerCase() === wanted.trim().toLowerCase();

interface SheetRead {
  readonly grid: SheetGrid;
  readonly tables: readonly FoundTable[];
}

function readSheet(sheet: Sheet): SheetRead {
  const grid = new SheetGrid(sheet);
  return { grid, tables: findTables(grid).filter((table) => isFilledIn(table, grid)) };
}

/** Sheets that validations and names of others lead to: they hold what is chosen from. */
function listSheets({ sheets, names }: Workbook): ReadonlySet<string> {
  const formulas = [
    ...sheets.flatMap(({ layout }) => (layout?.validations ?? []).map(({ formula }) => formula)),
    ...names.filter(({ name }) => !/^_xlnm|print/i.test(name)).map(({ formula }) => formula),
  ];
  const named = formulas.flatMap(
    (formula) => /^=?(?:'([^']+)'|([\p{L}\d_]+))!/u.exec(formula)?.slice(1) ?? [],
  );
  return new Set(named.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}

const scoreOfSheet = ({ tables }: SheetRead): number => Math.max(0, ...tables.map(({ score }) => score));

const nothing = (sheet: string, issue: Issue): FormProposal => ({
  kind: "not-a-form",
  sheet,
  tables: [],
  otherSheets: [],
  issues: [issue],
});

function noTable(read: SheetRead | undefined): Issue {
  const sheet = read?.grid.sheet;
  const place = sheet === undefined ? {} : { sheet: sheet.name };
  const isPicture = sheet?.layout?.hasDrawing === true && (read?.grid.rows.length ?? 0) < 3;
  return formIssue(isPicture ? "form.only-picture" : "form.no-table", place, {
    facts: { rows: read?.grid.rows.length ?? 0 },
  });
}

function proposal({ grid, tables }: SheetRead, book: Workbook, others: readonly string[]): FormProposal {
  const issues: Issue[] = [...sheetIssues(grid, others)];
  const tell = (issue: Issue) => issues.push(issue);
  const unitLine = unitLineOfAll(tables, grid);
  const proposed = tables.map((table) =>
    proposeTable(table, grid, { book, tell, among: { ...amongTables(table, tables), unitLine } }),
  );
  const [first] = proposed;
  const place = { sheet: grid.sheet.name };
  if (proposed.length > 1)
    issues.push(formIssue("form.several-tables", place, { facts: { tables: proposed.length } }));
  const filled = proposed.reduce((sum, { filledCells }) => sum + filledCells, 0);
  if (filled > 0) issues.push(formIssue("form.filled", place, { facts: { cells: filled } }));
  const kind = proposed.length > 1 || first === undefined ? "several-tables" : first.kind;
  return { kind, sheet: grid.sheet.name, tables: proposed, otherSheets: others, issues };
}

function sheetIssues(
  { sheet, isCut: isCutBelow, lastRow }: SheetGrid,
  others: readonly string[],
): readonly Issue[] {
  const place = { sheet: sheet.name };
  const issues: Issue[] = [];
  const hidden = sheet.hiddenColumns.map(({ left, right }) =>
    left === right ? columnLetters(left) : `${columnLetters(left)}–${columnLetters(right)}`,
  );
  const isCut = sheet.rows.some(({ cells }) => (cells.at(-1)?.column ?? 0) > MOST_COLUMNS);
  if (others.length > 0)
    issues.push(formIssue("form.other-sheets", place, { facts: { sheets: others.join(", ") } }));
  if (sheet.visibility !== "visible") issues.push(formIssue("form.hidden-sheet", place));
  if (sheet.layout?.isProtected === true) issues.push(formIssue("form.protected", place));
  if (hidden.length > 0)
    issues.push(formIssue("form.hidden-columns", place, { found: hidden.slice(0, 10).join(", ") }));
  if (isCut) issues.push(formIssue("form.too-many-columns", place, { facts: { most: MOST_COLUMNS } }));
  if (isCutBelow) issues.push(formIssue("form.cut-short", place, { facts: { row: lastRow } }));
  return issues;
}

function amongTables({ block }: FoundTable, tables: readonly FoundTable[]): AmongTables {
  const ends = tables.map(({ body }) => body.end).filter((end) => end <= block.first);
  return { top: Math.max(1, ...ends), isOnly: tables.length === 1 };
}

/** A line of units that stands over the name of the first of several tables is said of all that have none of their own. */
function unitLineOfAll(tables: readonly FoundTable[], grid: SheetGrid): SaidIn | undefined {
  const [first, ...others] = tables;
  const name = first && others.length > 0 ? ownName(first, grid, 1) : undefined;
  return name && unitLineOver({ first: name.row }, grid, 1);
}

interface TableWorld {
  readonly book: Workbook;
  readonly among: AmongTables & { readonly unitLine: SaidIn | undefined };
  readonly tell: (issue: Issue) => void;
}

function proposeTable(table: FoundTable, grid: SheetGrid, { book, among, tell }: TableWorld): TableProposal {
  const { block, body } = table;
  const named = namingColumn(table, grid);
  const line = unitLineOver(block, grid, among.top) ?? among.unitLine;
  const starMeansRequired = grid.rows.some(({ cells }) => cells.some(({ text }) => STAR_NOTE.test(text)));
  const title = titleOf(table, grid, { among, tell });
  const isAboutMoney = MONEY_TITLE.test(`${title?.text ?? ""} ${grid.sheet.name}`);
  const below = saidBelow(table, grid);
  const context = { book, grid, table, named, starMeansRequired, isAboutMoney, notes: below, tell };
  const columns = proposeColumns(
    line === undefined ? context : { ...context, unitLine: { ...line, ...readUnitLine(line.text) } },
  );
  const presetRows = named === undefined ? [] : namedRows(table, grid, { named, codes: codesIn(columns) });
  const groups = named === undefined ? groupRows(table, grid) : [];
  const [group] = groups;
  if (group !== undefined) tell(groupsDropped(group, groups, grid));
  return {
    kind: named === undefined ? "rows-are-entries" : "rows-are-indicators",
    ...(title === undefined ? {} : { title }),
    headerRows: [block.first, block.last],
    ...(body.numberingRow === undefined ? {} : { numberingRow: body.numberingRow }),
    ...(body.codeRow === undefined ? {} : { codeRow: body.codeRow }),
    ...(line === undefined ? {} : { unitLine: line }),
    firstDataRow: body.firstDataRow,
    ...(body.lastDataRow === undefined ? {} : { lastDataRow: body.lastDataRow }),
    marks: body.marks.map(({ mark, column }) => ({ mark, column })),
    totalRows: body.totalRows,
    sectionRows: body.sectionRows,
    columns,
    presetRows,
    below,
    filledCells: countFilled(columns, table, groups, grid),
  };
}

/** What stands in the form as its title, told where it is longer than one may be. */
function titleOf(
  table: FoundTable,
  grid: SheetGrid,
  { among, tell }: Pick<TableWorld, "among" | "tell">,
): SaidIn | undefined {
  const title = formTitle(table, grid, among);
  if (title === undefined) return undefined;
  const { row, column, text } = title;
  tellCut([text], LONGEST_TITLE, { sheet: grid.sheet.name, row, column }).forEach(tell);
  return { ...title, text: text.slice(0, LONGEST_TITLE) };
}

const codesIn = (columns: readonly ColumnProposal[]): readonly number[] =>
  columns.filter(({ role }) => role === "code").map(({ column }) => column);

const MOST_NAMED = 5;

const groupsDropped = (first: SaidIn, groups: readonly SaidIn[], { sheet }: SheetGrid): Issue =>
  formIssue(
    "form.groups-dropped",
    { sheet: sheet.name, row: first.row, column: first.column },
    {
      found: firstNamed(
        groups.map(({ text }) => text),
        MOST_NAMED,
        "; ",
      ),
    },
  );

/** How many cells below the titles a unit has filled in: 0 of a form as it was issued. */
function countFilled(
  columns: readonly ColumnProposal[],
  { body }: FoundTable,
  groups: readonly SaidIn[],
  grid: SheetGrid,
): number {
  const named = new Set(groups.map(({ row }) => row));
  const rows = body.plainRows.filter((row) => !named.has(row));
  return columns
    .filter(({ role }) => role === "value")
    .reduce(
      (sum, { column }) => sum + rows.filter((row) => grid.at(row, column)?.cell.formula === false).length,
      0,
    );
}

/** "(*) Bắt buộc nhập", "Cột có dấu * là bắt buộc". */
const STAR_NOTE = /\*.{0,30}(?:bắt buộc|required|mandatory)/iu;
const MONEY_TITLE =
  /(?<!\p{L})(?:kinh phí|thu,? chi|dự toán|quyết toán|ngân sách|giải ngân|finances?|budget|expenditures?)(?!\p{L})/iu;
const ROWS_OVER = 6;
const ROWS_BELOW = 30;

/** The line of units over a table, of several tables its own; "(ĐVT: người)" behind its name is one, too. */
function unitLineOver(
  { first }: Pick<LabelBlock, "first">,
  grid: SheetGrid,
  top: number,
): SaidIn | undefined {
  for (let row = first - 1; row >= Math.max(top, first - ROWS_OVER); row -= 1) {
    for (const cell of grid.row(row)?.cells ?? []) {
      const text = isUnitLine(cell) ? cell.text : UNIT_BEHIND.exec(cell.text)?.groups?.["line"];
      if (text !== undefined) return { row, column: cell.column, text };
    }
  }
  return undefined;
}

/** "2. Trang thiết bị (ĐVT: nghìn đồng)" */
const UNIT_BEHIND = /\p{L}.*\((?<line>(?:đơn vị tính|đvt) ?: ?[^()]{1,40})\)$/iu;

/** "Đơn vị: triệu đồng", not "Đơn vị: Sở Y tế", nor one line of a list. */
const isUnitLine = ({ text }: PlacedCell): boolean =>
  outerWord(text) === "unit-line" &&
  !text.startsWith("-") &&
  (/tính|đvt|cho/iu.test(text) || isMeasure(unitOfLine(text)));

const saidBelow = ({ body, block }: FoundTable, grid: SheetGrid): readonly SaidIn[] =>
  grid.rows
    .filter(({ number }) => number >= body.end && number < body.end + ROWS_BELOW)
    .flatMap(({ cells }) => cells)
    .filter(({ column, cell }) => column <= block.right && cell.kind === "text")
    .map(({ row, column, text }) => ({ row, column, text }));
