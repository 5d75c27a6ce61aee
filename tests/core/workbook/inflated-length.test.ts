import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { inflatedLength } from "../../../src/core/workbook";

const deflated = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(bytes));

test("counts what a stream swells to, whatever follows it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 0, max: 40 }), (bytes, times) => {
      const whole = Uint8Array.from(
        { length: bytes.length * times },
        (_, at) => bytes[at % bytes.length] ?? 0,
      );
      const followed = Buffer.concat([deflated(whole), new Uint8Array(300_000)]);
      expect(inflatedLength(followed, 1_000_000)).toBe(whole.length);
    }),
    { numRuns: 50 },
  );
});

test("stops just past what is allowed, and at a fault", () => {
  const bomb = deflated(new Uint8Array(50_000_000));
  const counted = inflatedLength(bomb, 1_000_000);
  expect(counted).toBeGreaterThan(1_000_000);
  expect(counted).toBeLessThan(6_000_000);
  expect(
    inflatedLength(
      Uint8Array.from({ length: 100 }, () => 0xff),
      1000,
    ),
  ).toBe(0);
});
