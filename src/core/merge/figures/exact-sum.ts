/** More decimals than this are the noise of a division (1/3), not something somebody wrote. */
const MOST_DECIMALS = 10;

/**
 * A sum without binary noise: 0.1 + 0.2 is 0.3. Whole numbers add up exactly; fractions are added with a
 * compensated sum (Neumaier) and the result is rounded to as many decimals as the longest one had.
 */
export class ExactSum {
  private whole = 0;
  private fractions = 0;
  private compensation = 0;
  private decimals = 0;
  /** How many values were added. */
  count = 0;

  add(value: number): void {
    this.count += 1;
    if (Number.isInteger(value)) this.whole += value;
    else this.addFraction(value);
  }

  /** Undefined where nothing was added: the sum of no value is blank, not 0. */
  value(): number | undefined {
    if (this.count === 0) return undefined;
    if (this.decimals === 0) return this.whole;
    return Number((this.whole + (this.fractions + this.compensation)).toFixed(this.decimals));
  }

  private addFraction(value: number): void {
    this.decimals = Math.max(this.decimals, decimalsOf(value));
    const sum = this.fractions + value;
    this.compensation +=
      Math.abs(this.fractions) >= Math.abs(value)
        ? this.fractions - sum + value
        : value - sum + this.fractions;
    this.fractions = sum;
  }
}

/** Digits behind the decimal sign in the shortest way to write the number: 12.5 → 1. */
function decimalsOf(value: number): number {
  let decimals = 1;
  while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals += 1;
  return decimals;
}
