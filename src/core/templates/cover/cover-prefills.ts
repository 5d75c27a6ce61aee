import { COVER_FIELDS } from "../../catalogue";
import { serialFromDate } from "../../base";
import type { CellDraft } from "../../workbook";
import { LOCKED_COVER } from "../stamp/cover-values";
import type { CoverParts } from "./cover-parts";
import { nilName } from "../stamp/identity";

interface Prefill {
  readonly cell: CellDraft;
  /** The unit may change it. */
  readonly open: boolean;
}

const FIRST_TURN = 1;

/** What the workbook already knows of its own cover, by field key. */
export function coverPrefills(parts: CoverParts): ReadonlyMap<string, Prefill> {
  const { index, orgUnit, period, until, owed } = parts;
  const { id, version } = index.catalogue;
  const cells: readonly (readonly [string, CellDraft])[] = [
    [COVER_FIELDS.orgUnit, { value: orgUnit.name }],
    [COVER_FIELDS.periodKind, { value: period.kind }],
    [COVER_FIELDS.year, { value: period.year }],
    [COVER_FIELDS.from, { value: serialFromDate(period.from) }],
    [COVER_FIELDS.to, { value: serialFromDate(until) }],
    [COVER_FIELDS.templateVersion, { value: `${id} ${version}` }],
    [COVER_FIELDS.turn, { value: FIRST_TURN }],
    [COVER_FIELDS.nilReports, nilReports(owed.map(({ template }) => template.code))],
  ];
  return new Map(cells.map(([key, cell]) => [key, { cell, open: !LOCKED_COVER.has(key) }]));
}

/** Codes of the templates marked "không phát sinh", gathered from their sheets: "KG04;KG07;". */
function nilReports(codes: readonly string[]): CellDraft {
  if (codes.length === 0) return {};
  return { formula: codes.map((code) => `IF(${nilName(code)}="","","${code};")`).join("&"), value: "" };
}
