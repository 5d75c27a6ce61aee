/**
 * A number as it is written here: dots between thousands, comma before decimals. What another convention would
 * read differently gets a zero more: 1234 (where decimals are possible) is 1.234,0, and 1.234 is 1,2340.
 */
export function vietnameseNumber(
  value: number,
  { shift = 0, whole }: { readonly shift?: number; readonly whole: boolean },
): string {
  if (shift === 0 && Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  const sign = value < 0 ? "-" : "";
  const { integral, decimals } = digitsOf(Math.abs(value), shift);
  const grouped = integral.replace(/\B(?=(?:\d{3})+$)/g, ".");
  if (decimals !== "") {
    const looksGrouped = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(integral);
    return `${sign}${grouped},${decimals}${looksGrouped ? "0" : ""}`;
  }
  const looksDecimal = !whole && integral.length >= 4 && integral.length <= 6;
  return `${sign}${grouped}${looksDecimal ? ",0" : ""}`;
}

/** The digits JavaScript holds a number by, its point moved in the digits and not by a multiplication. */
function digitsOf(value: number, shift: number): { readonly integral: string; readonly decimals: string } {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [before = "", after = ""] = mantissa.split(".");
  const point = before.length + Number(exponent) + shift;
  const digits = before + after;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0");
  const at = Math.max(1, point);
  const integral = padded
    .slice(0, at)
    .padEnd(at, "0")
    .replace(/^0+(?=\d)/, "");
  return { integral, decimals: padded.slice(at).replace(/0+$/, "") };
}

/** So many decimals and no more: what differs behind them is noise of the arithmetic. */
const MOST_DECIMALS = 9;

/**
 * The decimals with which two numbers are told apart, at least `least`: 93.941 and 93.944 want three, 5 and 2 want the
 * least. So do two that differ by noise only, and two of which one is not there.
 */
export function decimalsApart(before: number | undefined, after: number | undefined, least: number): number {
  if (before === undefined || after === undefined) return least;
  for (let decimals = least; decimals <= MOST_DECIMALS; decimals += 1)
    if (before.toFixed(decimals) !== after.toFixed(decimals)) return decimals;
  return least;
}
