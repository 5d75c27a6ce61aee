import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { readGuide } from "../../../src/core/guide";

const INDEX = catalogueIndex(defaultCatalogue);
const GUIDE = readFileSync(join(__dirname, "../../fixtures/documents/guide.txt"), "utf8");

const tasksIn = (text: string): readonly string[] =>
  readGuide(text, INDEX).documents.flatMap(({ id, tasks }) =>
    tasks.map(({ section, kind, years }) => [id, section, kind, years].filter(Boolean).join(" ")),
  );

test("a guide's documents are listed once each, with what is to be done with them", () => {
  expect(tasksIn(GUIDE)).toEqual([
    "85-HD/BTGTU@2023-12-28 Mở đầu basis",
    "238-QĐ/TW@2020-09-30#quy-che I.1 basis",
    "238-QĐ/TW@2020-09-30 I.1 basis",
    "36-NQ/TW@2023-01-30 II.1 plan",
    "65-KH/TU@2023-07-24 II.1 plan",
    "25-CT/TW@2023-10-25 II.1 implement",
    "40-CT/TW@2004-06-15 II.2 final-review 20",
    "36-NQ/TW@2014-07-01 II.2 final-review 10",
    "49-KL/TW@2019-05-10 II.2 interim-review 5",
  ]);
});

test("each mention stands in its sentence, in offsets of the text as given", () => {
  const decomposed = GUIDE.normalize("NFD");
  const { documents } = readGuide(decomposed, INDEX);
  const review = documents.find(({ id }) => id === "40-CT/TW@2004-06-15");
  const sentences = review?.mentions.map(({ sentence }) => decomposed.slice(sentence.offset, sentence.end));
  expect(sentences?.map((sentence) => sentence.normalize("NFC"))).toEqual([
    GUIDE.split("\n").find((line) => line.includes("40-CT/TW")),
  ]);
  expect(review?.tasks).toMatchObject([{ wording: "Tổng kết 20 năm thực hiện" }]);
});

test("a mention without its day is the one document of that code the text names with its day", () => {
  const text =
    "Thực hiện Nghị quyết số 45-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương; tiếp tục thực hiện Nghị quyết số 45-NQ/TW.";
  const { documents } = readGuide(text, INDEX);
  expect(documents.map(({ id, mentions }) => [id, mentions.length])).toEqual([["45-NQ/TW@2023-11-24", 2]]);
});

test("what the catalogue does not know is new; a code it knows under another day is asked about", () => {
  const match = (text: string) =>
    readGuide(text, INDEX).documents.map(({ id, match: { kind } }) => [id, kind]);
  expect(match("Kế hoạch số 999-KH/HU ngày 02/01/2024 của Ban Thường vụ Huyện ủy")).toEqual([
    ["999-KH/HU@2024-01-02", "new"],
  ]);
  expect(match("Chỉ thị số 40-CT/TW ngày 22/11/2014 của Ban Bí thư")).toEqual([
    ["40-CT/TW@2014-11-22", "near"],
  ]);
  expect(match("Nghị quyết số 36-NQ/TW của Bộ Chính trị")).toEqual([["36-NQ/TW", "near"]]);
});

test.each([
  [
    "1. Công tác kiểm tra, giám sát\n- Kiểm tra việc thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023",
    "inspect",
  ],
  ["1. Công tác phối hợp\n- Triển khai thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023", "coordinate"],
  ["1. Công tác quán triệt, tuyên truyền\n- Thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023", "disseminate"],
  ["1. Nhiệm vụ khác\n- Ban hành kế hoạch thực hiện Chỉ thị số 25-CT/TW ngày 25/10/2023", "plan"],
])("%j sets the task %s", (items, kind) => {
  expect(tasksIn(`II - NỘI DUNG\n${items}`)).toEqual([`25-CT/TW@2023-10-25 II.1 ${kind}`]);
});

test("a text that cites nothing asks for nothing", () => {
  expect(readGuide("", INDEX).documents).toEqual([]);
  expect(readGuide("Các nghị quyết, chỉ thị của Đảng.", INDEX).documents).toEqual([]);
});
