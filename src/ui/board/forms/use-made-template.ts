import { useMemo } from "react";
import type { Issue } from "../../../core/base";
import type { Template } from "../../../core/catalogue";
import { type FormProposal, type TableProposal, withForms } from "../../../core/forms";
import { type FormEntry, takenTable } from "../store/forms-state";
import { useCatalogue } from "../store/use-board";

/** A table by itself, as what a form was read as. */
export const proposalOf = ({ of }: FormEntry, table: TableProposal): FormProposal => ({
  ...{ kind: table.kind, sheet: of.proposal.sheet, tables: [table], otherSheets: [], issues: [] },
});

/** The template a table becomes, as the board has it now. */
export function useMadeTemplate(entry: FormEntry): {
  readonly template: Template | undefined;
  readonly issues: readonly Issue[];
} {
  const { index } = useCatalogue();
  return useMemo(() => {
    const { catalogue, codes, issues } = withForms(index.catalogue, [proposalOf(entry, takenTable(entry))]);
    return { template: catalogue.templates.find(({ code }) => code === codes[0]), issues };
  }, [index, entry]);
}
