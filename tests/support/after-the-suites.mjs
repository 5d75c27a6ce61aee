import { endOffices } from "./office-that-stays.mjs";
import { removeRunFolder } from "./run-folder.mjs";

/** Called by jest after its last suite. */
export default function afterTheSuites() {
  endOffices();
  removeRunFolder();
}
