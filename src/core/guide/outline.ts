import { type Placed, lastAt } from "./placed";

/** A section of a guide: where it starts, its number and the words of its heading and those above it. */
export interface Section extends Placed {
  /** "II.4"; "II" before its first item; "Mở đầu" before the first section. */
  readonly number: string;
  readonly heading: string;
}

/** As the catalogue calls what stands before section I. */
const PREAMBLE = "Mở đầu";

/*
 *   II - NỘI DUNG THỰC HIỆN      ROMAN
 *   4. Công tác tham mưu …       ITEM of it
 */
const HEADING =
  /^[ \t]*(?:(?<roman>[IVX]{1,6})[ \t]*[-.:][ \t]*(?=\p{L})|(?<item>\d{1,2})[.)][ \t]+(?=\p{L}))(?<title>.*)$/gmu;

/** The sections of a text, in order; the first begins at 0. */
export function outlineOf(text: string): readonly Section[] {
  const sections: Section[] = [{ offset: 0, number: PREAMBLE, heading: "" }];
  let [roman, above] = ["", ""];
  for (const match of text.matchAll(HEADING)) {
    const { item, title = "" } = match.groups ?? {};
    if (item === undefined) {
      roman = match.groups?.["roman"] ?? "";
      above = title;
    }
    const number = [roman, item].filter(Boolean).join(".");
    sections.push({
      offset: match.index,
      number,
      heading: item === undefined ? title : `${above}\n${title}`,
    });
  }
  return sections;
}

/** The section a place lies in. */
export const sectionAt = (sections: readonly Section[], at: number): Section =>
  lastAt(sections, at) ?? { offset: 0, number: PREAMBLE, heading: "" };
