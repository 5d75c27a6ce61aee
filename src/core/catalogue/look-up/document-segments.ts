import { cleanText } from "../../base";
import { NESTED, startsWithCode } from "./read-citation";

/** Items of a list, wherever they stand: a semicolon, a new line, a plus sign. */
const BETWEEN_ITEMS = /[;\n\r+&]+/;
/** May stand between items, or within the subject of one. */
const MAYBE_BETWEEN = /,| và /iu;
/** "- ", "• ", "2. ", "b) " before an item. */
const BULLET = /^(?:[-•*·]+ ?|(?:\d{1,2}|\p{L})[.)] +)/u;
const CAPITAL = /^\p{Lu}/u;

export interface KnownNames {
  readonly opensWithType: (text: string) => boolean;
  readonly isName: (text: string) => boolean;
}

/**
 * Cuts a text at every place where another document may begin, so that none is passed over for the one before it:
 * "40-CT/TW; nghị quyết của tỉnh" is two, "Nghị quyết 29-NQ/TW về giáo dục, đào tạo" one. After "thực hiện" and the
 * like, commas list what is carried out.
 * @param known whether a text opens with a type of document, and whether all of it is a name of one.
 */
export function documentSegments(text: string, known: KnownNames): readonly string[] {
  const segments: string[] = [];
  const add = (piece: string, between: string, begins: boolean): void => {
    const last = segments.length - 1;
    if (begins || last < 0) segments.push(piece);
    else segments[last] = `${segments[last] ?? ""}${between}${piece}`;
  };
  for (const item of text.split(BETWEEN_ITEMS).map(withoutBullet).filter(Boolean)) {
    let isNested = false;
    for (const [at, piece] of item.split(MAYBE_BETWEEN).map(cleanText).entries()) {
      const mayBeType = at === 0 || CAPITAL.test(piece);
      const begins =
        startsWithCode(piece) || known.isName(piece) || (mayBeType && known.opensWithType(piece));
      add(piece, at === 0 ? "; " : ", ", begins && !isNested);
      isNested ||= NESTED.test(piece);
    }
  }
  return segments;
}

const withoutBullet = (text: string): string => cleanText(text).replace(BULLET, "");
