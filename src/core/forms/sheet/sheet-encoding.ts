import { type LegacyEncoding, legacyReadings, proposeDecodings, repairText } from "../../base";
import type { Sheet } from "../../workbook";

/** Letters only Unicode has: a cell with one was not typed in an old font. */
const UNICODE = /[ăđơư\u1ea0-\u1ef9]/iu;
const FEWEST_SURE = 3;
const MOST_TEXTS = 400;
const LONGEST = 200;

/** How the texts of a sheet are read: each by itself, and all in the old font that most of the sheet was typed in. */
export function formTextReader(sheet: Sheet): (text: string) => string {
  const encoding = encodingOf(sheet);
  return (text) => {
    const decoded =
      encoding === undefined ? undefined : proposeDecodings(text).find((one) => one.encoding === encoding);
    return decoded?.text ?? repairText(text).text;
  };
}

function encodingOf({ rows }: Sheet): LegacyEncoding | undefined {
  const texts: string[] = [];
  for (const { cells } of rows) {
    if (texts.length >= MOST_TEXTS) break;
    const found = cells.slice(0, MOST_TEXTS).filter(({ kind }) => kind === "text");
    texts.push(...found.map(({ value }) => String(value).slice(0, LONGEST)));
  }
  const sure = texts.flatMap((text) => {
    const found = legacyReadings(text);
    return found?.isSure === true ? found.readings.slice(0, 1) : [];
  });
  const unicode = texts.filter((text) => UNICODE.test(text)).length;
  const [first] = sure;
  return first !== undefined && sure.length >= FEWEST_SURE && sure.length > unicode * 3
    ? first.encoding
    : undefined;
}
