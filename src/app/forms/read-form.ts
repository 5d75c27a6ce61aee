import { type Result, read, refused } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import {
  type FormProposal,
  type MappingProposal,
  formIssue,
  proposeForm,
  proposeMapping,
} from "../../core/forms";
import type { FoundFile, Host } from "../host";
import { inFile } from "../in-file";
import { type AnyFile, fileIssue, workbooksAmong } from "../workbooks-among";
import { openForm } from "./open-form";

/**
 * What a file is as a form. One that cannot be read is told so in the issues of a proposal without tables: whoever
 * reads many forms gets one answer for each.
 */
export async function readForm(file: FoundFile, host: Host, sheet?: string): Promise<FormProposal> {
  const book = await openForm(file, host);
  if (!book.ok) return { kind: "not-a-form", sheet: "", tables: [], otherSheets: [], issues: book.issues };
  const proposal = proposeForm(book.value, sheet);
  return { ...proposal, issues: [...book.issues, ...proposal.issues] };
}

export interface MappingAsked {
  readonly catalogue: Pick<Catalogue, "templates">;
  /** Code of the template the form stands for; undefined: the likest. */
  readonly template?: string | undefined;
  /** The sheet its table stands in; undefined: the one that looks most like a form. */
  readonly sheet?: string | undefined;
}

/** What the columns of a unit's own form may be; refused where the file has no table, or more than one. */
export async function readMapping(
  file: FoundFile,
  host: Host,
  { catalogue, template, sheet }: MappingAsked,
): Promise<Result<MappingProposal>> {
  const book = await openForm(file, host);
  if (!book.ok) return book;
  const form = proposeForm(book.value, sheet);
  const mapping = proposeMapping(book.value, form, catalogue, template);
  if (mapping !== undefined) return read(mapping, book.issues);
  const { length } = form.tables;
  const issue = formIssue("form.not-one-table", { sheet: form.sheet }, { facts: { tables: length } });
  return refused(...book.issues, inFile(file.name)(issue));
}

/** The same for one of the files handed in, from inside an archive too, by the name the merge gave it. */
export async function readMappingAmong(
  files: readonly AnyFile[],
  file: string,
  { host, ...asked }: MappingAsked & { readonly host: Host },
): Promise<Result<MappingProposal>> {
  const found = await workbooksAmong(files, host);
  const named = found.files.find(({ name }) => name === file);
  return named === undefined
    ? refused(fileIssue("file.not-found", { file }))
    : readMapping(named, host, asked);
}
