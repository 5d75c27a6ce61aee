import { type Language, paneWordsIn } from "../../../i18n";
import { numberFormat } from "../parts/number-format";

/** Đồng in one unit of measure. */
const DONG: Readonly<Record<string, number>> = {
  đồng: 1,
  "nghìn đồng": 1e3,
  "triệu đồng": 1e6,
  "tỷ đồng": 1e9,
};

/**
 * An amount in the larger unit people say it in: 1234.5 "triệu đồng" → "= 1,235 tỷ đồng"; undefined for units of
 * measure that are no money, and where the amount is said in its own unit anyway.
 */
export function sayAmount(value: number, unitOfMeasure: string, language: Language): string | undefined {
  const factor = DONG[unitOfMeasure];
  if (factor === undefined) return undefined;
  const dong = value * factor;
  const said = Math.abs(dong) >= 1e9 ? 1e9 : Math.abs(dong) >= 1e6 ? 1e6 : 1;
  if (said === factor) return undefined;
  const words = paneWordsIn(language);
  const unit = said === 1e9 ? words.billionDong : said === 1e6 ? words.millionDong : words.dong;
  return `= ${numberFormat(language, "decimal", 3).format(dong / said)} ${unit}`;
}
