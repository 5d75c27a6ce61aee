import { type Issue, type Result, read, refused } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import {
  type FormPicture,
  type FormProposal,
  type FormTrial,
  type TableProposal,
  formPictures,
  proposeForm,
  tryForm,
} from "../../core/forms";
import type { FoundFile, Host, Progress } from "../host";
import { type AnyFile, fileIssue, workbooksAmong } from "../workbooks-among";
import { openForm } from "./open-form";

/** One sheet of one file, as a form. */
export interface ReadFormSheet {
  readonly file: string;
  readonly proposal: FormProposal;
  /** Of its tables, in their order. */
  readonly pictures: readonly FormPicture[];
  /** The sheet of its file that looks most like a form. */
  readonly isMain: boolean;
}

export interface ReadForms {
  readonly sheets: readonly ReadFormSheet[];
  /** Of files that are no workbooks. */
  readonly issues: readonly Issue[];
}

/** Of a workbook of more, these sheets are read beside the main one; the others are named. */
const MOST_OTHER_SHEETS = 12;

/** What workbooks are as forms, those inside archives too: of each the main sheet first, then others that hold tables. */
export async function readForms(
  files: readonly AnyFile[],
  host: Host,
  progress: Progress,
): Promise<ReadForms> {
  const found = await workbooksAmong(files, host);
  const sheets: ReadFormSheet[] = [];
  for (const [at, file] of found.files.entries()) {
    progress(at, found.files.length, file.name);
    sheets.push(...(await readSheets(file, host)));
  }
  return { sheets, issues: found.issues };
}

async function readSheets(file: FoundFile, host: Host): Promise<readonly ReadFormSheet[]> {
  const book = await openForm(file, host);
  if (!book.ok) {
    const none = { kind: "not-a-form", sheet: "", tables: [], otherSheets: [], issues: book.issues } as const;
    return [{ file: file.name, proposal: none, pictures: [], isMain: true }];
  }
  const main = proposeForm(book.value);
  const others = main.otherSheets.slice(0, MOST_OTHER_SHEETS);
  const isAllRead = others.length === main.otherSheets.length;
  const told = main.issues.filter(({ code }) => !(isAllRead && code === "form.other-sheets"));
  const sheetOf = (proposal: FormProposal, isMain: boolean): ReadFormSheet => ({
    ...{ file: file.name, proposal, isMain },
    pictures: formPictures(book.value, proposal),
  });
  return [
    sheetOf({ ...main, issues: [...book.issues, ...told] }, true),
    ...others.map((name) => sheetOf(proposeForm(book.value, name), false)),
  ];
}

export interface TrialAsked {
  /** One of the files, by the name it was read under. */
  readonly file: string;
  readonly sheet: string;
  /** As the board has it now. */
  readonly table: TableProposal;
  readonly catalogue: Catalogue;
}

/** Tries a table of a form on its own figures; refused where the file can no longer be read. */
export async function tryFormAmong(
  files: readonly AnyFile[],
  { file, sheet, ...asked }: TrialAsked,
  host: Host,
): Promise<Result<FormTrial>> {
  const found = await workbooksAmong(files, host);
  const named = found.files.find(({ name }) => name === file);
  if (named === undefined) return refused(fileIssue("file.not-found", { file }));
  const book = await openForm(named, host);
  if (!book.ok) return book;
  return read(tryForm(book.value, sheet, asked) ?? { rows: 0, issues: [] });
}
