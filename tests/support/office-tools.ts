import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { profileOption, profileThatStays } from "./office-that-stays.mjs";

/**
 * The office programs the interop tests compare us with. A missing program fails the test with its remedy;
 * it never skips, because a skipped comparison looks like a passed one.
 */
const PYTHON = process.env["KHOAGIAO_PYTHON"] ?? "/usr/bin/python3";
const SOFFICE = process.env["KHOAGIAO_SOFFICE"] ?? "soffice";
const FIVE_MINUTES = 300_000;

/** Runs a Python script (openpyxl at hand) with arguments; returns what it printed. */
export function runPython(script: string, args: readonly string[] = []): string {
  return run(PYTHON, ["-", ...args], {
    remedy: "Install Python 3 with openpyxl (Debian: apt install python3-openpyxl), or set KHOAGIAO_PYTHON.",
    input: `import openpyxl\n${script}`,
  });
}

/**
 * Converts a file with a private, headless LibreOffice (format: "xlsx", "pdf", "ods" ...); returns the new path. `readBy`: the
 * filter to read it with, where its ending does not tell.
 */
export function convertWithLibreOffice(
  file: string,
  format: string,
  outDir: string,
  readBy?: string,
): string {
  const [made = ""] = convertAllWithLibreOffice([file], format, outDir, readBy);
  return made;
}

/** Converts several files of different names in one go; returns the new paths in their order. Two calls may run at once. */
export function convertAllWithLibreOffice(
  files: readonly string[],
  format: string,
  outDir: string,
  readBy?: string,
): readonly string[] {
  const ofWorker = profileThatStays(SOFFICE);
  const profile = ofWorker ?? mkdtempSync(join(tmpdir(), "soffice-profile-"));
  try {
    const printed = run(
      SOFFICE,
      [
        ...[profileOption(profile), "--headless", "--norestore"],
        ...(readBy === undefined ? [] : [`--infilter=${readBy}`]),
        ...["--convert-to", format, "--outdir", resolve(outDir), ...files.map((file) => resolve(file))],
      ],
      {
        remedy: "Install LibreOffice (Debian: apt install libreoffice-calc), or set KHOAGIAO_SOFFICE.",
      },
    );
    return files.map((file) => {
      const made = join(
        resolve(outDir),
        `${basename(file, extname(file))}.${format.split(":")[0] ?? format}`,
      );
      if (!existsSync(made)) throw new Error(`LibreOffice made no ${format} of ${file}. It said: ${printed}`);
      return made;
    });
  } finally {
    if (ofWorker === undefined) rmSync(profile, { recursive: true, force: true });
  }
}

interface RunOptions {
  /** Said when the program, or what it needs, is missing. */
  readonly remedy: string;
  readonly input?: string;
}

function run(program: string, args: readonly string[], { remedy, input = "" }: RunOptions): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    input,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    timeout: FIVE_MINUTES,
    maxBuffer: 256 * 1024 * 1024,
  });
  const missing =
    (error && "code" in error && error.code === "ENOENT") || /No module named 'openpyxl'/.test(stderr);
  if (missing) throw new Error(`${program} is missing here. ${remedy}`);
  if (error || status !== 0)
    throw new Error(`${program} failed: ${error?.message ?? ""}\n${stderr}\n${stdout}`);
  return stdout;
}
