import { type FileBytes, NoPlainFile, keepAside, writeWhole } from "../../host/node";
import { fill } from "../../i18n";
import { type CommandCall, CannotRun } from "./command";

/** Writes a file whole or stops the command with a message that says what to do. */
export async function writeOutput(file: string, bytes: FileBytes, call: CommandCall): Promise<void> {
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    throw cannotWrite(file, error, call);
  }
}

/** The same, where a user may have worked in the file of that name: what was in it is kept under another name. */
export async function writeKeepingOld(file: string, bytes: FileBytes, call: CommandCall): Promise<void> {
  try {
    const kept = await keepAside(file, bytes);
    if (kept !== undefined) call.terminal.complain(fill(call.words.keptAside, { file, kept }));
  } catch (error) {
    throw cannotWrite(file, error, call);
  }
  await writeOutput(file, bytes, call);
}

function cannotWrite(file: string, error: unknown, { words }: CommandCall): CannotRun {
  if (error instanceof NoPlainFile) return new CannotRun(fill(words.outIsNoFile, { file }));
  const message = error instanceof Error ? error.message : String(error);
  return new CannotRun(fill(words.cannotWrite, { file, message }));
}
