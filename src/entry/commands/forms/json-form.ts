import { columnLetters } from "../../../core/base";
import type { FieldType } from "../../../core/catalogue";
import type { ColumnProposal, FormProposal, SaidIn, TableProposal } from "../../../core/forms";
import type { Language } from "../../../i18n";
import { jsonIssues } from "../json";

/** Names of types as scripts get them; the others are their own. */
const TYPES: Partial<Record<FieldType, string>> = { "long-text": "longtext", boolean: "yesno" };

/** One proposal as scripts get it: rows and columns as Excel shows them, null for what the form does not say. */
export function jsonForm(file: string, proposal: FormProposal, language: Language) {
  const { kind, sheet, tables, issues } = proposal;
  const [first] = tables;
  const tablesOf = tables.length > 1 ? { tables: tables.map(jsonTable) } : {};
  return {
    file,
    sheet,
    kind,
    ...(first === undefined ? NO_TABLE : jsonTable(first)),
    ...tablesOf,
    issues: jsonIssues(issues, language),
  };
}

const NO_TABLE = {
  ...{ title: null, headerRows: null, numberingRow: null, unitCell: null, codeRow: null },
  ...{ firstDataRow: null, lastDataRow: null, totalRows: [], sectionRows: [], columns: [], presetRows: [] },
};

function jsonTable(table: TableProposal) {
  return {
    title: jsonCell(table.title),
    headerRows: table.headerRows,
    numberingRow: table.numberingRow ?? null,
    unitCell: jsonCell(table.unitLine),
    codeRow: table.codeRow ?? null,
    firstDataRow: table.firstDataRow,
    lastDataRow: table.lastDataRow ?? null,
    totalRows: table.totalRows,
    sectionRows: table.sectionRows,
    columns: table.columns.map(jsonColumn),
    presetRows: table.presetRows.map(({ row, label, code, unit, printed: [printed] }) => ({
      row,
      label,
      code: printed?.text ?? code ?? null,
      unit: unit ?? null,
    })),
  };
}

const jsonCell = (said: SaidIn | undefined) =>
  said === undefined ? null : { cell: `${columnLetters(said.column)}${said.row}`, text: said.text };

function jsonColumn(column: ColumnProposal) {
  const { label, group, role, type, unit, required, choices, formula, formulaText, grounds } = column;
  return {
    col: columnLetters(column.column),
    label,
    group,
    role,
    type: TYPES[type] ?? type,
    unit: unit ?? null,
    required,
    choices: choices ?? null,
    formula: formula ?? null,
    formulaText: formulaText ?? null,
    grounds: grounds.map((ground) => ({
      of: ground.of,
      code: ground.code,
      cell:
        ground.row === undefined || ground.column === undefined
          ? null
          : `${columnLetters(ground.column)}${ground.row}`,
      found: ground.found ?? null,
      doubtful: ground.isDoubtful,
    })),
  };
}
