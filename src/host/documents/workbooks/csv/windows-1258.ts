/** Letters of a Vietnamese text: those of English and Vietnamese, figures, and the signs between them. */
const VIETNAMESE =
  /^[\s\x20-\x7eàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ“”‘’–—…·•₫§°]*$/iu;

/**
 * A text Excel saved on a Vietnamese Windows, which writes a letter and its tone as two bytes; undefined where the bytes are
 * something else: any other letter in it belongs to a font, not to this page.
 */
export function fromWindows1258(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  return VIETNAMESE.test(text) ? text : undefined;
}
