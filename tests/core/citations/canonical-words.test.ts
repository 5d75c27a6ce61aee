import { type Citation, extractCitations, formatCitation, parseCitation } from "../../../src/core/citations";
import { PARTY_SENTENCES, STATE_SENTENCES } from "./sentences";

const facts = ({ type, number, symbol, code, date, issuer, term, numbered }: Citation) => ({
  ...{ type, number, symbol, code, date, issuer, term, numbered },
});

test.each([
  [
    "chỉ thị 40 – CT/TW, ngày 15 - 6 - 2004, của Ban Bí thư khoá IX",
    "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Ban Bí thư (khóa IX)",
  ],
  [
    "Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
  ],
  ["QĐ 122/QÐ-TTG NGÀY 7/1/2023", "Quyết định số 122/QĐ-TTg ngày 07/01/2023"],
  ["Nghị quyết\nTrung ương 5  khóa XIII", "Nghị quyết Trung ương 5 khóa XIII"],
])("“%s” is written “%s”", (text, words) => {
  const parsed = parseCitation(text);
  expect(parsed.ok && formatCitation(parsed.value)).toBe(words);
});

test("what is written in canonical words is the same document when read", () => {
  for (const [sentence] of [...PARTY_SENTENCES, ...STATE_SENTENCES]) {
    for (const citation of extractCitations(sentence)) {
      const words = formatCitation(citation);
      const parsed = parseCitation(words);
      expect([words, parsed.ok && facts(parsed.value)]).toEqual([words, facts(citation)]);
    }
  }
});

test.each([
  "",
  "Các nghị quyết của Đảng",
  "Thực hiện Chỉ thị số 40-CT/TW",
  "Chỉ thị số 40-CT/TW và Chỉ thị số 38-CT/TW",
  "Chỉ thị số 40-CT/TW đã được quán triệt",
])("“%s” is not one citation", (text) => {
  expect(parseCitation(text)).toMatchObject({ ok: false, issues: [{ code: "citations.not-a-citation" }] });
});

test("a subject may follow, with the documents it names", () => {
  const parsed = parseCitation(
    "Kế hoạch số 65-KH/TU ngày 24/7/2023 thực hiện Nghị quyết số 36-NQ/TW ngày 30/01/2023.",
  );
  expect(parsed).toMatchObject({ ok: true, value: { code: "65-KH/TU" } });
});
