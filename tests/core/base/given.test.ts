import { given } from "../../../src/core/base";

test("what is undefined is no key; blanks, zeros and a plain no are kept, in their order", () => {
  const kept = given({ a: undefined, b: "", c: 0, d: false, e: null, f: "x" });
  expect(Object.entries(kept)).toEqual([
    ["b", ""],
    ["c", 0],
    ["d", false],
    ["e", null],
    ["f", "x"],
  ]);
});
