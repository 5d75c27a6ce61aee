import { oneLine } from "../../base";
import { type Catalogue, type Field, type FormMapping, type Template, nearestTo } from "../../catalogue";
import { type ColumnPath, headerLabels, headerOf, headerPaths, shownCell } from "../../submissions";
import type { Sheet, Workbook } from "../../workbook";
import type { ColumnProposal, FormProposal, TableProposal } from "../model";

/** What the columns of a unit's own form may be: nothing is read by it before somebody has said so. */
export interface MappingProposal {
  readonly sheet: string;
  /** Its title, else the name of its sheet. */
  readonly form: string;
  /** Code of the template it is most like; undefined where none is, or two are. */
  readonly template: string | undefined;
  readonly columns: readonly ProposedMapping[];
}

/** One column of the form. */
export interface ProposedMapping {
  readonly column: number;
  readonly header: string;
  /** What stands in its first filled cell. */
  readonly sample?: string;
  /** Key of the field of the template it is likest to. */
  readonly field?: string;
  /** The label is the field's, or another name of it; else it is only near. */
  readonly isSure: boolean;
}

/**
 * Proposes for a form, read as `proposeForm` reads one, which column holds which field: of the template named, or of the
 * one it is most like. Labels are matched as those of a returned workbook are; what matches none may be the field of the
 * nearest label. undefined where the form has no table, or more than one.
 */
export function proposeMapping(
  book: Workbook,
  { sheet: name, tables }: FormProposal,
  { templates }: Pick<Catalogue, "templates">,
  code?: string,
): MappingProposal | undefined {
  const sheet = book.sheets.find((one) => one.name === name);
  const [table, ...others] = tables;
  if (sheet === undefined || table === undefined || others.length > 0) return undefined;
  const columns = columnsOf(sheet, table);
  const meant = templates.filter((one) => one.layout === "table" && (code ?? one.code) === one.code);
  const tried = meant.map((template) => matched(columns, template)).sort((a, b) => b.score - a.score);
  const [best, next] = tried;
  const isClear = best !== undefined && (code !== undefined || best.score > (next?.score ?? 0));
  return {
    sheet: name,
    form: table.title === undefined ? name : oneLine(table.title.text),
    template: isClear ? best.template.code : undefined,
    columns: isClear ? best.columns : columns.map(({ shown }) => ({ ...shown, isSure: false })),
  };
}

/** The mapping that says of the columns what was proposed, or what somebody made of it. */
export const mappingOf = (
  { form, columns }: Pick<MappingProposal, "form" | "columns">,
  template: string,
): FormMapping => ({
  form,
  template,
  columns: columns.map(({ header, field }) => (field === undefined ? { header } : { header, field })),
});

/** The catalogue with one more mapping; one of the same form and template gives way to it. */
export const withMapping = (catalogue: Catalogue, mapping: FormMapping): Catalogue => ({
  ...catalogue,
  formMappings: [
    ...catalogue.formMappings.filter(
      ({ form, template }) => form !== mapping.form || template !== mapping.template,
    ),
    mapping,
  ],
});

interface ShownColumn {
  readonly proposal: ColumnProposal;
  readonly path: ColumnPath;
  readonly shown: Pick<ProposedMapping, "column" | "header" | "sample">;
}

/** Rows of a header beyond these are none of its columns' names. */
const MOST_HEADER_ROWS = 4;

function columnsOf(sheet: Sheet, table: TableProposal): readonly ShownColumn[] {
  const [first, last] = table.headerRows;
  const paths = headerPaths(sheet, Math.max(first, last - MOST_HEADER_ROWS + 1), last);
  return table.columns.flatMap((proposal) => {
    const path = paths.columns.find(({ column }) => column === proposal.column);
    if (path === undefined) return [];
    const sample = firstIn(sheet, table, proposal.column);
    const shown = { column: proposal.column, header: headerOf(path) };
    return [{ proposal, path, shown: sample === undefined ? shown : { ...shown, sample } }];
  });
}

/** What stands over each column of a table, as mappings name it. */
export const headersOf = (
  sheet: Sheet,
  table: TableProposal,
): readonly Pick<ProposedMapping, "column" | "header">[] => columnsOf(sheet, table).map(({ shown }) => shown);

function firstIn({ rows }: Sheet, { firstDataRow, totalRows }: TableProposal, column: number) {
  for (const { number, cells } of rows) {
    if (number < firstDataRow || totalRows.includes(number)) continue;
    const cell = cells.find((one) => one.column === column);
    const text = cell === undefined ? "" : oneLine(shownCell(cell));
    if (text !== "") return text;
  }
  return undefined;
}

interface Matched {
  readonly template: Template;
  readonly columns: readonly ProposedMapping[];
  /** Sure columns, and near ones for half. */
  readonly score: number;
}

function matched(columns: readonly ShownColumn[], template: Template): Matched {
  const taken = new Set<Field>();
  const take = (field: Field | undefined): Field | undefined => {
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  };
  const labels = headerLabels(template);
  const own = columns.map(({ proposal, path }) =>
    isRead(proposal) ? take(labels.find(path.texts.at(-1) ?? "", path.texts.at(-2)).field) : undefined,
  );
  const nearest = nearestTo(
    template.fields.map((field) => ({ value: field, names: [field.label, ...field.aliases] })),
  );
  const near = columns.map(({ proposal, path }, at) => {
    if (own[at] !== undefined || !isRead(proposal)) return undefined;
    return take(nearest(path.texts.at(-1) ?? "").find((field) => !taken.has(field)));
  });
  const count = (fields: readonly unknown[]) => fields.filter((field) => field !== undefined).length;
  return {
    template,
    score: count(own) + count(near) / 2,
    columns: columns.map(({ shown }, at) => {
      const field = own[at] ?? near[at];
      return { ...shown, ...(field && { field: field.key }), isSure: own[at] !== undefined };
    }),
  };
}

const isRead = ({ role }: ColumnProposal): boolean => role !== "index" && role !== "signature";
