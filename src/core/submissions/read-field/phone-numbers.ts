/** "ĐT: 0905 000 111", "Số điện thoại di động 0905…": words before a number that only say what it is. */
const CALLED =
  /^(?:(?:số|đt|dt|sđt|sdt|đtdđ|đtcq|dđ|tel|phone|mobile|zalo|hotline|điện thoại|di động|cố định|máy bàn|cơ quan|liên hệ)[\s.:]+)+/iu;
/** "0905 000 111 (Zalo)" */
const KIND_BEHIND = /\s*\((?:zalo|di động|dđ|cố định|cơ quan|cq|nhà riêng|nr)\)$/iu;
const BETWEEN_NUMBERS = [/\s*(?:[;,/&|\n]|\s(?:và|hoặc)\s)\s*/u, /\s+[-–—]\s+/u, /[-–—]/u, /\s+(?=[0+])/u];
const AMONG_DIGITS = /[\s().·_\-\u2010-\u2015]+/gu;
/** `+84`, `0084`, `84` before nine digits or more, `+84 (0)`. */
const ABROAD = /^(?:\+84|0084|84(?=0?\d{9}))0?/;
/** Mobile and landline numbers without the nought before them. */
const NATIONAL = /^(?:[35789]\d{8}|1\d{9}|2\d{9})$/;
/** No list of numbers on a form is longer. */
const LONGEST = 120;

/**
 * The telephone numbers a text is made of, each as digits alone: "(0256) 3 822 111" → 02563822111, "+84 905 000 111"
 * and 905000111 (its nought lost in Excel) → 0905000111, "0905… - 0912…" → two. Undefined for a text that holds
 * anything else.
 */
export function phoneNumbers(text: string): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const whole = phoneNumber(text);
  if (whole !== undefined) return [whole];
  for (const between of BETWEEN_NUMBERS) {
    const parts = text.split(between).filter((part) => part.trim() !== "");
    const numbers = parts.flatMap((part) => phoneNumber(part) ?? []);
    if (parts.length > 0 && numbers.length === parts.length) return numbers;
  }
  return undefined;
}

function phoneNumber(text: string): string | undefined {
  const digits = text.trim().replace(CALLED, "").replace(KIND_BEHIND, "").replace(AMONG_DIGITS, "");
  // An O typed for a nought stands among the figures; letters without any are a word.
  const bare = /\d{4}/.test(digits) ? digits.replace(/^'/, "").replace(/[oO]/g, "0") : digits;
  if (!/^\+?\d+$/.test(bare)) return undefined;
  const national = ABROAD.test(bare) ? bare.replace(ABROAD, "") : bare.replace(/^0/, "");
  return NATIONAL.test(national) ? `0${national}` : undefined;
}
