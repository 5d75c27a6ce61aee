import { extractCitations } from "../../../src/core/citations";

const warned = (text: string) =>
  extractCitations(text).flatMap(({ warnings }) =>
    warnings.map(({ code, facts }) => [code, facts?.["likely"]]),
  );

test.each([
  ["Chỉ thị số 11-CT/TW ngày 13/4/2007 của Bộ Chính trị (khóa XI)", "citations.date-outside-term", "X"],
  ["Chỉ thị số 22/CT-TW ngày 12/8/2024 của Ban Bí thư", "citations.state-separators", "22-CT/TW"],
  ["Quyết định số 733-QĐ/UBND ngày 12/4/2024", "citations.party-separators", "733/QĐ-UBND"],
  ["Nghị quyết số 40-CT/TW ngày 15/6/2004", "citations.type-contradicts-symbol", "Chỉ thị"],
  [
    "Chỉ thị số 40-CT/TW ngày 15/6/2004 của Thủ tướng Chính phủ",
    "citations.issuer-contradicts-symbol",
    undefined,
  ],
  [
    "Kế hoạch số 65-KH/TU ngày 24/7/2023 của Ban Thường vụ Huyện ủy",
    "citations.issuer-contradicts-symbol",
    undefined,
  ],
  ["Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ", "citations.date-outside-year", undefined],
  ["Kết luận số 49-KL/TW ngày 31/6/2019 của Ban Bí thư", "citations.impossible-date", undefined],
])("“%s” is asked about: %s", (text, code, likely) => {
  expect(warned(text)).toEqual([[code, likely]]);
});

test.each([
  "Quy định số 24-QĐ/TW ngày 30/7/2021 của Ban Chấp hành Trung ương",
  "Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư (khóa XII)",
  "Báo cáo số 15-BC/BTGHU ngày 12/6/2024 của Ban Tuyên giáo Huyện ủy",
  "Công văn số 4555/BGDĐT-GDPT ngày 05/9/2022 của Bộ Giáo dục và Đào tạo",
  "Chương trình hành động số 12-CTr/TU ngày 15/3/2022 của Tỉnh ủy",
  "Luật Giáo dục số 43/2019/QH14 ngày 14/6/2019 của Quốc hội",
  "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI",
])("“%s” contradicts nothing", (text) => {
  expect(warned(text)).toEqual([]);
});
