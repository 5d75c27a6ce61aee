import { cleanText } from "../../base";
import { phoneNumbers } from "./phone-numbers";

const SO = /^(?:số|so)(?: (?:hiệu|kí hiệu|ký hiệu))?[ .:]*(?=\S)/iu;
const AROUND_SIGNS = /\s*([-/])\s*/g;

/**
 * The same words as the form of a field wants them, where they can mean nothing else: "Số 12 - BC/BTG" → 12-BC/BTG,
 * "0905 000 111" → 0905000111, two telephone numbers as "0905…; 0912…". Undefined where no such spelling fits.
 */
export function respelt(text: string, pattern: RegExp): string | undefined {
  const phones = phoneNumbers(text);
  if (phones?.every((phone) => pattern.test(phone)) === true) return phones.join("; ");
  const unnamed = cleanText(text).replace(SO, "");
  return [unnamed, unnamed.replace(AROUND_SIGNS, "$1")].find((one) => pattern.test(one));
}
