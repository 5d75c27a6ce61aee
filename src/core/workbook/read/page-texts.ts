/** Font, size, colour; left, middle and right begin a text of their own. */
const PAGE_LOOK = /&(?:"[^"]*"|K[\dA-F+-]{1,6}|\d{1,3})/g;
const PAGE_CODE = /&[A-Z]/gi;

/** What people read of headers and footers as Excel keeps them: of `&LUBND xã&RTrang &P` "UBND xã" and "Trang". */
export function shownOnPages(coded: readonly string[]): readonly string[] {
  const texts = coded.flatMap((text) => text.split(/&[LCR]/));
  return distinctTexts(texts.map((text) => text.replace(PAGE_LOOK, "").replace(PAGE_CODE, "")));
}

/** Each once, without those that say nothing. */
export const distinctTexts = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "");
