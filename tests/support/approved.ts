import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../approved");

/**
 * Compares a text with its approved twin `tests/approved/<name>.txt`. Where they differ the new text is written
 * beside it as `<name>-changed.txt`: look at the difference, and approve by renaming.
 */
export function expectApproved(name: string, text: string): void {
  const approved = join(FOLDER, `${name}.txt`);
  const changed = join(FOLDER, `${name}-changed.txt`);
  const known = existsSync(approved) ? readFileSync(approved, "utf8") : "";
  if (known === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(known);
}
