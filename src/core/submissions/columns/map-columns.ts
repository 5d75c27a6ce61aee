import { foldKey, remembered } from "../../base";
import type { Template } from "../../catalogue";
import type { Cell, Sheet } from "../../workbook";
import { type HeaderBlock, type HeaderCell, type KeyRow, findHeaderBlock, findKeyRow } from "./find-header";
import { headerLabels } from "./header-labels";
import type { Findings } from "../read-field/findings";
import {
  type ColumnClaim,
  contradictions,
  duplicates,
  tellMissing,
  tellMoved,
  tellRenamed,
} from "./column-findings";
import { KnownHeaders, headerAsPrinted } from "./known-header";
import type { MappedForm } from "./mapped-form";
import { NO_PERCENT_COLUMNS, percentColumns } from "./percent-points";
import { UNIT_ROWS, differingUnits } from "./stated-units";

/** Which column of a sheet holds which field. */
export interface SheetColumns {
  readonly columnOf: ReadonlyMap<string, number>;
  /** Fields whose column is missing or could not be told: nothing is known of them in any row. */
  readonly unread: ReadonlySet<string>;
  /** Headers that mean no field: column → text. STT and the automatic check are left out. */
  readonly strangers: ReadonlyMap<number, string>;
  /** STT, the automatic check, and columns that were asked about already: they want no word of their own. */
  readonly ownColumns: ReadonlySet<number>;
  /** Fields whose plain numbers are percent points; only of forms of the units' own. */
  readonly inPoints: ReadonlySet<string>;
  readonly header: HeaderBlock;
  readonly keyRow: KeyRow | undefined;
  /** A unit of measure other than the template's is stated: what is to be said of it hangs on the figures below. */
  readonly statesOtherUnit: boolean;
  /** Same columns as the template has, none renamed to something unknown. */
  readonly complete: boolean;
}

const OWN_HEADERS = new Set(["stt", "tt", "so tt", "so thu tu", "kiem tra", "kiem tra tu dong"]);
const ownHeader = remembered((text) => ({ yes: OWN_HEADERS.has(foldKey(text)) }));

interface ColumnsAsked {
  /** The row a defined name points at. */
  readonly hint: number | undefined;
  /** It is a form of the units' own: the board decided what its columns are. */
  readonly form: MappedForm | undefined;
  readonly findings: Findings;
}

const knownHeaders = new KnownHeaders<SheetColumns>();

/**
 * Gives every field its column (`tellColumns`). A whole header of which there was nothing to say is remembered as it is printed.
 */
export function mapColumns(sheet: Sheet, template: Template, asked: ColumnsAsked): SheetColumns | undefined {
  const { form, hint, findings } = asked;
  const printed = form === undefined ? headerAsPrinted(sheet, template, hint) : undefined;
  const known = printed === undefined ? undefined : knownHeaders.get(template, printed);
  if (known !== undefined) return known;
  const before = findings.count;
  const columns = tellColumns(sheet, template, asked);
  const isPlain = columns?.complete === true && !columns.statesOtherUnit && isWhole(columns, template, hint);
  if (printed !== undefined && isPlain && findings.count === before)
    knownHeaders.keep(template, printed, columns);
  return columns;
}

/** Every field is named in the row the workbook points at, and again by its key close below. */
function isWhole({ header, keyRow }: SheetColumns, { fields }: Template, hint = 0): boolean {
  const isNamed = header.firstRow === hint && header.lastRow === hint && header.named === fields.length;
  return isNamed && keyRow?.fields.size === fields.length && keyRow.row <= hint + UNIT_ROWS;
}

/**
 * Finds the header and gives every field its column. Labels and hidden keys must agree: where they do not,
 * neither is believed. undefined (and said so): the sheet has no header of the template.
 */
function tellColumns(
  sheet: Sheet,
  template: Template,
  { hint, form, findings }: ColumnsAsked,
): SheetColumns | undefined {
  const block = form?.header ?? findHeaderBlock(sheet, template, hint);
  const keyRow = form === undefined ? findKeyRow(sheet, template) : undefined;
  const count = Math.max(block?.named ?? 0, keyRow?.fields.size ?? 0);
  if (form === undefined && (count < 2 || count * 3 < template.fields.length)) {
    findings.addAt({}, "submission.header-missing");
    return undefined;
  }
  const header = block ?? { cells: [], firstRow: keyRow?.row ?? 1, lastRow: keyRow?.row ?? 1, named: 0 };
  const named = collectClaims(header, keyRow);
  const isTyped = keyRow === undefined && form === undefined;
  const claims = isTyped ? withLooseNames(named, header, template) : named;
  const percents =
    form === undefined ? NO_PERCENT_COLUMNS : percentColumns(claims, sheet, { header, findings });
  const units = differingUnits(claims, sheet, { header, findings });
  const refused = new Set([
    ...percents.unclear,
    ...contradictions(claims, keyRow, { header, findings }),
    ...duplicates(claims, { header, findings }),
    ...units.refused,
  ]);
  const columnOf = new Map<string, number>();
  for (const { field, column } of claims) if (!refused.has(field.key)) columnOf.set(field.key, column);
  const claimed = new Set(claims.map(({ column }) => column));
  const others = header.cells.filter(({ column }) => !claimed.has(column));
  const isOwn = ({ text, column }: HeaderCell): boolean =>
    ownHeader(text).yes || form?.leftOut.has(column) === true;
  const strangers = new Map(others.filter((cell) => !isOwn(cell)).map(({ column, text }) => [column, text]));
  tellRenamed(claims, header, findings);
  tellMoved(template, columnOf, { header, findings });
  const isDecided = form !== undefined;
  const holdsFigures = (column: number): boolean => hasFigures(sheet, column, header.lastRow);
  const where = { header, refused, strangers, isDecided, holdsFigures, findings };
  const { unread, told } = tellMissing(template, columnOf, where);
  return {
    columnOf,
    unread,
    strangers,
    ownColumns: new Set([
      ...told,
      ...others.filter(isOwn).map(({ column }) => column),
      ...claims.filter(({ field }) => refused.has(field.key)).map(({ column }) => column),
    ]),
    inPoints: percents.inPoints,
    header,
    keyRow,
    statesOtherUnit: units.isAnyStated,
    complete: unread.size === 0 && strangers.size === 0,
  };
}

const hasFigures = ({ rows }: Sheet, column: number, below: number): boolean =>
  rows.some(({ number, cells }) => number > below && cells.some((cell) => isFigureIn(column, cell)));

const isFigureIn = (column: number, cell: Cell): boolean =>
  cell.column === column && !cell.formula && /^ *\d/.test(String(cell.value));

/** The hidden key decides a column; where it has none, the label. */
function collectClaims({ cells }: HeaderBlock, keyRow: KeyRow | undefined): readonly ColumnClaim[] {
  const labels = new Map(cells.map((cell) => [cell.column, cell]));
  const keyed = [...(keyRow?.fields ?? [])].map(([column, field]): ColumnClaim => ({
    column,
    field,
    label: labels.get(column),
    byKey: true,
  }));
  const labelled = cells.flatMap((label): readonly ColumnClaim[] => {
    const { column, field } = label;
    return field === undefined || keyRow?.fields.has(column) ? [] : [{ column, field, label, byKey: false }];
  });
  return [...keyed, ...labelled].sort((a, b) => a.column - b.column);
}

/** Headers typed anew where no hidden key tells of the column: “Tổng số hội nghị” is one that nothing else names, and the only one. */
function withLooseNames(
  claims: readonly ColumnClaim[],
  { cells }: HeaderBlock,
  template: Template,
): readonly ColumnClaim[] {
  const [columns, fields] = [
    new Set(claims.map(({ column }) => column)),
    new Set(claims.map(({ field }) => field)),
  ];
  const { findLoosely } = headerLabels(template);
  const loose = cells.flatMap((cell): readonly ColumnClaim[] => {
    const field = columns.has(cell.column) || ownHeader(cell.text).yes ? undefined : findLoosely(cell.text);
    if (field === undefined || fields.has(field)) return [];
    return [{ column: cell.column, field, label: { ...cell, field, how: "alias" }, byKey: false }];
  });
  const only = loose.filter(({ field }) => loose.filter((other) => other.field === field).length === 1);
  return only.length === 0 ? claims : [...claims, ...only].sort((a, b) => a.column - b.column);
}
