import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/entry/cli";

export interface Ran {
  readonly exitCode: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs `khoagiao …` as a user would, in this process, and keeps what it said. */
export const khoagiao = (...args: readonly string[]): Promise<Ran> => khoagiaoWith(undefined, ...args);

/** As `khoagiao`; files are read in threads of this built file. */
export async function khoagiaoWith(readingThread: URL | undefined, ...args: readonly string[]): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    complain: (text: string) => void complained.push(text),
  };
  const exitCode = await main(args, { terminal, ...(readingThread !== undefined && { readingThread }) });
  return { exitCode, printed: printed.join("\n"), complained: complained.join("\n") };
}

/** An empty folder of its own for one test. */
export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), "khoagiao-"));
