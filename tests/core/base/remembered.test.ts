import { remembered } from "../../../src/core/base";

test("each text is worked out once, and a flood of texts does not fill the memory", () => {
  let worked = 0;
  const lengthOf = remembered((text) => {
    worked += 1;
    return { length: text.length };
  });
  expect(lengthOf("Bình Tân")).toBe(lengthOf("Bình Tân"));
  expect(worked).toBe(1);
  for (let at = 0; at < 10_000; at += 1) lengthOf(`x${at}`);
  lengthOf("Bình Tân");
  expect(worked).toBe(10_002);
});
