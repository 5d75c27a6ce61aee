import { type Issue, parseIsoDate, remembered } from "../../base";
import { type Field, type Holds, type Template, kindOf } from "../../catalogue";
import type { RowBlock, SummaryModel, TemplateSummary } from "../../merge";
import type { Entry, FieldValue } from "../../submissions";
import { tablesIssue } from "../issues";
import type { DataTable, DataType } from "../model";
import { type DeclaredColumn, dataColumn, declaredTable } from "./declared-table";
import { sqlNames } from "./sql-names";

/** A row that counts, or stands beside those that do, and the file it came from. */
interface EntryLine {
  readonly block: RowBlock;
  readonly standing: string;
  readonly file: string;
  readonly entry: Entry;
}

const PROVENANCE: readonly DeclaredColumn<EntryLine>[] = [
  dataColumn("source", "integer", "Số thứ tự tệp nguồn", ({ block }) => block.source),
  dataColumn("unit", "text", "Mã đơn vị", ({ block }) => block.orgUnit),
  dataColumn("standing", "text", "Cách tính", ({ standing }) => standing),
  dataColumn("reported_period", "text", "Kỳ mà đơn vị báo cáo", ({ block }) => block.period),
  dataColumn(
    "earlier_stock",
    "truth",
    "Số thời điểm của ngày trước",
    ({ block }) => block.isEarlier === true,
  ),
  dataColumn("source_file", "text", "Tệp nguồn", ({ file }) => file),
  dataColumn("source_sheet", "text", "Trang", ({ entry }) => entry.sheet),
  dataColumn("source_row", "integer", "Dòng", ({ entry }) => entry.row),
];

/** The type of a column, by what its field holds. Numbers may have decimals, whatever the form asks for. */
export const DATA_TYPES = {
  ...{ text: "text", number: "number", day: "day", time: "time", truth: "truth" },
  ...{ choice: "text", directive: "text", "org-unit": "text" },
} as const satisfies Record<Holds, DataType>;

/** Names of the tables of entries: "KG01" is `entries_kg01`. */
export function entryTableNames(templates: readonly Template[]): ReadonlyMap<string, string> {
  const codes = templates.map(({ code }) => code);
  const names = sqlNames(codes.map((code) => `entries_${code.toLowerCase()}`));
  return new Map(codes.map((code) => [code, names.get(`entries_${code.toLowerCase()}`) ?? code]));
}

/** Field key → name of its column. */
export const fieldColumns = ({ fields }: Template): ReadonlyMap<string, string> =>
  sqlNames(
    fields.map(({ key }) => key),
    ["period", "board", ...PROVENANCE.map(({ name }) => name)],
  );

/**
 * Dòng số liệu: one table a template, with a typed column for each of its fields. Not one long table of values: a row of a
 * form is one thing that was observed, the types of its columns differ, and half a million rows stay half a million.
 */
export function entriesTable(summary: TemplateSummary, name: string, model: SummaryModel): DataTable {
  const { template, blocks, comparison } = summary;
  const columns = fieldColumns(template);
  return declaredTable(
    {
      name,
      title: `${template.code}: ${template.shortTitle}`,
      oneRow: template.oneRow,
      template: {
        ...{ code: template.code, groupBy: template.groupBy },
        ...(!summary.addsUp && { isRowByRow: true }),
      },
      key: ["source", "source_sheet", "source_row"],
      refers: [
        { columns: ["source"], table: "submissions" },
        { columns: ["unit"], table: "units" },
      ],
      columns: [...PROVENANCE, ...template.fields.map((field) => fieldColumn(field, columns))],
    },
    function* lines() {
      for (const block of [...blocks, ...comparison]) {
        const source = model.sources[block.source - 1];
        const standing = source?.returns.find((one) => one.template === template.code)?.standing ?? "counted";
        for (const entry of block.entries) yield { block, standing, file: source?.file ?? "", entry };
      }
    },
  );
}

function fieldColumn(field: Field, names: ReadonlyMap<string, string>): DeclaredColumn<EntryLine> {
  const { key, type, label, unitOfMeasure, aggregate, isStock } = field;
  return {
    ...{
      name: names.get(key) ?? key,
      type: DATA_TYPES[kindOf(field).holds],
      title: label,
      field: { key, type, aggregate, ...(isStock === true && { isStock }) },
    },
    ...(unitOfMeasure === undefined ? {} : { unitOfMeasure }),
    of: ({ entry }) => entry.values[key],
  };
}

/**
 * Values that are none of their column's type: the summary was merged with another catalogue than the one at hand. Of each
 * field the first is told; what is told must not be written.
 */
export function unfitValues(
  { template, blocks, comparison }: TemplateSummary,
  file: string,
): readonly Issue[] {
  const rows = [...blocks, ...comparison].flatMap(({ entries }) => entries);
  return template.fields.flatMap((field) => {
    const { key } = field;
    const type = DATA_TYPES[kindOf(field).holds];
    const unfit = rows.find(({ values }) => {
      const value = values[key];
      return value !== undefined && !isOfType(value, type);
    });
    if (unfit === undefined) return [];
    const { sheet, row, values } = unfit;
    const place = { file, sheet, row, template: template.code, field: key };
    return [tablesIssue("tables.value-of-other-type", place, { found: String(values[key]) })];
  });
}

const isDay = remembered((text) => parseIsoDate(text) !== undefined);

const isOfType = (value: FieldValue, type: DataType): boolean => {
  if (type === "number") return typeof value === "number" && Number.isFinite(value);
  if (type === "day") return typeof value === "string" && isDay(value);
  return typeof value === (type === "truth" ? "boolean" : "string");
};
