import { type Issue, upperFirst } from "../core/base";
import { fill } from "./language";
import { type FieldLabel, sayPlace } from "./say-issue";
import { issuesVi } from "./vi/issues";
import { UNKNOWN_TO_UNIT, toUnitVi } from "./vi/to-unit";

/**
 * Finding and remedy as a letter of the board says them to a unit, place first: 'Trang “KG01”, ô D14 (Số lớp): … Đề nghị
 * kiểm tra và sửa.' Letters are Vietnamese papers, whatever language the program speaks.
 */
export function sayToUnit(issue: Issue, labelOf: FieldLabel): string {
  const place = sayPlace(issue.where, "vi", labelOf);
  const said = fill(sentenceToUnit(issue.code), { found: issue.found ?? "", ...issue.facts });
  return place === "" ? said : `${upperFirst(place)}: ${said}`;
}

const SENTENCES: Readonly<Record<string, string>> = { ...issuesVi, ...toUnitVi };

/** The sentence with its blanks; what is quoted in them stays as it was written. */
export function sentenceToUnit(code: string): string {
  // A summary may carry the findings of a program newer than this one.
  const sentence = Object.hasOwn(SENTENCES, code) ? SENTENCES[code] : undefined;
  return (sentence ?? UNKNOWN_TO_UNIT)
    .replaceAll(/Hãy (đề nghị )?/g, "Đề nghị ")
    .replaceAll(/hãy (đề nghị )?/g, "đề nghị ")
    .replaceAll("Ý bạn là", "Có phải là");
}
