import type { Issue } from "../../../../core/base";
import { fieldLabelsOf, sayIssue, sayPlace } from "../../../../i18n";
import type { Stationery } from "./stationery";

/** 'Trang “KG01”, ô D14 (Ngày tổ chức): …' */
export function reasonLine(issue: Issue, stationery: Stationery): string {
  const place = placeLine(issue, stationery);
  const said = sayIssue(issue, stationery.language);
  return place === "" ? said : `${place}: ${said}`;
}

/** 'Trang “KG01”, ô D14 (Ngày tổ chức)', to stand by itself; blank for what is found in no place. */
export function placeLine({ where }: Issue, { index, language }: Stationery): string {
  const place = sayPlace(where, language, fieldLabelsOf(index));
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
}
