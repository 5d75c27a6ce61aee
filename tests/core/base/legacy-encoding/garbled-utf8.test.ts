import fc from "fast-check";
import { ungarbled } from "../../../../src/core/base";

/** What a program shows that takes UTF-8 for Windows' Western letters. */
const garbled = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test.each([
  "Hội nghị",
  "Đảng ủy xã Bình Tân",
  "Chỉ thị số 40-CT/TW về tín dụng chính sách",
  "và các chi bộ",
  "“Học tập” – 2024…",
])("“%s” is read back from its garbled letters", (text) => {
  expect(garbled(text)).not.toBe(text);
  expect(ungarbled(garbled(text))).toBe(text);
});

test("the second half of à became a plain space on its way", () => {
  expect(ungarbled(garbled("và anh").replaceAll("\u00a0", " "))).toBe("và anh");
  expect(ungarbled(garbled("Nhà văn hóa").replaceAll("\u00a0", " ").replaceAll("  ", " "))).toBe(
    "Nhà văn hóa",
  );
});

test.each(["Hội nghị", "ÃO", "Café", "Ãn", "SÃO PAULO", "238-QÑ/TW", "á ố", "Thaïi", "®¶ng uû", ""])(
  "“%s” is what it says",
  (text) => {
    expect(ungarbled(text)).toBeUndefined();
  },
);

test("a text in true letters is never taken for a garbled one", () => {
  const letters = [..."aàảãáạăâbcđeèéêghiìklmnoòóôơpqrstuùưvxyÀÁÃĂÂĐÊÔƠƯ 0123-/,."];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 40 }), (text) => {
      expect(ungarbled(text.join(""))).toBeUndefined();
    }),
  );
});
