import { type Issue, cleanText, exactKey, given } from "../../base";
import type { Choice, ChoiceList, Field, Template } from "../../catalogue";
import { namesOfChoice } from "../column/explained-answers";
import { haveDecimals } from "../column/row-units";
import type { TableProposal } from "../model";
import { tellCut } from "../sheet/tell-cut";
import { type FieldOfColumn, fieldsOfTable } from "./fields-of-table";
import { type GivenRow, LONGEST_NAME, givenRows } from "./given-rows";
import { rulesInNotes } from "./rules-in-notes";

/** A table as a template of a catalogue, with the lists its fields are chosen from. */
export interface TemplateOfTable {
  readonly template: Template;
  readonly choiceLists: readonly ChoiceList[];
  readonly issues: readonly Issue[];
}

const LONGEST_SHORT_TITLE = 50;
/** What stands in a list to say that one should choose. */
const PROMPT =
  /^(?:[<[(-]+ ?)?(?:please select|select an?|chọn|hãy chọn|-- ?chọn)(?: .*)?[>\])-]*$|^<? ?select ?>?$/iu;

/** @param code of the template; its lists begin with it. */
export function templateOfTable(table: TableProposal, code: string, sheet: string): TemplateOfTable {
  const { fields, byMark, issues } = fieldsOfTable(table, code, sheet);
  const rows = table.kind === "rows-are-indicators" ? givenRows(table) : [];
  const named = rows.length > 0 ? fields.find(({ column }) => column.role === "label") : undefined;
  const isMeasured = haveDecimals(table.presetRows);
  const completed =
    named === undefined
      ? fields
      : fields.map((one) => ofGivenRows(isMeasured ? withDecimals(one) : one, { named, code, rows }));
  const title = cleanText(table.title?.text ?? sheet);
  const computed = new Set(
    completed.flatMap(({ field }) => (field.formula === undefined ? [] : [field.key])),
  );
  const template: Template = {
    ...blankTemplate(code, title),
    oneRow: named === undefined ? "một dòng của biểu" : "một chỉ tiêu",
    fields: completed.map(({ field }) => field),
    rules: rulesInNotes(table.below, byMark, computed),
    rowKey: named === undefined ? [] : [named.field.key],
    groupBy: named === undefined ? [] : [named.field.key],
    presetRows: named === undefined ? [] : rows.map((row) => presetRow(row, named.field, fields)),
  };
  const cut = named === undefined ? [] : tellCutNames(table, sheet, named.column.column);
  return { template, choiceLists: listsOf(completed, named, rows), issues: [...issues, ...cut] };
}

/** Names of given rows that are longer than one may be, at the first of them. */
function tellCutNames({ presetRows }: TableProposal, sheet: string, column: number): readonly Issue[] {
  const long = presetRows.filter(({ label }) => label.length > LONGEST_NAME);
  const place = { sheet, column, ...given({ row: long[0]?.row }) };
  return tellCut(
    long.map(({ label }) => label),
    LONGEST_NAME,
    place,
  );
}

/** A column whose own unit of measure or list of Excel says nothing takes what the units of its rows do. */
function withDecimals(one: FieldOfColumn): FieldOfColumn {
  const { field, column } = one;
  const isFirm = column.grounds.some(({ of, code }) => of === "type" && code === "validation");
  const isWhole = field.type === "integer" && field.unitOfMeasure === undefined && !isFirm;
  return isWhole ? { column, field: { ...field, type: "decimal" } } : one;
}

interface OfGivenRows {
  readonly named: FieldOfColumn;
  readonly code: string;
  readonly rows: readonly GivenRow[];
}

/** The names of given rows are a list the board fills in, as their units and printed codes: figures are then summed up name by name. */
function ofGivenRows(one: FieldOfColumn, { named, code, rows }: OfGivenRows): FieldOfColumn {
  const { field, column } = one;
  const isPrinted = rows.some(({ printed }) => printed.some((at) => at.column === column.column));
  if (column.role === "unit" || isPrinted) return { column, field: { ...field, filledByBoard: true } };
  if (one !== named) return one;
  const list = `${code}_${field.key}`;
  return {
    column,
    field: {
      ...field,
      type: "choice",
      list,
      required: true,
      filledByBoard: true,
      aggregate: { op: "group" },
    },
  };
}

function presetRow(
  { name, unit, printed }: GivenRow,
  named: Field,
  fields: readonly FieldOfColumn[],
): Record<string, string> {
  const measure = fields.find(({ column }) => column.role === "unit")?.field.key;
  const codes = printed.flatMap(({ column: at, text }) => {
    const own = fields.find(({ column }) => column.column === at)?.field.key;
    return own === undefined ? [] : [[own, text] as const];
  });
  return {
    ...{ [named.key]: name, ...Object.fromEntries(codes) },
    ...(measure === undefined || unit === undefined ? {} : { [measure]: unit }),
  };
}

function listsOf(
  fields: readonly FieldOfColumn[],
  named: FieldOfColumn | undefined,
  rows: readonly GivenRow[],
): readonly ChoiceList[] {
  return fields.flatMap(({ field, column }) => {
    if (field.list === undefined) return [];
    const isNamed = field.key === named?.field.key;
    const values = (column.choices ?? []).filter((one) => !PROMPT.test(one));
    const choices: readonly Choice[] = isNamed
      ? rows.map(({ name, code }) => ({ value: name, aliases: [], ...given({ code }) }))
      : values.map((value) => ({ value, aliases: aliasesOf(value, values) }));
    return [{ code: field.list, name: field.label, choices }];
  });
}

/** What else is written for a choice that explains itself, "A – đạt": "A" and "đạt", where no other is called so. */
function aliasesOf(value: string, values: readonly string[]): readonly string[] {
  const others = new Set(
    values
      .filter((one) => one !== value)
      .flatMap(namesOfChoice)
      .map(exactKey),
  );
  return namesOfChoice(value)
    .slice(1)
    .filter((name) => !others.has(exactKey(name)));
}

/** A table without columns. */
export const blankTemplate = (code: string, title: string): Template => ({
  ...{ code, version: 1, title, shortTitle: shortened(title), section: "Biểu của cơ quan", guidance: "" },
  ...{ layout: "table", confidential: false, oneRow: "một dòng của biểu" },
  ...{ fields: [], rules: [], rowKey: [], groupBy: [], presetRows: [] },
});

/** A title as it stands where there is little room. */
export function shortened(title: string): string {
  if (title.length <= LONGEST_SHORT_TITLE) return title;
  return `${title.slice(0, LONGEST_SHORT_TITLE).replace(/\s+\S*$/, "")}…`;
}
