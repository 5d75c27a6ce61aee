import type { ReadForms, ReadFormSheet } from "../../../app/forms/read-forms";
import { type Issue, type PlainDate, given } from "../../../core/base";
import type { FieldType } from "../../../core/catalogue";
import type { ColumnProposal, FormPicture, TableProposal } from "../../../core/forms";

/** The board's own forms that were read, and what it makes of their tables. */
export interface FormsState {
  readonly read: readonly FormsRead[];
  readonly entries: readonly FormEntry[];
  readonly assigning: Assigning;
}

/** What was read at one time. */
export interface FormsRead {
  readonly files: readonly File[];
  readonly sheets: readonly ReadFormSheet[];
  /** Of files that are no workbooks. */
  readonly issues: readonly Issue[];
}

/** One table, as the board has it now. */
export interface FormEntry {
  readonly key: number;
  /** The sheet it stands in, and when that was read. */
  readonly of: ReadFormSheet;
  readonly files: readonly File[];
  readonly table: TableProposal;
  readonly picture: FormPicture | undefined;
  readonly isTaken: boolean;
  /** Columns that do not go into the template. */
  readonly leftOut: ReadonlySet<number>;
  /** Columns the board has looked at or changed. */
  readonly settled: ReadonlySet<number>;
}

/** Who is to fill the templates in; "later": that is said elsewhere. */
export interface Assigning {
  readonly how: "later" | "all" | "kinds" | "names";
  readonly period?: string;
  readonly kinds: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Days the board typed; absent: as they are. */
  readonly cutOffDate?: PlainDate;
  readonly dueDate?: PlainDate;
}

/** What may be changed of a column. A blank unit is none. */
export interface ColumnChange {
  readonly label?: string;
  readonly type?: FieldType;
  readonly unit?: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

const BEGINNING: FormsState = {
  read: [],
  entries: [],
  assigning: { how: "later", kinds: new Set(), names: [] },
};

/** Tables of the main sheet of a file are taken at first, those of other sheets once the board says so. */
export function formsState(
  files: readonly File[],
  { sheets, issues }: ReadForms,
  before: FormsState = BEGINNING,
): FormsState {
  const first = before.entries.length;
  const tables = sheets.flatMap((of) => of.proposal.tables.map((table, at) => ({ of, table, at })));
  const entries = tables.map(({ of, table, at }, count): FormEntry => {
    const passed = table.columns.filter(isPassedOver).map(({ column }) => column);
    return {
      ...{ key: first + count, of, files, table, picture: of.pictures[at], isTaken: of.isMain },
      ...{ leftOut: new Set(passed), settled: new Set() },
    };
  });
  return {
    ...before,
    read: [...before.read, { files, sheets, issues }],
    entries: [...before.entries, ...entries],
  };
}

/** Ordinals and places to sign are no figures. */
const isPassedOver = ({ role }: ColumnProposal): boolean => role === "index" || role === "signature";

export const changedForm = (
  forms: FormsState,
  key: number,
  change: (entry: FormEntry) => FormEntry,
): FormsState => ({
  ...forms,
  entries: forms.entries.map((entry) => (entry.key === key ? change(entry) : entry)),
});

export const titled = (entry: FormEntry, text: string): FormEntry => ({
  ...entry,
  table: { ...entry.table, title: { row: 1, column: 1, ...entry.table.title, text } },
});

/** The column as the board has it; that it was looked at is known from then on. */
export const withColumn = (entry: FormEntry, column: number, change: ColumnChange): FormEntry => ({
  ...settledColumn(entry, column),
  table: {
    ...entry.table,
    columns: entry.table.columns.map((one) => (one.column === column ? changedColumn(one, change) : one)),
  },
});

export const settledColumn = (entry: FormEntry, column: number): FormEntry => ({
  ...entry,
  settled: new Set([...entry.settled, column]),
});

export function leftOut(entry: FormEntry, column: number, isOut: boolean): FormEntry {
  const others = [...entry.leftOut].filter((one) => one !== column);
  return { ...settledColumn(entry, column), leftOut: new Set(isOut ? [...others, column] : others) };
}

function changedColumn(column: ColumnProposal, change: ColumnChange): ColumnProposal {
  const { unit: before, choices: listed, ...rest } = column;
  const { label, unit = before, choices = listed, ...others } = change;
  const renamed = label === undefined ? {} : { label, formLabel: column.formLabel ?? column.label };
  return { ...rest, ...others, ...renamed, ...given({ unit: unit || undefined, choices }) };
}

/** A column that is in doubt, and that nobody has looked at. */
export const isOpenDoubt = ({ settled }: FormEntry, { column, grounds }: ColumnProposal): boolean =>
  !settled.has(column) && grounds.some(({ isDoubtful }) => isDoubtful);

/** Columns that go into the template and are still in doubt. */
export const openDoubts = (entry: FormEntry): number =>
  entry.table.columns.filter((one) => !entry.leftOut.has(one.column) && isOpenDoubt(entry, one)).length;

/** The table without the columns that are left out; what was passed over and is wanted now is a value. */
export const takenTable = ({ table, leftOut: out }: FormEntry): TableProposal => ({
  ...table,
  columns: table.columns
    .filter(({ column }) => !out.has(column))
    .map((one) => withoutBlanks(isPassedOver(one) ? { ...one, role: "value" } : one)),
});

/** What is typed line by line may end in blank ones. */
function withoutBlanks({ choices, ...column }: ColumnProposal): ColumnProposal {
  const listed = choices?.map((one) => one.trim()).filter((one) => one !== "");
  return { ...column, label: column.label.trim(), ...given({ choices: listed }) };
}
