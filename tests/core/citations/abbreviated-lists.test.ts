import { extractCitations } from "../../../src/core/citations";

const read = (text: string) =>
  extractCitations(text).map(({ type, number, code, date }) => [type, code ?? number, date]);
const each = (type: string, codes: readonly string[], date?: string) =>
  codes.map((code) => [type, code, date]);

const LISTS: readonly (readonly [text: string, type: string, codes: readonly string[], date?: string])[] = [
  ["các Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017", "Nghị quyết", ["18-NQ/TW", "19-NQ/TW"], "2017-10-25"],
  ["các Nghị quyết số 20, 21 và 28-NQ/TW", "Nghị quyết", ["20-NQ/TW", "21-NQ/TW", "28-NQ/TW"]],
  ["các Nghị quyết số 18,19-NQ/TW", "Nghị quyết", ["18-NQ/TW", "19-NQ/TW"]],
  ["Nghị quyết số 18 và 19-NQ/TW", "Nghị quyết", ["18-NQ/TW", "19-NQ/TW"]],
  ["Quy định số 69 và 22-QĐ/TW", "Quy định", ["69-QĐ/TW", "22-QĐ/TW"]],
  ["các Kết luận 49, 51-KL/TW", "Kết luận", ["49-KL/TW", "51-KL/TW"]],
  ["Công văn số 100, 101, 102/UBND-VX", "Công văn", ["100/UBND-VX", "101/UBND-VX", "102/UBND-VX"]],
  ["Kế hoạch số 5, 6/KH-UBND", "Kế hoạch", ["5/KH-UBND", "6/KH-UBND"]],
  ["Chỉ thị số 25, số 28-CT/TW", "Chỉ thị", ["25-CT/TW", "28-CT/TW"]],
  [
    "Thông báo số 5, số 6 và số 7-TB/HU ngày 1/2/2024",
    "Thông báo",
    ["5-TB/HU", "6-TB/HU", "7-TB/HU"],
    "2024-02-01",
  ],
  ["các Thông tư số 26, 27/2020/TT-BGDĐT", "Thông tư", ["26/2020/TT-BGDĐT", "27/2020/TT-BGDĐT"]],
  ["Kế hoạch số 10 & 11-KH/HU", "Kế hoạch", ["10-KH/HU", "11-KH/HU"]],
  ["Kế hoạch số 5KH/HU, 6KH/HU", "Kế hoạch", ["5-KH/HU", "6-KH/HU"]],
  ["Nghị quyết số 06-NQ/HU, số 08, 09-NQ/HU", "Nghị quyết", ["06-NQ/HU", "08-NQ/HU", "09-NQ/HU"]],
];

test.each(LISTS.map(([text, type, codes, date]) => ({ text, type, codes, date })))(
  "every number of a list has the letters said once: “$text”",
  ({ text, type, codes, date }) => {
    expect(read(text)).toEqual(each(type, codes, date));
  },
);

test("who issued a list issued each of it", () => {
  const text = "các Nghị quyết số 18, 19, 20-NQ/TW của Ban Chấp hành Trung ương khóa XII";
  const said = extractCitations(text).map(({ issuer, term }) => [issuer, term]);
  expect(said).toEqual(Array(3).fill(["Ban Chấp hành Trung ương", "XII"]));
});

test.each<readonly [string, string, readonly string[]]>([
  ["Các Nghị quyết 27, 28, 29 của Trung ương khóa XIII", "Nghị quyết", ["27", "28", "29"]],
  ["Các Chỉ thị số 05, 35 của Bộ Chính trị", "Chỉ thị", ["05", "35"]],
  ["Các Nghị quyết số 18, 19 và 20 về tổ chức bộ máy", "Nghị quyết", ["18", "19", "20"]],
  ["Công văn số 100, 101.", "Công văn", ["100", "101"]],
])("a list without any letters is read where it is said of documents: “%s”", (text, type, numbers) => {
  expect(read(text)).toEqual(each(type, numbers));
});

test.each([
  ["Nghị quyết năm 2018, 19-NQ/TW", [["Nghị quyết", "19-NQ/TW", undefined]]],
  ["Kế hoạch 2023, 12-KH/HU", [["Kế hoạch", "12-KH/HU", undefined]]],
  ["Họp ngày 15/6/2024, 12-KL/TW", [["Kết luận", "12-KL/TW", undefined]]],
  ["có 5 xã, 12-KL/TW", [["Kết luận", "12-KL/TW", undefined]]],
  ["Kết luận số 05, 20 xã đã thực hiện", [["Kết luận", "05", undefined]]],
  ["Kế hoạch 2024 của Huyện ủy", []],
])("years, counts and days are no members of a list: “%s”", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test("a member of a list whose letters say another kind is of that kind", () => {
  const [, other] = extractCitations("Nghị quyết số 02/2023/NQ-HĐND, 06/2024/QĐ-UBND");
  expect(other).toMatchObject({ type: "Quyết định", warnings: [] });
});
