import fc from "fast-check";
import { proposeDecodings, repairText } from "../../../src/core/base";
import { TCVN3_LETTERS } from "../../../src/core/base/legacy-encoding/tcvn3-table";
import { VNI_LETTERS } from "../../../src/core/base/legacy-encoding/vni-table";

const encode = (text: string, table: Readonly<Record<string, string>>): string =>
  [...text].map((letter) => table[letter] ?? table[letter.toLowerCase()] ?? letter).join("");
const toTcvn3 = (text: string): string => encode(text, TCVN3_LETTERS);
const toVni = (text: string): string => encode(text, VNI_LETTERS);

const LINE =
  "Tổng kết 20 năm thực hiện Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư Trung ương Đảng (khóa IX) về việc " +
  "xây dựng, nâng cao chất lượng đội ngũ nhà giáo; những người mười tuổi uống rượu, nghỉ hưu, khuỷu tay, ngoằn ngoèo";
const WORDS =
  "quyết định hướng dẫn của đảng ủy các xã về phòng chống dịch bệnh bảo hiểm y tế giáo dục nghề nghiệp chữ Nghị Ủy Ý Ánh Đường Kỹ".split(
    " ",
  );
/** Long enough to decide: "chèng chèng" is Unicode as well as TCVN3 for "chống chống". */
const sentences = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 10, maxLength: 30 })
  .map((words) => words.join(" "));

describe("what is repaired", () => {
  test.each([
    ["122/QÐ-TTg", "122/QĐ-TTg", "the Icelandic Ð of old fonts"],
    ["х\u00e3 Phước Hà", "xã Phước Hà", "a Cyrillic х in a Latin word"],
    ["Số\u00a040–CT/TW", "Số 40-CT/TW", "a no-break space, an en dash"],
    ["“Đổi mới” ‘căn bản’", "\"Đổi mới\" 'căn bản'", "curly quotes"],
    ["Ban\u200b Tuyên\u00ad giáo\ufeff", "Ban Tuyên giáo", "invisible characters"],
    ["một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn", "line ends of other systems; lines stay lines"],
    ["238-Q§/TW, 15/2015/N§-CP", "238-QĐ/TW, 15/2015/NĐ-CP", "a TCVN3 code in a Unicode line"],
    ["21-QÑ/ÑU", "21-QĐ/ĐU", "a VNI code in a Unicode line"],
  ])("%j reads as %j: %s", (typed, meant) => {
    expect(repairText(typed).text).toBe(meant);
  });

  test.each(["Правда", "khoản 5-§ 3", "năm 2024 · El Niño", "", "  hai  dấu cách  "])("%j stays", (text) => {
    expect(repairText(text)).toMatchObject({ text, repairs: [] });
  });

  test("of a flood of marks on one letter, no more is composed at once than a letter carries", () => {
    const flood = "a" + "\u0301\u0323".repeat(200_000);
    const composed: number[] = [];
    const normalize = jest.spyOn(String.prototype, "normalize").mockImplementation(function (this: string) {
      composed.push(this.length);
      return String(this);
    });
    repairText(flood);
    normalize.mockRestore();
    expect(Math.max(...composed)).toBeLessThan(50);
  });

  test("repairs tell what was done and where in the original, once for each line", () => {
    const text = "Q\u00a0Ð \u00a0\nx\u00a0y";
    expect(repairText(text).repairs).toEqual([
      { kind: "spacing", offset: 1, end: 5 },
      { kind: "look-alike", offset: 2, end: 3 },
      { kind: "spacing", offset: 7, end: 8 },
    ]);
  });
});

describe("every character knows where it stood", () => {
  test("decomposed text is composed, and each letter points at its base letter", () => {
    const repaired = repairText("Ủy ban Mặt trận".normalize("NFD"));
    expect(repaired.text).toBe("Ủy ban Mặt trận");
    expect("Ủy ban Mặt trận".normalize("NFD").slice(repaired.originalOffset(7))).toBe(
      "Mặt trận".normalize("NFD"),
    );
  });

  test("repairText(NFD) is NFC, for any text of Vietnamese letters", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(repairText(text.normalize("NFD")).text).toBe(text.normalize("NFC"));
      }),
    );
  });

  test("offsets never fall, stay within the original and end at its end", () => {
    const unit = fc.constantFrom(
      "a",
      "Ð",
      "\u00a0",
      "\u0301",
      "\u200b",
      "\r\n",
      "–",
      "¬ng",
      "§",
      "ê",
      "aù",
      " ",
      "“",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const original = units.join("");
        const { text, originalOffset } = repairText(original);
        const origins = Array.from({ length: text.length + 1 }, (_, at) => originalOffset(at));
        expect(origins.at(-1)).toBe(original.length);
        expect(origins).toEqual([...origins].sort((one, other) => one - other));
        expect(origins[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("what was neither moved nor repaired points at itself, whatever was dropped before it", () => {
    const mark = fc.constantFrom("\u200b", "–", "\u00a0", "Ð", "e\u0302\u0301", "“");
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, fc.stringMatching(/^[0-9]{1,3}$/))), (pairs) => {
        const original = pairs.flat().join("");
        const { text, originalOffset } = repairText(original);
        for (const { 0: digit, index } of text.matchAll(/\d/g))
          expect(original[originalOffset(index)]).toBe(digit);
      }),
    );
  });

  test("in VNI and TCVN3 text a word is found where it stands in the file", () => {
    for (const encoded of [toVni(LINE), toTcvn3(LINE).replace(/\u00ad/g, "")]) {
      const { text, originalOffset } = repairText(`Mở đầu\n${encoded}`);
      const at = text.indexOf("nâng cao");
      expect(`Mở đầu\n${encoded}`.slice(originalOffset(at), originalOffset(at) + 1)).toBe("n");
      expect(repairText(`Mở đầu\n${encoded}`.slice(originalOffset(at))).text).toMatch(/^nâng cao chất lượng/);
    }
  });

  test("a lost ư that is put back stands where the next letter stands", () => {
    const original = "v¨n phßng Trung ¬ng §¶ng";
    const { text, originalOffset } = repairText(original);
    expect(text).toBe("văn phòng Trung ương Đảng");
    expect([16, 17, 18, 19].map(originalOffset)).toEqual([16, 16, 17, 18]);
  });
});

describe("old fonts", () => {
  test("VNI text is read exactly", () => {
    expect(repairText(toVni(LINE)).text).toBe(LINE);
    fc.assert(fc.property(sentences, (text) => repairText(toVni(text)).text === text));
  });

  test("VNI capitals may carry small marks", () => {
    expect(repairText("Aùnh saùng cuûa Ñaûng").text).toBe("Ánh sáng của Đảng");
  });

  test("TCVN3 text is read but for capitals, which were a font", () => {
    expect(repairText(toTcvn3(LINE)).text.toLowerCase()).toBe(LINE.toLowerCase());
    fc.assert(fc.property(sentences, (t) => repairText(toTcvn3(t)).text.toLowerCase() === t.toLowerCase()));
  });

  test("a bullet before a TCVN3 line stays a bullet", () => {
    expect(repairText(toTcvn3("· Quyết định về phòng chống dịch bệnh").replace(/^\S+/, "·")).text).toMatch(
      /^· Quyết/,
    );
  });

  test("lines are judged one by one; a short line follows its neighbours", () => {
    const mixed = [toTcvn3(LINE), toTcvn3("số 12"), toTcvn3(LINE), LINE, "sè", LINE, toVni(LINE)].join("\n");
    const lines = repairText(mixed).text.split("\n");
    expect(lines.slice(1)).toEqual(["số 12", lines[0], LINE, "sè", LINE, LINE]);
    expect(repairText(mixed).repairs.map(({ kind }) => kind)).toEqual(["tcvn3", "tcvn3", "tcvn3", "vni"]);
  });

  test.each([
    LINE,
    "Quá trình công tác, là cán bộ; hoà bình, thuý, quý",
    "ĐẮK LẮK, KRÔNG BÚK, PLEIKU",
    "Où là le Président français? À Genève, für die Übung, niño",
    "«Hồ Chí Minh» · © ½ °C m²",
    "TÔI LÀ AI",
  ])("Unicode is never misjudged: %s", (text) => {
    expect(repairText(text).repairs.filter(({ kind }) => kind === "tcvn3" || kind === "vni")).toEqual([]);
  });

  test("sentences of Unicode words are never misjudged", () => {
    fc.assert(fc.property(sentences, (text) => repairText(text).text === text));
  });

  test("a short cell is proposed, never converted", () => {
    expect(repairText("sè").text).toBe("sè");
    expect(proposeDecodings("sè")).toEqual([{ encoding: "tcvn3", text: "số" }]);
    expect(proposeDecodings("Nghò quyeát")).toEqual([{ encoding: "vni", text: "Nghị quyết" }]);
    expect(proposeDecodings("số")).toEqual([]);
    expect(proposeDecodings("so")).toEqual([]);
  });
});
