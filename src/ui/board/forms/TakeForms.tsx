import { useDeferredValue, useMemo } from "react";
import { read } from "../../../core/base";
import { withForms } from "../../../core/forms";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { AcceptChange } from "../catalogue/change/AcceptChange";
import { type FormsState, openDoubts, takenTable } from "../store/forms-state";
import { useBoard, useCatalogue } from "../store/use-board";
import { assignmentOf } from "./assignment-of";
import { proposalOf } from "./use-made-template";
import { useFormWords } from "./use-form-words";

interface TakeFormsProps {
  readonly forms: FormsState;
  onTaken(codes: readonly string[]): void;
}

/** The tables that are taken, and what becomes another in the catalogue: accepted all at once, or not at all. */
export function TakeForms({ forms, onTaken }: TakeFormsProps) {
  const { store } = useBoard();
  const { words } = useFormWords();
  const styles = useListStyles();
  const taken = forms.entries.filter(({ isTaken }) => isTaken);
  const { result, codes } = useWithForms(useDeferredValue(forms));
  const doubts = taken.reduce((sum, entry) => sum + openDoubts(entry), 0);
  if (taken.length === 0) return <p className={styles.note}>{words.noneChosen}</p>;
  return (
    <>
      <strong role="status">{fill(words.chosen, { count: taken.length, doubts })}</strong>
      <AcceptChange
        result={result}
        notice={{ word: "formsTaken", facts: { codes: codes.join(", ") } }}
        onTaken={() => {
          store.forms.set(undefined);
          onTaken(codes);
        }}
      />
    </>
  );
}

/** The catalogue with the templates; what was told while they were made stands with their tables. */
function useWithForms({ entries, assigning }: FormsState) {
  const { services } = useBoard();
  const { index } = useCatalogue();
  const today = services.today();
  return useMemo(() => {
    const taken = entries.filter(({ isTaken }) => isTaken);
    const proposals = taken.map((entry) => proposalOf(entry, takenTable(entry)));
    const assigned = assignmentOf(assigning, index, today);
    const { catalogue, codes } = withForms(index.catalogue, proposals, assigned);
    return { result: read(catalogue), codes };
  }, [index, entries, assigning, today]);
}
