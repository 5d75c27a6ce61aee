import { given } from "../../../../core/base";
import type { Template } from "../../../../core/catalogue";
import { type MappingProposal, type ProposedMapping, mappingOf, withMapping } from "../../../../core/forms";
import type { Decision } from "../../../../core/submissions";
import { useTakeCatalogue } from "../../catalogue/change/use-take-catalogue";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import { matchedColumns, useMatching } from "./use-matching";

/** A form of its own that a unit sent instead of a report. */
export interface FormOfUnit {
  /** Names the file: what is chosen for it is kept under it. */
  readonly about: string;
  /** The file, still without its unit. */
  readonly subject: Omit<Decision, "reason" | "by" | "on">;
  onDone(): void;
}

/** Such a form, and the template it stands for. */
export interface MatchedForm extends FormOfUnit {
  readonly proposal: MappingProposal;
  readonly template: Template;
}

/** What is chosen in the form; `accept` remembers the columns, accepts the file, and merges at once. */
export function useMatch(asked: MatchedForm) {
  const { proposal, template, subject, about } = asked;
  const { signer = "" } = useBoardState().merge;
  const { fields, match, sign, ...draft } = useMatching(about);
  const columns = matchedColumns(proposal.columns, template.code, fields);
  const signed = { orgUnit: subject.orgUnit ?? "", by: signer, ...draft.signed };
  const held = columns.flatMap(({ field }) => field ?? []);
  const isClear = held.length > 0 && new Set(held).size === held.length;
  return {
    ...{ columns, signed, sign },
    match: (at: number, field: string | undefined): void => {
      const column = columns[at];
      if (column !== undefined) match(template.code, column, field);
    },
    isWhole: isClear && signed.orgUnit !== "" && signed.by.trim() !== "",
    accept: useAccept(asked, { columns, signed, forget: draft.forget }),
  };
}

interface Chosen {
  readonly columns: readonly ProposedMapping[];
  readonly signed: { readonly orgUnit: string; readonly by: string };
  forget(): void;
}

function useAccept(
  { proposal, template, subject, onDone }: MatchedForm,
  { columns, signed, forget }: Chosen,
) {
  const { words, store, services } = useBoard();
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  return async (): Promise<void> => {
    const mapping = mappingOf({ form: proposal.form, columns }, template.code);
    if ((await take(withMapping(index.catalogue, mapping))) === undefined) return;
    // What was just told can be taken back: one press takes back both.
    const { undo } = store.current().notice ?? {};
    forget();
    onDone();
    const said = {
      orgUnit: signed.orgUnit,
      reason: words.matchReason,
      by: signed.by.trim(),
      on: services.today(),
    };
    store.merge.decide([{ ...subject, ...said }], { word: "matchDone", ...given({ undo }) });
  };
}
