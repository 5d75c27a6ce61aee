import { foldKey } from "../../base";

/** Words for money → how many zeros they stand for, counted in đồng. */
const ZEROS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["đồng", 0],
      ["đ", 0],
      ["vnđ", 0],
      ["nghìn", 3],
      ["nghìn đồng", 3],
      ["ngàn", 3],
      ["ngàn đồng", 3],
      ["triệu", 6],
      ["triệu đồng", 6],
      ["tr", 6],
      ["trđ", 6],
      ["tỷ", 9],
      ["tỷ đồng", 9],
    ] as const
  ).map(([words, zeros]) => [foldKey(words), zeros]),
);

/** Units too small to be written with decimals: "500.000 đồng" can only be half a million. */
export const isSmallMoney = (unit: string): boolean => (ZEROS.get(foldKey(unit)) ?? 6) < 6;

/** An amount typed in one unit of money, in the unit of the column: 235,68 tỷ → 235.680 triệu đồng. */
export function inMoneyOf(
  unitOfMeasure: string | undefined,
  value: number,
  unit: string,
): number | undefined {
  const from = ZEROS.get(foldKey(unit));
  const to = ZEROS.get(foldKey(unitOfMeasure ?? ""));
  // Rounded to what a double holds, so that 235.68 × 1000 is 235680 and nothing beside it.
  return from === undefined || to === undefined
    ? undefined
    : Number((value * 10 ** (from - to)).toPrecision(15));
}
