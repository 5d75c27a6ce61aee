/** 2^27 + 1: cuts a double into two halves whose products are exact (Veltkamp). */
const SPLITTER = 134_217_729;
/** Far more than the quotient's correction can be off by. */
const DOUBT = 2 ** -48;

/**
 * (a + b) ÷ divisor rounded to the nearest double, for whole numbers a > b ≥ 0 that are exact but whose sum may not
 * be; NaN where the true quotient lies so near the middle of two doubles that this arithmetic cannot tell. It does
 * long division in doubles: quotient, exact remainder (Dekker's product), correction. Tested against `Number`.
 */
export function exactQuotient(a: number, b: number, divisor: number): number {
  const sum = a + b;
  const rest = b - (sum - a);
  const quotient = sum / divisor;
  const product = quotient * divisor;
  const remainder = sum - product - productError(quotient, divisor, product);
  const correction = (remainder + rest) / divisor;
  const result = quotient + correction;
  const doubt = Math.abs(correction) * DOUBT;
  return quotient + (correction + doubt) === result && quotient + (correction - doubt) === result
    ? result
    : Number.NaN;
}

/** What rounding took from x × y: their exact product less `product`. */
function productError(x: number, y: number, product: number): number {
  const bigX = x * SPLITTER;
  const highX = bigX - (bigX - x);
  const lowX = x - highX;
  const bigY = y * SPLITTER;
  const highY = bigY - (bigY - y);
  const lowY = y - highY;
  return lowX * lowY - (product - highX * highY - lowX * highY - highX * lowY);
}
