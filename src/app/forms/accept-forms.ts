import { type Issue, type Result, read, refused } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import { type FormAssignment, type FormProposal, withForms } from "../../core/forms";
import type { Host } from "../host";
import { writeCatalogue } from "../write-catalogue";

/** The catalogue workbook with the templates of forms, ready to be written. */
export interface AcceptedForms {
  readonly bytes: Uint8Array;
  /** Codes of the templates added: none of a form that was there already. */
  readonly added: readonly string[];
}

/** Turns forms into templates of a catalogue: all of them, or with an error none. */
export function acceptForms(
  catalogue: Catalogue,
  proposals: readonly FormProposal[],
  { host, assigned }: { readonly host: Host; readonly assigned?: FormAssignment | undefined },
): Result<AcceptedForms> {
  const { catalogue: extended, added, issues } = withForms(catalogue, proposals, assigned);
  const written = writeCatalogue(extended, host);
  const told: readonly Issue[] = [...issues, ...written.issues];
  return written.ok ? read({ bytes: written.value, added }, told) : refused(...told);
}
