import type { Issue, Place } from "../../base";
import { type workbookIssues, workbookIssue } from "../issues";
import { type Bound, type ReadLimits, defaultLimits } from "./limits";

/** What is told of a file that breaks a bound; of a single sheet, while the others are read, something else. */
const CODES = {
  fileBytes: { file: "workbook.too-large" },
  totalBytes: { file: "workbook.too-large", sheet: "workbook.sheet-too-large" },
  partBytes: { file: "workbook.too-large", sheet: "workbook.sheet-too-large" },
  ratio: { file: "workbook.swells", sheet: "workbook.sheet-swells" },
  entries: { file: "workbook.too-many-parts" },
  sheets: { file: "workbook.too-many-sheets" },
  cells: { file: "workbook.too-many-cells" },
  names: { file: "workbook.too-many-names" },
  merges: { file: "workbook.too-many-merges" },
} as const satisfies Readonly<Record<Bound, Readonly<Partial<Record<"file" | "sheet", Code>>>>>;
type Code = keyof typeof workbookIssues;

/** That a bound was broken, with what it allows: bytes as "400 MB", all else as its number. */
export function boundIssue(bound: Bound, limits: ReadLimits, where: Pick<Place, "sheet"> = {}): Issue {
  const codes: Readonly<Partial<Record<"file" | "sheet", Code>>> = CODES[bound];
  const code = (where.sheet === undefined ? undefined : codes.sheet) ?? CODES[bound].file;
  const most = limits[bound];
  return workbookIssue(code, where, {
    facts: { most: bound.endsWith("Bytes") ? `${String(most / 1_000_000)} MB` : most },
  });
}

const TOLD: ReadonlySet<string> = new Set(Object.values(CODES).map(({ file }) => file));

/** Among what was found wrong, that a bound of the whole file was broken. */
export const brokenBound = (issues: readonly Issue[]): Issue | undefined =>
  issues.find(({ code }) => TOLD.has(code));

/** Whether a problem is a bound, by its name: then it was broken. */
export const isBound = (problem: string): problem is Bound => Object.hasOwn(defaultLimits, problem);
