import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";

const index = catalogueIndex(defaultCatalogue);
const read = (text: string) => {
  const found = index.typedDirective(text);
  return found.kind === "one" ? [found.value.label, found.how] : found.kind;
};
const asked = (text: string) => {
  const found = index.typedDirective(text);
  return found.kind === "none" ? found.near.map(({ label }) => label) : found.kind;
};

test.each([
  ["Chỉ thị 40", "40-CT/TW (15/06/2004)"],
  ["chỉ thị số 40", "40-CT/TW (15/06/2004)"],
  ["CT 40", "40-CT/TW (15/06/2004)"],
  ["CT40", "40-CT/TW (15/06/2004)"],
  ["40-CT", "40-CT/TW (15/06/2004)"],
  ["NQ 45", "45-NQ/TW (24/11/2023)"],
  ["NQ 45 của Trung ương", "45-NQ/TW (24/11/2023)"],
  ["Chỉ thị 21 của Ban Bí thư", "21-CT/TW (04/05/2023)"],
  ["Chỉ thị 21 năm 2023 của BBT", "21-CT/TW (04/05/2023)"],
  ["Nghị quyết 29 đổi mới giáo dục", "29-NQ/TW (04/11/2013)"],
  ["Nghị quyết 36 ngày 01/7/2014", "36-NQ/TW (01/07/2014)"],
  ["NQ 36 năm 2023 của Bộ Chính trị", "36-NQ/TW (30/01/2023)"],
  ["Nghị quyết 36 về công nghệ sinh học", "36-NQ/TW (30/01/2023)"],
  ["Chỉ thị số 21 của Ban Bí thư khóa XIII", "21-CT/TW (04/05/2023)"],
  ["Nghị quyết 29 (khóa XI)", "29-NQ/TW (04/11/2013)"],
  ["NQ 36 khóa XI", "36-NQ/TW (01/07/2014)"],
  ["36-NQ/TW về công nghệ sinh học", "36-NQ/TW (30/01/2023)"],
  ["Kế hoạch 72 thực hiện Chỉ thị 21", "72-KH/TU (17/08/2023)"],
])("“%s” names one document by its type and number, and is read as it", (text, label) => {
  expect(read(text)).toEqual([label, "number"]);
});

test.each([
  "NQ 36",
  "Nghị quyết số 36 của Bộ Chính trị",
  "36-NQ/TW (khóa XI, XIII)",
  "36-NQ/TW năm 2014 và 36-NQ/TW năm 2023",
  "36-NQ/TW về phát triển",
])("“%s” is borne by two documents, and both are asked about", (text) => {
  const found = index.typedDirective(text);
  expect(found.kind === "several" && found.values.map(({ id }) => id).sort()).toEqual([
    "36-NQ/TW@2014-07-01",
    "36-NQ/TW@2023-01-30",
  ]);
});

test.each([
  ["40", ["40-CT/TW (15/06/2004)"]],
  ["36", ["36-NQ/TW (30/01/2023)", "36-NQ/TW (01/07/2014)"]],
  ["Chỉ thị 21 của UBND tỉnh", ["21-CT/TW (04/05/2023)"]],
  ["Chỉ thị 21 ngày 05/5/2023", ["21-CT/TW (04/05/2023)"]],
  ["Nghị quyết 29 về phòng chống thiên tai", ["29-NQ/TW (04/11/2013)"]],
  ["Nghị quyết số 29-NQ/TW khóa XIII", ["29-NQ/TW (04/11/2013)"]],
  ["Chỉ thị 21-CT/TW (khóa XI)", ["21-CT/TW (04/05/2023)"]],
  ["45-NQ/TW tháng 10/2023", ["45-NQ/TW (24/11/2023)"]],
  ["45-NQ/TW (10/2023)", ["45-NQ/TW (24/11/2023)"]],
  ["45-NQ/TW ngày 20/11", ["45-NQ/TW (24/11/2023)"]],
  ["45-NQ/TW của Tỉnh ủy", ["45-NQ/TW (24/11/2023)"]],
  ["45-NQ/TW về phát triển kinh tế biển", ["45-NQ/TW (24/11/2023)"]],
  ["Chưa triển khai Nghị quyết 45-NQ/TW", []],
  ["Chỉ thị 21-CT/TW (chưa quán triệt)", ["21-CT/TW (04/05/2023)"]],
  ["Chỉ thị 21 (khóa XII)", ["21-CT/TW (04/05/2023)"]],
  ["Chỉ thị 40 và Nghị quyết 99", ["40-CT/TW (15/06/2004)"]],
])("“%s” is never taken for a document it may not mean; it is asked about first", (text, first) => {
  expect(asked(text).slice(0, first.length)).toEqual(first);
});

test("words of a subject find their document as the pickers do", () => {
  expect(asked("đổi mới căn bản toàn diện giáo dục")).toEqual(["29-NQ/TW (04/11/2013)"]);
});

test.each([
  "37-CT/TU",
  "45/NQ-CP",
  "Nghị quyết 29/NQ-CP",
  "29/2013/NQ-HĐND",
  "Chỉ thị 40/2004",
  "Kế hoạch 40",
  "40 triệu đồng",
])("“%s” is another document, or none", (text) => {
  expect(index.typedDirective(text).kind).toBe("none");
});

test.each([
  ["Nghị quyết 36-NQ/TW của Bộ Chính trị khóa XIII", "36-NQ/TW (30/01/2023)"],
  ["36-NQ/TW (khóa XI)", "36-NQ/TW (01/07/2014)"],
  ["45-NQ/TW tháng 11/2023", "45-NQ/TW (24/11/2023)"],
  ["Nghị quyết số 45-NQ/TW, ngày 24/11 của Ban Chấp hành Trung ương khóa XIII", "45-NQ/TW (24/11/2023)"],
  ["Nghị quyết 29-NQ/TW khóa XI về đổi mới GD&ĐT", "29-NQ/TW (04/11/2013)"],
  [
    "Chỉ thị số 21-CT/TW của Ban Bí thư về tiếp tục đổi mới, phát triển giáo dục nghề nghiệp",
    "21-CT/TW (04/05/2023)",
  ],
])("“%s” names one document by its code, and what more it says agrees", (text, label) => {
  expect(read(text)?.[0]).toBe(label);
});

test("two documents in one cell are never read as the first alone", () => {
  for (const text of ["72-KH/TU; Chỉ thị 21", "Chỉ thị 40; Nghị quyết 45", "40-CT/TW; NQ 45"])
    expect(index.typedDirective(text).kind).not.toBe("one");
});
