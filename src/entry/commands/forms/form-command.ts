import { acceptForms } from "../../../app/forms/accept-forms";
import { readForm } from "../../../app/forms/read-form";
import { isError } from "../../../core/base";
import type { CatalogueIndex } from "../../../core/catalogue";
import type { FormAssignment, FormProposal } from "../../../core/forms";
import { findFiles, nodeHost } from "../../../host/node";
import { fill } from "../../../i18n";
import { type CommandCall, CannotRun, type Command } from "../command";
import { printJson } from "../json";
import { jsonForm } from "./json-form";
import { mapForms } from "./map-forms";
import { readingHost } from "../reading-host";
import { sayForm } from "./say-form";
import { sayIssues } from "../say-issues";
import { optionNeeded, periodNeeded, unitsNamed, withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

interface ReadForm {
  readonly file: string;
  readonly proposal: FormProposal;
}

/**
 * `khoagiao form FILE … [--sheet NAME] [--out CATALOGUE.xlsx]`: what each file is as a form: its tables, columns, types,
 * units, lists and given rows, each with the cell it was read from, and what is in doubt. `--json` prints an array, one
 * object a file. `--as CODE` reads them as units' own forms for a template (`mapForms`). `--out` writes the forms as templates of a catalogue: all of them, or nothing.
 */
export const formCommand: Command = async (call) => {
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const found = await findFiles(call.paths);
  for (const line of sayIssues(found.issues, call)) call.terminal.complain(line);
  if (found.files.length === 0) throw new CannotRun(call.words.nothingToCheck);
  if (call.options.as !== undefined) return mapForms(found.files, call.options.as, call);
  const read: ReadForm[] = [];
  for (const file of found.files)
    read.push({ file: file.path, proposal: await readForm(file, readingHost, call.options.sheet) });
  if (call.options.json === true)
    call.terminal.print(printJson(read.map(({ file, proposal }) => jsonForm(file, proposal, call.language))));
  else for (const one of read) sayEach(one, read.length, call);
  const hasErrors = found.issues.some(isError) || read.some(({ proposal }) => proposal.issues.some(isError));
  if (call.options.out === undefined) return hasErrors ? 1 : 0;
  if (hasErrors) throw new CannotRun(fill(call.words.formsNotWritten, { file: call.options.out }));
  return writeTemplates(read, call);
};

function sayEach({ file, proposal }: ReadForm, count: number, { terminal, language }: CommandCall): void {
  if (count > 1) terminal.print(`== ${file}`);
  for (const line of sayForm(proposal, language)) terminal.print(line);
}

async function writeTemplates(read: readonly ReadForm[], call: CommandCall): Promise<number> {
  const { words, terminal, options } = call;
  const out = optionNeeded(call, "out");
  const index = await withCatalogue(call);
  const assigned = assignmentOf(index, call);
  const accepted = acceptForms(
    index.catalogue,
    read.map(({ proposal }) => proposal),
    { host: nodeHost, assigned },
  );
  for (const line of sayIssues(accepted.issues, call)) terminal.complain(line);
  if (!accepted.ok) throw new CannotRun(fill(words.formsNotWritten, { file: out }));
  await writeKeepingOld(out, accepted.value.bytes, call);
  // Scripts that asked for JSON get nothing else on their channel.
  const say = options.json === true ? terminal.complain : terminal.print;
  const { added } = accepted.value;
  say(fill(added.length > 0 ? words.formsWritten : words.written, { file: out, codes: added.join(", ") }));
  if (assigned === undefined && added.length > 0) say(words.formsUnassigned);
  return 0;
}

/** Who owes the new templates, where the call says so: `--period ID (--org-unit CODE … | --all)`. */
function assignmentOf(index: CatalogueIndex, call: CommandCall): FormAssignment | undefined {
  const { all = false } = call.options;
  const units = unitsNamed(call.options["org-unit"] ?? [], index);
  if (call.options.period === undefined && !all && units.length === 0) return undefined;
  const { id: period } = periodNeeded(call, index);
  if (!all && units.length === 0)
    throw new CannotRun(fill(call.words.missingOption, { option: "--org-unit | --all" }));
  const kinds = new Set(
    index.catalogue.orgUnits.filter(({ reports }) => reports).map(({ kind }) => `@${kind}`),
  );
  return { period, orgUnits: all ? [...kinds] : units };
}
