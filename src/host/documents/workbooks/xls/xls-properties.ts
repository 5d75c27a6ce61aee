import type { WorkBook } from "@e965/xlsx";
import { given, type Issue } from "../../../../core/base";
import { type DefinedName, type Workbook, workbookIssue } from "../../../../core/workbook";

/** The file's own account of itself, as texts. Damage here costs no figure, so it only warns. */
export function xlsProperties(parse: () => WorkBook) {
  const custom = new Map<string, string>();
  let texts: Readonly<Record<string, unknown>> = {};
  const issues: Issue[] = [];
  try {
    texts = { ...parse().Props };
  } catch {
    issues.push(workbookIssue("workbook.properties-damaged", {}, { facts: { part: "SummaryInformation" } }));
  }
  for (const [name, value] of Object.entries(texts)) if (typeof value === "string") custom.set(name, value);
  const { Application, CreatedDate, ModifiedDate } = texts;
  const standard: Omit<Workbook["properties"], "hasMacros"> = given({
    application: typeof Application === "string" ? Application : undefined,
    created: instant(CreatedDate),
    modified: instant(ModifiedDate),
  });
  return { custom, standard, issues };
}

/** An instant as other workbooks write it: without parts of a second. */
const instant = (value: unknown): string | undefined =>
  typeof value === "string" ? value.replace(/\.\d+/, "") : undefined;

export function xlsNames({ Workbook: book, SheetNames }: WorkBook): readonly DefinedName[] {
  return (book?.Names ?? []).map(({ Name: name, Ref: formula, Sheet: at }) => ({
    name,
    formula,
    ...given({ sheet: at === undefined ? undefined : SheetNames[at] }),
  }));
}
