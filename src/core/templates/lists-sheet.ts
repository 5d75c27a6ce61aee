import { columnLetters, NO, serialFromDate, YES } from "../base";
import { LAST_DAY, validOn } from "../catalogue";
import type { Catalogue, CatalogueIndex, ChoiceList, Dated, Period, Template } from "../catalogue";
import { quoteSheet } from "../workbook";
import type { CellDraft, NameDraft, SheetDraft } from "../workbook";
import * as names from "./field/list-names";

/** Hidden sheet with everything the cells may be chosen from. */
export const LISTS_SHEET = "Danh mục";

/** Rows above the lists: their titles. */
export const LISTS_HEAD = 1;

/** One column of the sheet, reached through its defined name. */
interface ListColumn {
  readonly name: string;
  readonly title: string;
  /** undefined: nothing to say about this row. */
  readonly values: readonly (string | number | undefined)[];
}

export interface ListsSheet {
  readonly sheet: SheetDraft;
  readonly names: readonly NameDraft[];
}

const drawn = new WeakMap<CatalogueIndex, Map<string, ListsSheet>>();

/**
 * The sheet with the lists these templates use, as they stand during the period. The units of a kind owe the same
 * templates, and so share one sheet: it is drawn once for all of them.
 */
export function listsSheet(
  index: CatalogueIndex,
  period: Period,
  templates: readonly Template[],
): ListsSheet {
  const used = new Set(templates.flatMap(({ fields }) => fields.flatMap(({ list }) => list ?? [])));
  const sheets = drawn.get(index) ?? new Map<string, ListsSheet>();
  drawn.set(index, sheets);
  const key = JSON.stringify([period.id, [...used].sort()]);
  const sheet = sheets.get(key) ?? drawLists(index, period, used);
  sheets.set(key, sheet);
  return sheet;
}

function drawLists(index: CatalogueIndex, period: Period, used: ReadonlySet<string>): ListsSheet {
  const { catalogue } = index;
  const columns = [
    ...directiveColumns(index, period),
    ...unitColumns(catalogue, period),
    { name: names.YES_NO_LIST, title: "Có/Không", values: [YES, NO] },
    { name: names.NIL_MARKS, title: "Không phát sinh", values: [names.NIL_MARK] },
    ...catalogue.choiceLists
      .filter(({ code }) => used.has(code))
      .flatMap((list) => choiceColumns(list, period)),
  ];
  return { sheet: sheetOf(columns), names: columns.map(nameOf) };
}

/** Documents the guide sets tasks for come first; their order there is the order people look for them. */
function directiveColumns({ catalogue, reviewDue }: CatalogueIndex, period: Period): readonly ListColumn[] {
  const ranks = new Map(
    [...new Set(catalogue.tasks.map(({ directive }) => directive))].map((id, at) => [id, at]),
  );
  const rank = (id: string): number => ranks.get(id) ?? ranks.size;
  const directives = existingIn(catalogue.directives, period).sort((a, b) => rank(a.id) - rank(b.id));
  const due = directives.map(({ id }) => reviewDue(id, period.year));
  return [
    { name: names.DIRECTIVES, title: "Văn bản", values: directives.map(({ label }) => label) },
    {
      name: names.ISSUED_ON,
      title: "Ngày ban hành",
      values: directives.map(({ issuedOn }) =>
        issuedOn === undefined ? undefined : serialFromDate(issuedOn),
      ),
    },
    { name: names.REVIEW_KIND, title: "Sơ kết, tổng kết", values: due.map((review) => review?.kind) },
    { name: names.REVIEW_YEARS, title: "Số năm", values: due.map((review) => review?.years) },
  ];
}

function unitColumns({ orgUnits }: Catalogue, period: Period): readonly ListColumn[] {
  const units = existingIn(orgUnits, period);
  const serial = (day: string | undefined, open: number) => (day === undefined ? open : serialFromDate(day));
  return [
    { name: names.ORG_UNITS, title: "Đơn vị", values: units.map(({ name }) => name) },
    { name: names.VALID_FROM, title: "Từ ngày", values: units.map(({ validFrom }) => serial(validFrom, 1)) },
    {
      name: names.VALID_TO,
      title: "Đến ngày",
      values: units.map(({ validTo }) => serial(validTo, LAST_DAY)),
    },
  ];
}

function choiceColumns({ code, name, choices }: ChoiceList, period: Period): readonly ListColumn[] {
  const existing = existingIn(choices, period);
  const values = { name: names.listName(code), title: name, values: existing.map(({ value }) => value) };
  const codes = { name: names.codesName(code), title: "Mã", values: existing.map((choice) => choice.code) };
  return hasCodes(choices) ? [values, codes] : [values];
}

export const hasCodes = (choices: ChoiceList["choices"]): boolean =>
  choices.some(({ code }) => code !== undefined);

/** Those that exist on some day of the period; a fresh array. */
function existingIn<T extends Dated>(things: readonly T[], { from, to }: Period): T[] {
  return things.filter(
    (thing) =>
      validOn(thing, from) ||
      validOn(thing, to) ||
      ((thing.validFrom ?? "") > from && (thing.validFrom ?? "") <= to),
  );
}

function sheetOf(columns: readonly ListColumn[]): SheetDraft {
  const length = Math.max(...columns.map(({ values }) => values.length));
  const rows = Array.from({ length }, (_, at) => ({
    cells: columns.map(({ values }) => (at < values.length ? cellOf(values[at]) : undefined)),
  }));
  return {
    name: LISTS_SHEET,
    visibility: "hidden",
    standsAlone: true,
    rows: [{ cells: columns.map(({ title }) => title) }, ...rows],
    protection: {},
  };
}

/** A look-up that finds an empty cell answers 0; one that finds an empty text answers "". */
const NOTHING: CellDraft = { formula: '""', value: "" };
const cellOf = (value: string | number | undefined): CellDraft | string | number => value ?? NOTHING;

function nameOf({ name, values }: ListColumn, at: number): NameDraft {
  const letters = columnLetters(at + 1);
  const last = Math.max(values.length, 1) + LISTS_HEAD;
  return { name, formula: `${quoteSheet(LISTS_SHEET)}!$${letters}$${LISTS_HEAD + 1}:$${letters}$${last}` };
}
