import { type Issue, type Result, read, refused } from "../core/base";
import { type Catalogue, catalogueWorkbook, readCatalogue } from "../core/catalogue";
import { type FormAssignment, type FormProposal, withForms } from "../core/forms";
import { readWorkbook, writeWorkbook } from "../core/workbook";
import type { Host } from "./host";

/** The catalogue workbook with the templates of forms, ready to be written. */
export interface AcceptedForms {
  readonly bytes: Uint8Array;
  /** Codes of the templates added. */
  readonly added: readonly string[];
}

/**
 * Turns forms into templates of a catalogue. What is written is read back and checked as every catalogue is: with an
 * error there is none.
 */
export function acceptForms(
  catalogue: Catalogue,
  proposals: readonly FormProposal[],
  { host, assigned }: { readonly host: Host; readonly assigned?: FormAssignment | undefined },
): Result<AcceptedForms> {
  const { catalogue: extended, added, issues } = withForms(catalogue, proposals, assigned);
  const bytes = writeWorkbook(catalogueWorkbook(extended), host);
  const written = readWorkbook(bytes, host);
  const checked = written.ok ? readCatalogue(written.value) : written;
  const told: readonly Issue[] = [...issues, ...checked.issues];
  return checked.ok ? read({ bytes, added }, told) : refused(...told);
}
