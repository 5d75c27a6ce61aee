import { type Issue, type Result, read, refused } from "../../../../core/base";
import {
  type Workbook,
  allLimits,
  boundIssue,
  defaultLimits,
  workbookIssue,
} from "../../../../core/workbook";
import { FILE_BYTES } from "../../limits";
import { neededRecords } from "./needed-records";
import { type XlsOutline, xlsOutline } from "./xls-outline";
import { xlsNames, xlsProperties } from "./xls-properties";
import { xlsSheets } from "./xls-sheets";

type SheetJs = Pick<typeof import("@e965/xlsx"), "CFB" | "parse_xlscfb">;

/**
 * Reads an old workbook (.xls, Excel 5 to 2003) with SheetJS, which is loaded with the first one. It is handed the
 * records that are read and no others, within bounds; what it does not tell (what is struck through, what was worked
 * out) is read from the records. No macro is run. Issues ("workbook.…") name no file.
 */
export async function readXls(
  bytes: Uint8Array,
  { layout = false }: { readonly layout?: boolean } = {},
): Promise<Result<Workbook>> {
  if (bytes.length > FILE_BYTES)
    return refused(boundIssue("fileBytes", allLimits({ fileBytes: FILE_BYTES })));
  // Named one by one: the bundle then leaves out what reads and writes all other formats.
  const { CFB, parse_xlscfb } = await import("@e965/xlsx");
  try {
    return readContainer({ CFB, parse_xlscfb }, bytes, layout);
  } catch {
    return DAMAGED; // whatever the library says of it, in words of its own
  }
}

const DAMAGED = refused(workbookIssue("workbook.damaged", {}, { facts: { part: "Workbook" } }));

/** What is used of SheetJS's container (an OLE compound file, MS-CFB). */
interface CompoundFile {
  readonly FullPaths: readonly string[];
}
interface CompoundStream {
  readonly content: ArrayLike<number>;
}

function readContainer(library: SheetJs, bytes: Uint8Array, layout: boolean): Result<Workbook> {
  const { CFB } = library;
  const container: CompoundFile = CFB.read(Uint8Array.from(bytes), { type: "array" });
  const found: CompoundStream | null = CFB.find(container, "/Workbook") ?? CFB.find(container, "/Book");
  if (found === null) return refused(workbookIssue("workbook.no-workbook", {}));
  const stream = Uint8Array.from(found.content);
  const outline = xlsOutline(stream);
  if (outline.isEncrypted) return refused(workbookIssue("workbook.password-protected", {}));
  if (!outline.isWhole) return DAMAGED;
  if (outline.cells > defaultLimits.cells) return refused(boundIssue("cells", defaultLimits));
  if (outline.sheets.length > defaultLimits.sheets) return refused(boundIssue("sheets", defaultLimits));
  const { book, issues } = parsed(library, stream);
  if (book.SheetNames.length === 0) return refused(workbookIssue("workbook.no-workbook", {}));
  const { sheets, issues: skipped } = xlsSheets(book, outline, layout);
  const {
    custom,
    standard,
    issues: told,
  } = xlsProperties(() => library.parse_xlscfb(container, { bookProps: true }));
  const hasMacros = container.FullPaths.some((path) => path.includes("_VBA_PROJECT_CUR"));
  const workbook: Workbook = {
    sheets,
    names: xlsNames(book),
    customProperties: custom,
    properties: { ...standard, hasMacros },
  };
  return read(workbook, [...notices(outline, hasMacros), ...issues, ...skipped, ...told]);
}

/** With what stands beside the cells and the text of formulas; without both where the library cannot tell one of them. */
function parsed({ parse_xlscfb }: SheetJs, stream: Uint8Array) {
  const attempt = (isWhole: boolean) =>
    parse_xlscfb(neededRecords(stream, isWhole ? "with notes" : "without notes"), {
      ...{ type: "buffer", dense: true, cellNF: true, cellStyles: true, cellText: false },
      cellFormula: isWhole,
    });
  try {
    return { book: attempt(true), issues: [] };
  } catch {
    return { book: attempt(false), issues: [workbookIssue("workbook.notes-unread", {})] };
  }
}

function notices({ hasOldRuns }: XlsOutline, hasMacros: boolean): readonly Issue[] {
  return [
    workbookIssue("workbook.read-as-xls", {}),
    ...(hasMacros ? [workbookIssue("workbook.macros-ignored", {})] : []),
    ...(hasOldRuns ? [workbookIssue("workbook.runs-unread", {})] : []),
  ];
}
