import { given } from "../../base";
import type { Workbook } from "../../workbook";

/**
 * Which workbook this is: stamped three times over (hidden sheet, custom properties, defined names), so that
 * it survives a rename, LibreOffice, openpyxl and one careless deletion.
 */
export interface WorkbookIdentity {
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  readonly orgUnit: string;
  readonly period: string;
  /** Tells two printings for the same unit and period apart. */
  readonly serial: string;
  /** `formsDigest` of the catalogue; absent in files of earlier versions. */
  readonly forms?: string;
  /** Template code → version. */
  readonly templates: Readonly<Record<string, number>>;
}

/** Hidden sheet with two columns, key and value, from row 1 on. */
export const IDENTITY_SHEET = "_khoagiao";
/** Hidden sheet of the catalogue: the same in every workbook made from one, where the other sheets are a unit's own. */
export const CATALOGUE_SHEET = "_danhmuc";
/** Whether a sheet of that name holds stamps, and nothing of the unit's. */
export const isStampSheet = (name: string): boolean => name === IDENTITY_SHEET || name === CATALOGUE_SHEET;
/** Prefix of the custom properties: `khoagiao.orgUnit` … */
export const PROPERTY_PREFIX = "khoagiao.";
/** Prefix of the defined names that hold a text: `khoagiao_orgUnit` = "XA_21811" … */
export const NAME_PREFIX = "khoagiao_";
/** Defined name of a template's header cells (one row, STT and every field): `bieu_KG01`. */
export const headerName = (template: string): string => `bieu_${template}`;
/** Defined name of the cell that says "không phát sinh": `kps_KG01`. */
export const nilName = (template: string): string => `kps_${template}`;
/** Defined name of the value cell of one cover field: `bia_donVi`. */
export const coverName = (fieldKey: string): string => `bia_${fieldKey}`;

type IdentityText = Readonly<Record<string, string>>;

/** Identity as flat texts: the rows of the hidden sheet, and properties and names without their prefix. */
export function identityTexts(identity: WorkbookIdentity): IdentityText {
  const templates = Object.entries(identity.templates).map(([code, version]) => `${code}:${version}`);
  return {
    catalogueId: identity.catalogueId,
    catalogueVersion: identity.catalogueVersion,
    orgUnit: identity.orgUnit,
    period: identity.period,
    serial: identity.serial,
    ...given({ forms: identity.forms }),
    templates: templates.join(";"),
  };
}

/** Reads the stamps back; where one is gone the other speaks. Undefined: none of them is there. */
export function readIdentity(workbook: Workbook): WorkbookIdentity | undefined {
  const texts = { ...textsOfNames(workbook), ...textsOfProperties(workbook), ...textsOfSheet(workbook) };
  if (texts["catalogueId"] === undefined && texts["orgUnit"] === undefined) return undefined;
  return {
    catalogueId: texts["catalogueId"] ?? "",
    catalogueVersion: texts["catalogueVersion"] ?? "",
    orgUnit: texts["orgUnit"] ?? "",
    period: texts["period"] ?? "",
    serial: texts["serial"] ?? "",
    ...given({ forms: texts["forms"] }),
    templates: templateVersions(texts["templates"] ?? ""),
  };
}

function textsOfNames(workbook: Workbook): IdentityText {
  const stamped = workbook.names.filter(({ name }) => name.startsWith(NAME_PREFIX));
  return Object.fromEntries(
    stamped.flatMap(({ name, formula }) => {
      const text = /^"(.*)"$/s.exec(formula)?.[1];
      return text === undefined ? [] : [[name.slice(NAME_PREFIX.length), text.replace(/""/g, '"')]];
    }),
  );
}

function textsOfProperties(workbook: Workbook): IdentityText {
  const stamped = [...workbook.customProperties].filter(([name]) => name.startsWith(PROPERTY_PREFIX));
  return Object.fromEntries(stamped.map(([name, value]) => [name.slice(PROPERTY_PREFIX.length), value]));
}

function textsOfSheet(workbook: Workbook): IdentityText {
  const sheet = workbook.sheets.find(({ name }) => name === IDENTITY_SHEET);
  const pairs = (sheet?.rows ?? []).map(({ cells }) => cells.map(({ value }) => String(value)));
  return Object.fromEntries(pairs.flatMap(([key, value]) => (key && value ? [[key, value]] : [])));
}

function templateVersions(text: string): Record<string, number> {
  const pairs = text.split(";").map((pair) => pair.split(":"));
  return Object.fromEntries(
    pairs.flatMap(([code, version]) =>
      code && version && Number.isInteger(Number(version)) ? [[code, Number(version)]] : [],
    ),
  );
}
