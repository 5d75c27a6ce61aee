import { readMapping } from "../../../app/forms/read-form";
import { writeCatalogue } from "../../../app/write-catalogue";
import { columnLetters } from "../../../core/base";
import type { Template } from "../../../core/catalogue";
import { type MappingProposal, mappingOf, withMapping } from "../../../core/forms";
import { nodeHost } from "../../../host/node";
import type { FoundFile } from "../../../app";
import { fill } from "../../../i18n";
import { type CommandCall, CannotRun } from "../command";
import { jsonIssues, printJson } from "../json";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { withCatalogue } from "../with-catalogue";
import { writeKeepingOld } from "../write-output";

interface ReadMapping {
  readonly file: string;
  readonly mapping: MappingProposal;
}

/**
 * `khoagiao form FILE … --as CODE [--out CATALOGUE.xlsx]`: what the columns of units' own forms are in a template of the
 * catalogue, to be looked at; `--out` writes the catalogue that knows them, where they may be corrected.
 */
export async function mapForms(
  files: readonly FoundFile[],
  code: string,
  call: CommandCall,
): Promise<number> {
  const { words, terminal, options, language } = call;
  const { catalogue } = await withCatalogue(call);
  const template = catalogue.templates.find((one) => one.code === code && one.layout === "table");
  if (template === undefined) throw new CannotRun(fill(words.unknownTemplate, { template: code }));
  const mapped: ReadMapping[] = [];
  for (const file of files) {
    const read = await readMapping(file, readingHost, { catalogue, template: code, sheet: options.sheet });
    if (!read.ok) throw new CannotRun(sayIssues(read.issues, call).join("\n"));
    mapped.push({ file: file.path, mapping: read.value });
  }
  if (options.json === true)
    terminal.print(printJson(mapped.map(({ file, mapping }) => ({ file, ...mapping, template: code }))));
  else for (const one of mapped) for (const line of sayMapping(one, template, call)) terminal.print(line);
  if (options.out === undefined) return 0;
  const extended = mapped.reduce(
    (before, { mapping }) => withMapping(before, mappingOf(mapping, code)),
    catalogue,
  );
  const written = writeCatalogue(extended, nodeHost);
  if (!written.ok) throw new CannotRun(printJson(jsonIssues(written.issues, language)));
  await writeKeepingOld(options.out, written.value, call);
  const say = options.json === true ? terminal.complain : terminal.print;
  say(fill(words.mappingWritten, { file: options.out, count: mapped.length }));
  return 0;
}

/** "C  Số học viên - Nữ → Số học viên nữ (gần giống, hãy xem lại)" */
function sayMapping({ file, mapping }: ReadMapping, { fields }: Template, { words }: CommandCall) {
  const labels = new Map(fields.map(({ key, label }) => [key, label]));
  const held = new Set(mapping.columns.map(({ field }) => field));
  const lacking = fields.filter(({ key, formula }) => formula === undefined && !held.has(key));
  return [
    `== ${file}, ${mapping.sheet}: ${mapping.form}`,
    ...mapping.columns.map(({ column, header, field, isSure }) => {
      const said = field === undefined ? words.columnNotRead : `→ ${labels.get(field) ?? field}`;
      const doubt = field === undefined || isSure ? "" : ` (${words.columnNear})`;
      return `  ${columnLetters(column)}  ${header} ${said}${doubt}`;
    }),
    ...(lacking.length === 0
      ? []
      : [fill(words.fieldsLacking, { labels: lacking.map(({ label }) => label).join("; ") })]),
  ];
}
