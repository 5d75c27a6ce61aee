import { type Draft, type EntryForm, type OpenReport, type Texts, coverForm, entryForm } from "../../../app";
import { entryInRow } from "./entry-in-row";

/**
 * Whether what was typed stands in the sheet: in its row, or for a new entry in any. Values count, not spellings:
 * "15/3" stands as 15/03/2024.
 */
export function standsInSheet(report: OpenReport, { template, row, texts }: Draft): boolean {
  const cover = coverForm(report);
  if (cover.template.code === template)
    return isAmong([report.cover.texts], { ...report.cover.texts, ...texts }, cover);
  const sheet = report.sheets.find((one) => one.template.code === template);
  if (sheet === undefined) return false;
  const form = entryForm(report, template);
  if (row !== undefined) {
    const standing = entryInRow(report, template, row)?.texts;
    return standing !== undefined && isAmong([standing], { ...standing, ...texts }, form);
  }
  return isAmong(
    sheet.entries.map((entry) => entry.texts),
    texts,
    form,
  );
}

/** The fields a unit types in, compared; what cannot be read as a value, as text. */
function isAmong(standing: readonly Texts[], typed: Texts, { fields, check }: EntryForm): boolean {
  const keys = fields.filter(({ readOnly }) => readOnly === undefined).map(({ field }) => field.key);
  const contentsOf = (texts: Texts): readonly string[] => {
    const { values } = check(texts);
    return keys.map((key) => JSON.stringify(values[key] ?? texts[key]?.trim() ?? ""));
  };
  const isBlank = (texts: Texts, key: string): boolean => (texts[key] ?? "").trim() === "";
  const wanted = contentsOf(typed);
  return standing.some(
    (texts) =>
      // Seen at once where the fields filled in are not the same: a check takes its time, and entries may be thousands.
      keys.every((key) => isBlank(texts, key) === isBlank(typed, key)) &&
      contentsOf(texts).every((content, at) => content === wanted[at]),
  );
}
