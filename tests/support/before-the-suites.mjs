import { makeFluentInOneFile } from "./fluent-in-one-file.mjs";
import { letOfficesStay } from "./office-that-stays.mjs";

/** Called by jest before its first suite. */
export default async function beforeTheSuites() {
  letOfficesStay();
  await makeFluentInOneFile();
}
