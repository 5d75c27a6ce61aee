import { type Issue, given } from "../../base";
import { type Catalogue, type FormMapping, type Period, catalogueIndex } from "../../catalogue";
import { readReturned } from "../../submissions";
import type { Cell, Sheet, Workbook } from "../../workbook";
import type { TableProposal } from "../model";
import { fieldsOfTable } from "../template/fields-of-table";
import { givenRows } from "../template/given-rows";
import { withForms } from "../template/with-forms";
import { headersOf } from "./propose-mapping";

/** What a template made of a form would read of the form's own figures. */
export interface FormTrial {
  /** Rows that would count. */
  readonly rows: number;
  /** What the unit would be asked about, or told. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the table of a form as if a unit had sent it: by the template it would become, for some unit and period. What
 * concerns the file and its cover alone is left out. undefined where the catalogue has neither unit nor period.
 */
export function tryForm(
  book: Workbook,
  sheetName: string,
  { table, catalogue }: { readonly table: TableProposal; readonly catalogue: Catalogue },
): FormTrial | undefined {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const [period, orgUnit] = [latest(catalogue), catalogue.orgUnits.find(({ reports }) => reports)?.code];
  const { catalogue: extended, codes } = withForms(catalogue, [proposalOf(sheetName, table)]);
  const [code] = codes;
  const template = extended.templates.find((one) => one.code === code);
  if (sheet === undefined || template === undefined || period === undefined || orgUnit === undefined)
    return undefined;
  const mapping = mappingAsMade(sheet, table, template.code);
  const index = catalogueIndex({
    ...extended,
    ...{ templates: [template], assignments: [], formMappings: [mapping] },
  });
  const file = sheetName;
  const alone = { ...book, sheets: [onlyTable(sheet, table)] };
  const context = { index, period: period.id, accepted: [{ orgUnit, file }] };
  const { returns, issues } = readReturned(alone, { file, sha256: "" }, context);
  return {
    rows: returns[0]?.entries.length ?? 0,
    issues: issues.filter(
      ({ code: told, where }) => where.row !== undefined && told !== "submission.form-mapped",
    ),
  };
}

const latest = ({ periods }: Catalogue): Period | undefined =>
  [...periods].sort((one, other) => (one.to < other.to ? 1 : -1))[0];

const proposalOf = (sheet: string, table: TableProposal) =>
  ({ kind: table.kind, sheet, tables: [table], otherSheets: [], issues: [] }) as const;

function mappingAsMade(sheet: Sheet, table: TableProposal, code: string): FormMapping {
  const keys = new Map(
    fieldsOfTable(table, code, sheet.name).fields.map(({ field, column }) => [column.column, field.key]),
  );
  return {
    form: sheet.name,
    template: code,
    columns: headersOf(sheet, table).map(({ column, header }) => ({
      header,
      ...given({ field: keys.get(column) }),
    })),
  };
}

/** The header and the rows of figures, and nothing above, between, below or beside them. */
function onlyTable(sheet: Sheet, table: TableProposal): Sheet {
  const { headerRows, firstDataRow, lastDataRow, totalRows, sectionRows, columns } = table;
  const last = lastDataRow ?? Infinity;
  const [left, right] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  const passed = new Set([...sectionRows, ...totalRows]);
  const names = namesByRow(table);
  const isHeader = (row: number): boolean => row >= headerRows[0] && row <= headerRows[1];
  const isFigures = (row: number): boolean => row >= firstDataRow && row <= last && !passed.has(row);
  return {
    ...sheet,
    rows: sheet.rows
      .filter(({ number }) => isHeader(number) || isFigures(number))
      .map((row) => ({
        ...row,
        cells: row.cells
          .filter(({ column }) => column >= left && column <= right)
          .map((cell) => named(cell, names.column, names.byRow.get(row.number))),
      })),
  };
}

/** Given rows bear the names they have in the template. */
function namesByRow(table: TableProposal) {
  const column = table.columns.find(({ role }) => role === "label")?.column;
  const rows = table.kind === "rows-are-indicators" ? givenRows(table) : [];
  return { column, byRow: new Map(rows.map(({ row, name }) => [row, name])) };
}

const named = (cell: Cell, column: number | undefined, name: string | undefined): Cell =>
  name !== undefined && cell.column === column ? { ...cell, kind: "text", value: name } : cell;
