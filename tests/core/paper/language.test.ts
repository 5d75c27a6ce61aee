import fc from "fast-check";
import { parseVietnameseNumber } from "../../../src/core/base";
import { textDigest } from "../../../src/core/base";
import { sayNumber } from "../../../src/core/paper/figures/say-number";
import { Expanding } from "../../../src/core/paper/language/expand-blocks";
import { type Piece, plainPiece } from "../../../src/core/paper/language/pieces";
import type { SlotScope } from "../../../src/core/paper/language/slot-scope";
import { type SlotPart, slotParts } from "../../../src/core/paper/language/slot-text";
import type { ModelParagraph } from "../../../src/core/word";

const textOfPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

const scope: SlotScope = {
  ask: (name) => (name === "số" ? [plainPiece("5")] : name === "trống" ? "empty" : "unknown"),
  each: (name) =>
    name === "vòng" ? ["a", "b"].map((text) => ({ ...scope, ask: () => [plainPiece(text)] })) : undefined,
};
const paragraph = (text: string): ModelParagraph => ({
  ...{ kind: "paragraph", at: 0, until: 0, headUntil: 0, number: 1, style: "", level: undefined, text },
  ...{ isBlank: false, endsSection: false, boxes: [], nodes: [] },
});
const filled = (...texts: readonly string[]) => {
  const expanding = new Expanding();
  const { blocks } = expanding.group({ kind: "body", at: 0, until: 0, blocks: texts.map(paragraph) }, scope);
  return {
    lines: blocks.flatMap((block) =>
      block.kind === "paragraph" ? [textOfPieces(block.parts.flatMap(({ pieces }) => pieces))] : [],
    ),
    faults: expanding.faults.map(({ fault, name }) => `${fault} ${name}`),
  };
};

test("a slot is filled, an empty one takes its brackets, or its line, with it", () => {
  expect(filled("Có {{số}} lớp[[, {{trống}} người]][[, {{ số }} xã]].").lines).toEqual(["Có 5 lớp, 5 xã."]);
  expect(filled("Có {{trống}} lớp.", "Hết.").lines).toEqual(["Hết."]);
});

test("an unknown name stays as it was written, and is told once", () => {
  expect(filled("Có {{lạ}}.", "Và {{lạ}}.")).toEqual({
    lines: ["Có {{lạ}}.", "Và {{lạ}}."],
    faults: ["unknown lạ"],
  });
});

test("loops and conditions", () => {
  expect(filled("{{mỗi vòng}}", "- {{x}}", "{{hết}}", "{{nếu có trống}}", "không", "{{hết}}").lines).toEqual([
    "- a",
    "- b",
  ]);
  expect(
    filled("{{nếu chưa có trống}}", "viết thêm", "{{hết}}", "{{nếu chưa có số}}", "không", "{{hết}}"),
  ).toEqual({
    lines: ["viết thêm"],
    faults: [],
  });
  expect(filled("{{nếu có số}}", "{{mỗi vòng}}", "{{x}}", "{{hết}}", "{{hết}}").lines).toEqual(["a", "b"]);
});

test("tags without their counterpart are told, and the rest is written", () => {
  expect(filled("{{hết}}", "a")).toEqual({ lines: ["a"], faults: ["not-open hết"] });
  expect(filled("{{mỗi vòng}}", "a")).toEqual({ lines: ["a"], faults: ["not-closed mỗi vòng"] });
  expect(filled("{{mỗi lạ}}", "a", "{{hết}}", "b")).toEqual({ lines: ["b"], faults: ["unknown mỗi lạ"] });
});

test("no text breaks a sentence, and none of it is lost", () => {
  const piece = fc.constantFrom("{{", "}}", "[[", "]]", "{{số}}", "{", "]", "chữ", "\n", "{{{{", "5");
  const written = (parts: readonly SlotPart[], text: string): string =>
    parts
      .map((part) =>
        part.kind === "text"
          ? part.text
          : part.kind === "slot"
            ? text.slice(part.at, part.end)
            : written(part.parts, text),
      )
      .join("");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(written(slotParts(text), text)).toBe(
        text.replace(/\{\{[^{}]{1,200}\}\}|\[\[|\]\]/g, (found) => (found.startsWith("{") ? found : "")),
      );
    }),
  );
});

test("a number is read back as it was said", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(2), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      const reading = parseVietnameseNumber(sayNumber(value, decimals), { grouping: "thousands" });
      expect(reading.kind === "number" ? reading.value : sayNumber(value, decimals)).toBe(
        value === 0 ? 0 : value,
      );
    }),
  );
  expect([1234.5, 0.126, 12, -0.001, 1_000_000].map((value) => sayNumber(value))).toEqual([
    "1.234,5",
    "0,13",
    "12",
    "0",
    "1.000.000",
  ]);
});

test("keys have digests of their own", () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `KG0${at % 9}|unit:XA_${at}|soHoiNghi`);
  expect(new Set(keys.map(textDigest)).size).toBe(keys.length);
});
