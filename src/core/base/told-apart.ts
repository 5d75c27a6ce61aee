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
