import type { CatalogueIndex } from "../../../../core/catalogue";

/** A unit by its name; one the catalogue lacks by its code. */
export const nameOf = (orgUnit: string, index: CatalogueIndex): string =>
  index.orgUnit(orgUnit)?.name ?? orgUnit;

/** "KG01. Hội nghị quán triệt"; a template the catalogue lacks by its code alone. */
export function templateName(code: string, index: CatalogueIndex): string {
  const template = index.template(code);
  return template === undefined ? code : `${code}. ${template.shortTitle}`;
}
