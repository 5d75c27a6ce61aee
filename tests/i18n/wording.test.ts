import { issuesEn } from "../../src/i18n/en/issues";
import { issuesVi } from "../../src/i18n/vi/issues";
import { boardEn } from "../../src/i18n/en/board-words";
import { boardVi } from "../../src/i18n/vi/board-words";
import { formEn } from "../../src/i18n/en/form-words";
import { type OwnFormWords, formVi } from "../../src/i18n/vi/form-words";
import { en } from "../../src/i18n/en/words";
import { vi } from "../../src/i18n/vi/words";
import { smokeEn } from "../../src/i18n/en/smoke-words";
import { smokeVi } from "../../src/i18n/vi/smoke-words";
import { workbenchEn } from "../../src/i18n/en/workbench-words";
import { workbenchVi } from "../../src/i18n/vi/workbench-words";
import { LANGUAGES, fill, languageAfter, languages, sayIssue, sayPlace } from "../../src/i18n";
import { languageOfTag } from "../../src/i18n/language";

const blanksOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
const flat = ({ aggregates, ...words }: OwnFormWords): Readonly<Record<string, string>> => ({
  ...words,
  ...aggregates,
});
const tables = [
  ["words", vi, en],
  ["issues", issuesVi, issuesEn],
  ["the pane's words", boardVi, boardEn],
  ["the words of forms", flat(formVi), flat(formEn)],
  ["the workbench's words", workbenchVi, workbenchEn],
  ["the words of the page that tries Excel", smokeVi, smokeEn],
] as const;

test.each(tables)("%s: both languages say the same things with the same blanks", (_, vietnamese, english) => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
  const differing = Object.entries(english).filter(
    ([key, sentence]) =>
      String(blanksOf(sentence).slice().sort()) !== String(blanksOf(Object(vietnamese)[key]).slice().sort()),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test("no Vietnamese sentence is left in English, or the other way round", () => {
  const vietnameseLetters = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
  expect(Object.entries(issuesVi).filter(([, sentence]) => !vietnameseLetters.test(sentence))).toEqual([]);
  const withoutQuotes = (sentence: string): string => sentence.replace(/“[^”]*”/g, "");
  expect(
    Object.entries(issuesEn).filter(([, sentence]) => vietnameseLetters.test(withoutQuotes(sentence))),
  ).toEqual([]);
});

test("every sentence ends as one", () => {
  for (const [code, sentence] of [...Object.entries(issuesVi), ...Object.entries(issuesEn)]) {
    expect(`${code}: ${sentence}`).toMatch(/[.?!}”]$/);
  }
});

test("a sentence tells the finding with its facts, and the place as Excel shows it", () => {
  const issue = {
    code: "submission.two-numbers",
    severity: "error",
    where: { sheet: "KG01", row: 14, column: 7, template: "KG01", field: "dvThamGia" },
    found: "2.909/3.044",
  } as const;
  expect(sayIssue(issue, "vi")).toContain("2.909/3.044");
  expect(sayPlace(issue.where, "vi", () => "Đảng viên tham gia")).toBe(
    "trang “KG01”, ô G14 (Đảng viên tham gia)",
  );
  expect(sayPlace(issue.where, "en", () => undefined)).toBe("sheet “KG01”, cell G14");
});

test("a blank without its fact stays visible instead of turning into nothing", () => {
  expect(fill("ghi {found}, cần {expected}", { found: 0 })).toBe("ghi 0, cần {expected}");
});

test("the switch leads through every language of the table and back", () => {
  const visited = languages.map((_, steps) =>
    languages.slice(0, steps).reduce((language) => languageAfter(language), languages[0] ?? "en"),
  );
  expect(visited).toEqual(Object.keys(LANGUAGES));
  expect(languageAfter(visited.at(-1) ?? "en")).toBe(visited[0]);
});

test.each([
  ["en-US", "en"],
  ["en", "en"],
  ["vi-VN", "vi"],
  ["fr-FR", "vi"],
])("where Excel speaks %s, the pane speaks %s", (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});
