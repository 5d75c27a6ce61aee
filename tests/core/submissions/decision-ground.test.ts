import fc from "fast-check";
import {
  choiceGround,
  choiceInGround,
  contentInGround,
  replyGround,
  replyInGround,
} from "../../../src/core/submissions";

const hash = fc.stringMatching(/^[0-9a-f]{16,64}$/);

test("a ground gives back what it was made of", () => {
  fc.assert(
    fc.property(hash, fc.array(hash), fc.option(hash, { nil: undefined }), (one, others, key) => {
      const choice = { chosen: one, over: others };
      expect(choiceInGround(choiceGround(choice))).toEqual(choice);
      expect(contentInGround(choiceGround(choice))).toBe(one);
      const reply = { digest: one, key, sha256: "f".repeat(64) };
      expect(replyInGround(replyGround(reply))).toEqual(reply);
      expect(contentInGround(replyGround(reply))).toBe(one);
    }),
  );
});

test("grounds saved by earlier versions are read", () => {
  expect(choiceInGround("aa bb cc")).toEqual({ chosen: "aa", over: ["bb", "cc"] });
  expect(replyInGround("aa - cc")).toEqual({ digest: "aa", key: undefined, sha256: "cc" });
  expect(contentInGround("aa")).toBe("aa");
  expect(contentInGround(undefined)).toBeUndefined();
});
