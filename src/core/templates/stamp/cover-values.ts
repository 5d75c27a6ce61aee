import { COVER_FIELDS, type Template } from "../../catalogue";
import { coverName } from "./identity";

/** Cover fields no unit types in: written by the board, or gathered from the other sheets. */
export const LOCKED_COVER: ReadonlyMap<string, "board" | "computed"> = new Map([
  [COVER_FIELDS.orgUnit, "board"],
  [COVER_FIELDS.periodKind, "board"],
  [COVER_FIELDS.year, "board"],
  [COVER_FIELDS.templateVersion, "board"],
  [COVER_FIELDS.nilReports, "computed"],
]);

/** Cover fields the workbook fills in beforehand, and the unit may change. */
export const PREFILLED_COVER: ReadonlySet<string> = new Set([
  COVER_FIELDS.from,
  COVER_FIELDS.to,
  COVER_FIELDS.turn,
]);

/** Formula of a cover value; an empty text where the cover does not ask for it. */
export const coverValue = (cover: Template | undefined, key: string): string =>
  cover?.fields.some((field) => field.key === key) ? coverName(key) : '""';

/** "05/08/2024" whatever the language of Excel: TEXT knows "dd" only in some of them. */
export const dayText = (day: string): string =>
  `TEXT(DAY(${day}),"00")&"/"&TEXT(MONTH(${day}),"00")&"/"&YEAR(${day})`;
