import fc from "fast-check";
import { cleanText, exactKey, foldKey } from "../../../src/core/base";

test.each([
  ["122/QÐ-TTG", "122/QĐ-TTG", "the Icelandic Ð of old fonts"],
  ["55 – TB/TW", "55 - TB/TW", "an en dash"],
  ["Đảng\u00a0ủy  xã\n", "Đảng ủy xã", "no-break and double spaces, a line end"],
  ["Hu\u0065\u0323\u0302n u\u0309y", "Huện ủy", "decomposed letters"],
  ["х\u00e3 Phước Hà", "xã Phước Hà", "a Cyrillic х in a Latin word"],
  ["Ban\u200b Tuyên giáo\ufeff", "Ban Tuyên giáo", "invisible characters"],
])("%j reads as %j: %s", (typed, meant) => {
  expect(cleanText(typed)).toBe(meant);
});

test("a Russian word stays Russian", () => {
  expect(cleanText("Правда")).toBe("Правда");
});

test("both tone placements are the same words, other marks are not", () => {
  expect(exactKey("Hoà Thuỷ khoẻ")).toBe(exactKey("hòa thủy khỏe"));
  expect(exactKey("quý")).toBe("quý");
  expect(exactKey("Huyện uỷ")).toBe(exactKey("HUYỆN ỦY"));
  expect(exactKey("hoàn toàn")).toBe("hoàn toàn");
  expect(exactKey("Bình Thành")).not.toBe(exactKey("Bình Thạnh"));
});

test("a name is found without marks, with either i or y, whatever the punctuation", () => {
  expect(foldKey("Xã Phước Hà")).toBe("xa phuoc ha");
  expect(foldKey("Phòng LĐ-TB&XH")).toBe("phong ld tb xh");
  expect(foldKey("Quản lí")).toBe(foldKey("quản lý"));
  expect(foldKey("Đội ngũ")).toBe("doi ngu");
});

test("cleaning and keys are settled: doing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(exactKey(exactKey(text))).toBe(exactKey(text));
      expect(foldKey(foldKey(text))).toBe(foldKey(text));
    }),
    { examples: [["ўᴀ"]] },
  );
});

test("composed and decomposed text have the same keys", () => {
  const letters = [..."aàảãáạăằâầđeèêềiìoòôồơờuùưừyỳ bcdghklmnpqrstvx"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters)), (chosen) => {
      const text = chosen.join("");
      expect(foldKey(text.normalize("NFD"))).toBe(foldKey(text));
      expect(exactKey(text.normalize("NFD"))).toBe(exactKey(text));
    }),
  );
});
