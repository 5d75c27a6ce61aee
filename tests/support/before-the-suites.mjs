import { makeFluentInOneFile } from "./fluent-in-one-file.mjs";
import { openRunFolder } from "./run-folder.mjs";

/** Called by jest before its first suite. */
export default async function beforeTheSuites() {
  openRunFolder();
  await makeFluentInOneFile();
}
