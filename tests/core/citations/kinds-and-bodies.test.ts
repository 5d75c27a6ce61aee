import { extractCitations } from "../../../src/core/citations";

const read = (text: string) =>
  extractCitations(text).map(({ text: words, type, code, warnings }) => [
    words,
    type,
    code,
    warnings.map((one) => one.code),
  ]);

test.each([
  ["Hướng dẫn số 21/HD-MTTW-BTT", "Hướng dẫn", "21/HD-MTTW-BTT"],
  ["Hướng dẫn số 21-HD/MTTW", "Hướng dẫn", "21-HD/MTTW"],
  ["Quyết định số 174/QĐ-TLĐ", "Quyết định", "174/QĐ-TLĐ"],
  ["Kế hoạch số 33/KH-LĐLĐ", "Kế hoạch", "33/KH-LĐLĐ"],
  ["Kế hoạch số 33-KH/LĐLĐ", "Kế hoạch", "33-KH/LĐLĐ"],
  ["Kế hoạch số 11/KH-TWĐTN", "Kế hoạch", "11/KH-TWĐTN"],
  ["Hướng dẫn số 11-HD/TWĐTN-BTG", "Hướng dẫn", "11-HD/TWĐTN-BTG"],
  ["84 HD/TWĐTN-BTG", "Hướng dẫn", "84-HD/TWĐTN-BTG"],
  ["Kế hoạch số 22-KH/HNDTW", "Kế hoạch", "22-KH/HNDTW"],
  ["Nghị quyết số 05/NQ-ĐCT", "Nghị quyết", "05/NQ-ĐCT"],
])(
  "the Front, unions and associations write either way, and are kept as written: “%s”",
  (text, type, code) => {
    expect(read(text)).toEqual([[text, type, code, []]]);
  },
);

test.each([
  ["Thông báo số 12/TBKL-UBND", "Thông báo", "12/TBKL-UBND"],
  ["Thông báo kết luận số 12/TB-UBND", "Thông báo kết luận", "12/TB-UBND"],
  ["Kế hoạch số 8/KHLT-PGDĐT", "Kế hoạch", "8/KHLT-PGDĐT"],
  ["Văn bản hợp nhất số 01/VBHN-BGDĐT", "Văn bản hợp nhất", "01/VBHN-BGDĐT"],
  ["Hướng dẫn liên ngành số 05/HDLN-SYT-BHXH", "Hướng dẫn liên ngành", "05/HDLN-SYT-BHXH"],
  ["Chương trình hành động số 07-CTrHĐ/HU", "Chương trình hành động", "07-CTrHĐ/HU"],
  ["Sắc lệnh số 17-SL", "Sắc lệnh", "17-SL"],
  ["Thông tri số 15/TTr-MTTW-BTT", "Thông tri", "15/TTr-MTTW-BTT"],
  ["Hướng dẫn số 02-HD/BXDĐ", "Hướng dẫn", "02-HD/BXDĐ"],
  ["Hướng dẫn số 12/HD-SXD", "Hướng dẫn", "12/HD-SXD"],
  ["Công văn số 7-CV/TTBDCT", "Công văn", "7-CV/TTBDCT"],
  ["Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13", "Luật", "80/2015/QH13"],
  ["Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13", "Luật", "14/2012/QH13"],
])("“%s” is named whole, and contradicts nothing", (text, type, code) => {
  expect(read(text)).toEqual([[text, type, code, []]]);
});

test.each([
  ["Thông tư số 12/TB-UBND", ["citations.type-contradicts-symbol"]],
  ["Thông báo số 12/KL-UBND", ["citations.type-contradicts-symbol"]],
])("another kind than the letters say is asked about: “%s”", (text, warnings) => {
  expect(read(text).map(([, , , codes]) => codes)).toEqual([warnings]);
});

test.each([
  ["theo quy định của pháp luật số 12/2020/NĐ-CP", "số 12/2020/NĐ-CP", "Nghị định"],
  ["Thi hành kỷ luật số 12-QĐ/UBKTHU", "số 12-QĐ/UBKTHU", undefined],
])("“luật” within another word is no law: “%s”", (text, words, type) => {
  expect(extractCitations(text)).toMatchObject([{ text: words }]);
  expect(extractCitations(text)[0]?.type).toBe(type);
});

test.each([
  ["QĐ số 37-QĐ/TW về những điều đảng viên không được làm", undefined],
  ["QĐ số 37 ngày 25/10/2021 của Ban Chấp hành Trung ương", undefined],
  ["QĐ 733/QĐ-UBND", "Quyết định"],
  ["Quy định số 37-QĐ/TW", "Quy định"],
  ["CV số 1234/UBND-VX", "Công văn"],
  ["TT số 12-TT/TU", "Thông tri"],
  ["TT 22/2021/TT-BGDĐT", "Thông tư"],
])("letters that stand for two kinds tell neither: “%s”", (text, type) => {
  expect(extractCitations(text).map((one) => one.type)).toEqual([type]);
});

test.each([
  "https://tulieuvankien.vn/van-ban/12-NQ/TW-2024.html",
  "www.chinhphu.vn/12-NQ/TW",
  "D:\\VanBan\\12-KH/HU.docx",
  "Mẫu số 01-KH/HU; mẫu 3-HD/VPTW; Biểu 02-BC/TH",
  "Phụ lục 3-KH/HU, Bảng 4-KH/HU",
  "Báo cáo theo Mẫu số 01-BC/HU",
  "Phòng 12-CT/TH, lớp 5-CT/TU",
])("“%s” names no document", (text) => {
  expect(extractCitations(text).map(({ code }) => code)).toEqual([]);
});

test("a document named beside a form or an address is found", () => {
  const text = "Mẫu số 02 kèm theo Kế hoạch số 15-KH/HU, xem www.abc.vn/15-KH/HU";
  expect(read(text).map(([, , code]) => code)).toEqual(["15-KH/HU"]);
});
