import { writeWhole } from "../../host/node";
import { fill } from "../../i18n";
import { type Call, CannotRun } from "./command";

/** Writes a file whole or stops the command with a message that says what to do. */
export async function writeOutput(file: string, bytes: Uint8Array, call: Call): Promise<void> {
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotRun(fill(call.words.cannotWrite, { file, message }));
  }
}
