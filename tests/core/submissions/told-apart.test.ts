import { decimalsApart } from "../../../src/core/submissions";

test.each([
  [5, 2, 1, 1],
  [93.941, 93.944, 1, 3],
  [93.94, 93.94 + 1e-12, 1, 1],
  [undefined, 93.94, 2, 2],
])("%p and %p are told apart with so many decimals, at least %p: %p", (before, after, least, decimals) => {
  expect(decimalsApart(before, after, least)).toBe(decimals);
});
