import { type Issue, type Place, foldKey } from "../../base";
import type { Template } from "../../catalogue";
import { headerName, templateLayout } from "../../templates";
import type { Sheet } from "../../workbook";
import { textsDownTo } from "../columns/shown-texts";
import { submissionIssue } from "../issues";
import type { NamedCells } from "../sheet-cells";
import type { Identity } from "./identify";

/** Words that the titles of many forms have. */
const GENERAL = new Set(
  "bieu mau so bang danh sach bao cao tong hop thong ke ket qua tinh hinh so lieu theo doi cong tac ve cua va cac nam quy thang".split(
    " ",
  ),
);

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    foldKey(title)
      .split(" ")
      .filter((word) => word.length > 1 && !GENERAL.has(word) && !/\d/.test(word)),
  );

/** Whether two titles are of one form: half of their own words are common. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common > 0 && common * 2 >= Math.max(a.size, b.size);
}

type Titled = Pick<Template, "title" | "shortTitle">;

/** Whether a title is that of another form than the template, and both say what they are about: “Biểu số 1” may be any. */
export function isTitleOfAnother(title: string, { title: full, shortTitle }: Titled): boolean {
  const own = [full, shortTitle];
  return (
    ![title, ...own].some((text) => wordsOf(text).size === 0) && !own.some((one) => areAlike(title, one))
  );
}

/**
 * A sheet that was printed as another form than the template of its code: codes such as BM01 are given anew in each
 * catalogue, and two boards may start from the same one. Only files are asked of that were not printed by the very catalogue
 * that reads them. Within one version it is an error; another version may have renamed the form, which is a warning.
 */
export function otherForm(
  { sheet, template, file }: { readonly sheet: Sheet; readonly template: Template; readonly file: string },
  names: NamedCells,
  print: Identity["print"],
): readonly Issue[] {
  const header = names.get(headerName(template.code));
  if (print === "own" || header?.sheet !== sheet.name) return [];
  const own = [template.title, template.shortTitle];
  const above = textsDownTo(sheet, header.row - 1);
  // Wherever it stands: an older layout has it in another row.
  if (above.some(({ text }) => own.some((title) => areAlike(text, title)))) return [];
  const number = header.row - titleAbove(template);
  const title = above.find(({ row, text }) => row === number && isTitle(text));
  if (title === undefined || !isTitleOfAnother(title.text, template)) return [];
  const { row, column } = title;
  const found = title.text.trim();
  const where: Place = { file, sheet: sheet.name, template: template.code, row, column };
  const facts = { code: template.code, expected: template.title };
  const severity = print === "changed" ? "error" : "warning";
  return [submissionIssue("submission.other-form", where, { severity, found, facts })];
}

/** Titles are printed in capitals; what stands in brackets below one is none. */
const isTitle = (text: string): boolean => text === text.toUpperCase() && !text.trim().startsWith("(");

/** The row of a printed sheet its title stands in. */
const TITLE_ROW = 2;
/** How far above the header the title is printed. */
const titleAbove = (template: Template): number => templateLayout(template).headerRow - TITLE_ROW;
