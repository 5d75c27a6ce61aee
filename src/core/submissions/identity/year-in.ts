const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** "Năm 2024", "6 tháng đầu năm 2024": the year at its end. */
const YEAR_AT_END = /[\s,/-]*(?:19|20)\d{2}\s*$/;

/** The years a text of the cover names, each once: "Năm 2024" → 2024. */
export const yearsIn = (text: string): readonly number[] => [
  ...new Set((text.slice(0, LONGEST).match(YEARS) ?? []).map(Number)),
];

/** Longer than any name of a period. */
const LONGEST = 100;

/** The kind of period without the year behind it: "6 tháng đầu năm 2024" → "6 tháng đầu năm". */
export function withoutYear(text: string): string {
  if (text.length > LONGEST) return text;
  const bare = text.replace(YEAR_AT_END, "");
  return bare.trim() === "" ? text : bare;
}
