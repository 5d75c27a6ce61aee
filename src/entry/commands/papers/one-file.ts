import path from "node:path";
import type { FoundFile } from "../../../app";
import { read } from "../../../core/base";
import { findFiles } from "../../../host/node";
import { fill } from "../../../i18n";
import { type CommandCall, CannotRun } from "../command";
import { documentBytes } from "../read-documents";
import { sayIssues } from "../say-issues";

/** The one workbook a command is told of: none, several, or one that is not there stop it with their reason. */
export async function oneFile(paths: readonly string[], call: CommandCall): Promise<FoundFile> {
  const [first, second] = paths;
  if (first === undefined) throw new CannotRun(call.words.missingPaths);
  if (second !== undefined) throw new CannotRun(fill(call.words.oneFileOnly, { found: second }));
  const { files, issues } = await findFiles([first]);
  const [file, more] = files;
  if (file === undefined) throw new CannotRun(sayIssues(issues, call).join("\n"));
  if (more !== undefined) throw new CannotRun(fill(call.words.oneFileOnly, { found: more.path }));
  return file;
}

/** One file of any kind. */
export async function anyFile(place: string, call: CommandCall): Promise<FoundFile> {
  const bytes = await documentBytes(place);
  if (!(bytes instanceof Uint8Array)) throw new CannotRun(sayIssues([bytes], call).join("\n"));
  return { name: path.basename(place), path: place, read: () => Promise.resolve(read(bytes)) };
}
