import { NO, serialFromDate, YES } from "../../base";
import { type CatalogueIndex, type Field, type OrgUnit, type Period, kindOf } from "../../catalogue";
import { type ExcelNames, excelText } from "../../rules";
import { coverName } from "../stamp/identity";
import * as lists from "../field/list-names";
import { hasCodes, LISTS_HEAD } from "../lists-sheet";

/** What the formulas of one sheet need to know. */
export interface FormulaContext {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit;
  readonly period: Period;
  readonly fields: readonly Field[];
  /** Reference to the cell of a field. */
  readonly cellOf: (fieldKey: string) => string;
  /** The rows of a table; a cover has none. */
  readonly table?: {
    readonly ordinal: string;
    /** All rows of a field. */
    readonly columnOf: (fieldKey: string) => string;
    /** … and which of them are entries. */
    readonly entryRows: string;
  };
}

/** Where rules find their values in a template workbook. */
export function excelNames({ index, orgUnit, period, fields, cellOf, table }: FormulaContext): ExcelNames {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const onCover = new Map(coverFields(index).map((field) => [field.key, field]));
  // Not MATCH: it reads "*", "?" and "~" as wildcards. Where nothing is equal, INDEX fails.
  const lookUp = (column: string, key: string, list: string): string =>
    `IFERROR(INDEX(${column},SUMPRODUCT(MAX((${list}=${cellOf(key)})*ROW(${list})))-${LISTS_HEAD}),"")`;
  return {
    field: (key) => valueOf(byKey.get(key), cellOf(key)),
    cover: (key) => valueOf(onCover.get(key), coverName(key)),
    choiceCode: (key) => {
      const list = index.choiceList(byKey.get(key)?.list ?? "");
      return list !== undefined && hasCodes(list.choices)
        ? lookUp(lists.codesName(list.code), key, lists.listName(list.code))
        : '""';
    },
    issuedOn: (key) => lookUp(lists.ISSUED_ON, key, lists.DIRECTIVES),
    reviewDue: (key) => lookUp(lists.REVIEW_KIND, key, lists.DIRECTIVES),
    reviewYears: (key) => lookUp(lists.REVIEW_YEARS, key, lists.DIRECTIVES),
    validOn: (key, day) =>
      `AND(${day}>=${lookUp(lists.VALID_FROM, key, lists.ORG_UNITS)},INT(${day})<=${lookUp(lists.VALID_TO, key, lists.ORG_UNITS)})`,
    unitKind: excelText(orgUnit.kind),
    ordinal: table?.ordinal ?? NOT_AVAILABLE,
    rowsOf: (key) => table?.columnOf(key) ?? NOT_AVAILABLE,
    inRows: (key, value) =>
      isTruth(byKey.get(key)) ? `IF(${value}="","",IF(${value},"${YES}","${NO}"))` : value,
    entryRows: table?.entryRows ?? NOT_AVAILABLE,
    periodFrom: String(serialFromDate(period.from)),
    periodTo: String(serialFromDate(period.to)),
  };
}

/** An error, by which a rule is not judged. */
const NOT_AVAILABLE = "NA()";

/** Có → TRUE, Không → FALSE, blank stays blank. */
const valueOf = (field: Field | undefined, cell: string): string =>
  isTruth(field) ? `IF(${cell}="","",${cell}="${YES}")` : cell;

const isTruth = (field: Field | undefined): boolean => field !== undefined && kindOf(field).holds === "truth";

const coverFields = ({ catalogue }: CatalogueIndex): readonly Field[] =>
  catalogue.templates.filter(({ layout }) => layout === "cover").flatMap((template) => template.fields);
