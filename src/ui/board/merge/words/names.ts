import { type Issue, upperFirst } from "../../../../core/base";
import type { CatalogueIndex } from "../../../../core/catalogue";
import { fieldLabelsOf, sayPlace } from "../../../../i18n";
import type { Stationery } from "./stationery";

/** A unit by its name; one the catalogue lacks by its code. */
export const nameOf = (orgUnit: string, index: CatalogueIndex): string =>
  index.orgUnit(orgUnit)?.name ?? orgUnit;

/** "KG01. Hội nghị quán triệt"; a template the catalogue lacks by its code alone. */
export function templateName(code: string, index: CatalogueIndex): string {
  const template = index.template(code);
  return template === undefined ? code : `${code}. ${template.shortTitle}`;
}

/** 'Trang “KG01”, ô D14 (Ngày tổ chức)', to stand by itself; blank for what is found in no place. */
export function placeLine({ where }: Issue, { index, language }: Stationery): string {
  return upperFirst(sayPlace(where, language, fieldLabelsOf(index)));
}
