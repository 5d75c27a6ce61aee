import { newOnes, saysSame } from "../../../src/core/base";

test("two values say the same whatever the order of their keys, and with what is left open left out", () => {
  const written = { code: "KG01", list: undefined, days: [{ from: "2024-01-01", to: "2024-06-30" }] };
  expect(saysSame(written, { days: [{ to: "2024-06-30", from: "2024-01-01" }], code: "KG01" })).toBe(true);
  expect(saysSame(written, { ...written, code: "KG02" })).toBe(false);
  expect(saysSame(written, { ...written, days: [...written.days, {}] })).toBe(false);
  expect(saysSame({ parts: [] }, { parts: {} })).toBe(false);
  expect(saysSame({ year: 2024 }, { year: "2024" })).toBe(false);
});

test("what was added is counted: the second of a kind is new where there was one", () => {
  const keyOf = (one: string) => one;
  expect(newOnes(["a", "b"], ["a", "a", "c"], keyOf)).toEqual(["a", "c"]);
  expect(newOnes(["a", "a"], ["a"], keyOf)).toEqual([]);
});
