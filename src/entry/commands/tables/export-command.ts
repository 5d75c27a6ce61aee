import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  type ExportedTables,
  type FoundFile,
  type TableEncoder,
  csvEncoder,
  exportTables,
} from "../../../app";
import { type Issue, type Result, isError } from "../../../core/base";
import { PACKAGE_FILE, filesOfPackage } from "../../../core/tables";
import { type IsEarlier, NotOurFolder, findFiles, writeFolder } from "../../../host/node";
import { fill, sayIssue } from "../../../i18n";
import { type Command, type CommandCall, CannotRun } from "../command";
import { jsonIssues, printJson } from "../json";
import { readingHost } from "../reading-host";
import { sayIssues } from "../say-issues";
import { optionNeeded, withCatalogue } from "../with-catalogue";

/**
 * `khoagiao export SUMMARY.xlsx … --out DIR [--format csv|parquet]`: the summaries as open tables with their dictionary. The
 * folder is there whole or not at all; an earlier export in it is replaced, and nothing else ever is.
 */
export const exportCommand: Command = async (call) => {
  const folder = optionNeeded(call, "out");
  const encoder = await encoderFor(call);
  const index = await withCatalogue(call);
  const summaries = await summariesNamed(call);
  const wording = (issue: Issue) => sayIssue(issue, "vi"); // the tables are a Vietnamese paper
  const exported = await intoFolder(folder, call, async (draft) =>
    exportTables({ summaries, encoder, wording }, index, { host: readingHost, draft }),
  );
  for (const line of sayIssues(exported.issues, call)) call.terminal.complain(line);
  if (!exported.ok) return 2;
  call.terminal.print(
    call.options.json === true
      ? printJson({ folder, ...exported.value, issues: jsonIssues(exported.issues, call.language) })
      : sayExported(exported.value, folder, call),
  );
  return 0;
};

const FORMATS: Readonly<Record<string, () => Promise<TableEncoder>>> = {
  csv: () => Promise.resolve(csvEncoder),
  parquet: async () => (await import("../../../host/tables")).parquetEncoder,
};

function encoderFor({ options: { format = "csv" }, words }: CommandCall): Promise<TableEncoder> {
  const encoder = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (encoder === undefined) throw new CannotRun(fill(words.badFormat, { found: format }));
  return encoder();
}

async function summariesNamed(call: CommandCall): Promise<readonly FoundFile[]> {
  if (call.paths.length === 0) throw new CannotRun(call.words.missingPaths);
  const { files, issues } = await findFiles(call.paths);
  if (issues.some(isError) || files.length === 0) throw new CannotRun(sayIssues(issues, call).join("\n"));
  return files;
}

type Fill<T> = (draft: Parameters<Parameters<typeof writeFolder>[1]>[0]) => Promise<Result<T>>;

/** Nothing is left at the place where what fills the folder refuses. */
async function intoFolder<T>(folder: string, { words }: CommandCall, fillIn: Fill<T>): Promise<Result<T>> {
  let refusal: Result<T> | undefined;
  try {
    const done = await writeFolder(
      folder,
      async (draft) => {
        const result = await fillIn(draft);
        if (result.ok) return result;
        refusal = result;
        return undefined;
      },
      isEarlierExport,
    );
    return done ?? refusal ?? { ok: false, issues: [] };
  } catch (error) {
    if (error instanceof NotOurFolder) throw new CannotRun(fill(words.outIsNoExport, { folder }));
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotRun(fill(words.cannotWrite, { file: folder, message }));
  }
}

/** A folder with an export's dictionary, and nothing in it that the dictionary does not name. */
const isEarlierExport: IsEarlier = async (files, folder) => {
  if (!files.includes(PACKAGE_FILE)) return false;
  const named = filesOfPackage(await readFile(path.join(folder, PACKAGE_FILE), "utf8"));
  return named !== undefined && files.every((file) => file === PACKAGE_FILE || named.includes(file));
};

const sayExported = ({ summaries, tables }: ExportedTables, folder: string, { words }: CommandCall): string =>
  fill(words.tablesWritten, {
    ...{ tables: tables.length, summaries: summaries.length, folder },
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  });
