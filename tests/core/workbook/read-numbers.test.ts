import fc from "fast-check";
import { parseIndex, parseNumber } from "../../../src/core/workbook/read/sheet/parse-number";

const parsed = (text: string): number => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return parseNumber(bytes, 3, bytes.length - 4);
};

describe("numbers in cells are read exactly as the language itself reads them", () => {
  const digits = (from: number, to: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: from, maxLength: to }).map((list) => list.join(""));

  test("any double, written with as few digits as tell it, with 15, 16, 17 digits, or with an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        for (const text of [
          String(number),
          number.toPrecision(15),
          number.toPrecision(16),
          number.toPrecision(17),
          number.toExponential(16),
        ]) {
          const nearest = Number(text) || 0;
          expect(parsed(text)).toBe(Number.isFinite(nearest) ? nearest : Number.NaN);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test("amounts, shares and quotients", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 1, max: 9_999 }),
        (amount, parts) => {
          const text = String(amount / parts);
          expect(parsed(text)).toBe(Number(text) || 0);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test("any digits around a point, leading and trailing zeros included", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "-"), digits(1, 20), digits(1, 24), (sign, whole, decimals) => {
        const text = `${sign}${whole}.${decimals}`;
        expect(parsed(text)).toBe(Number(text) || 0);
      }),
      { numRuns: 20_000 },
    );
  });

  test("numbers in the very middle of two doubles round to the even one", () => {
    for (const text of [
      "9007199254740993",
      "9007199254740995",
      "4503599627370496.5",
      "4503599627370497.5",
      "1125899906842624.125",
    ]) {
      expect(parsed(text)).toBe(Number(text));
    }
  });

  test.each(["", "-", ".", "-.", "1e", "e5", "1e5e5", "+-1", "١", "1_000", "1n"])(
    "%j is no number",
    (text) => {
      expect(parsed(text)).toBeNaN();
    },
  );
});

test("an index is digits and nothing else", () => {
  const index = (text: string): number => parseIndex(new TextEncoder().encode(text), 0, text.length);
  expect([index("0"), index("42"), index("007"), index("999999999")]).toEqual([0, 42, 7, 999_999_999]);
  expect([index(""), index("-1"), index("1.0"), index(" 1"), index("1234567890")]).toEqual([
    -1, -1, -1, -1, -1,
  ]);
});
