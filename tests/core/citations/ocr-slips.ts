/** What scanners and hurried hands make of figures and marks, and where. */
const READ_FOR: Readonly<Record<string, readonly string[]>> = {
  "0": ["O", "o", "Q", "D", "U", "?"],
  "1": ["l", "I", "i", "|", "!", "/", "]", "T"],
  "2": ["Z", "z", "?"],
  "3": ["B", "S", "?"],
  "4": ["A", "?"],
  "5": ["S", "s", "?"],
  "6": ["b", "G", "?"],
  "7": ["T", "/", "?"],
  "8": ["B", "S", "&"],
  "9": ["g", "q", "?"],
};
const MARKS_READ = ["l", "I", "i", "1", "|", ",", " ", "", ":", "\\", "'", "7"];

export interface Slip {
  readonly words: string;
  readonly slip: string;
}

/** Every single slip within a stretch of words: a figure misread, a figure that stands apart, a mark misread or lost. */
export const slipsOf = (written: string): readonly Slip[] =>
  [...written].flatMap((sign, at) => {
    const [before, behind] = [written.slice(0, at), written.slice(at + 1)];
    const isMark = /[/.-]/.test(sign);
    const misread = (isMark ? MARKS_READ : (READ_FOR[sign] ?? [])).map((read) => ({
      words: `${before}${read}${behind}`,
      slip: `“${sign}” read as “${read}”`,
    }));
    const isWithin = /\d/.test(sign) && /\d$/.test(before);
    const apart = (isWithin ? [" ", "\n", "  ", ".", ","] : []).map((gap) => ({
      words: `${before}${gap}${sign}${behind}`,
      slip: `“${gap}” within`,
    }));
    return [...misread, ...apart];
  });

const LIKELY = 3;

/** A figure misread wherever it stands. */
export const doubleSlipsOf = (written: string): readonly Slip[] =>
  [..."0158"].flatMap((figure) =>
    (READ_FOR[figure] ?? [])
      .slice(0, LIKELY)
      .map((read) => ({
        words: written.replaceAll(figure, read),
        slip: `every “${figure}” read as “${read}”`,
      }))
      .filter(({ words }) => words !== written),
  );
