import { type Issue, foldAmong, foldKey, given } from "../../base";
import { NEEDED_COVER_FIELDS, type Template } from "../../catalogue";
import type { Sheet } from "../../workbook";
import { submissionIssue } from "../issues";
import { type FoundCover, coverText, findCover } from "./find-cover";

interface CoveredBook {
  readonly cover: FoundCover | undefined;
  readonly template: Template | undefined;
  /** The sheets that are neither the cover nor any template's. */
  readonly passedOver: readonly Sheet[];
}

/** "Xã Ân Nghĩa" and "xa an nghia" may be one, "Xã An Nghĩa" is another. */
const saysTheSame = (one: string, other: string): boolean =>
  foldKey(one) === foldAmong(one)(other) || foldKey(other) === foldAmong(other)(one);

/** Of two covers the one counts that the stamps point at; another that names another unit or time is asked about. */
export function secondCover({ cover, template, passedOver }: CoveredBook, file: string): readonly Issue[] {
  if (cover === undefined || template === undefined || passedOver.length === 0) return [];
  const second = findCover({ sheets: passedOver, names: [] }, template);
  const differing = NEEDED_COVER_FIELDS.find((key) => {
    const [one, other] = [coverText(cover, key), coverText(second, key)];
    return other !== undefined && !saysTheSame(one ?? "", other);
  });
  if (second === undefined || differing === undefined) return [];
  const { row, column } = second.cells.get(differing) ?? {};
  const where = { file, sheet: second.sheet.name, ...given({ row, column }) };
  const [found = "", first = ""] = [coverText(second, differing), coverText(cover, differing)];
  return [
    submissionIssue("submission.second-cover", where, { found, facts: { cover: cover.sheet.name, first } }),
  ];
}
