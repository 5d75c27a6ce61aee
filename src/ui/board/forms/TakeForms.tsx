import { useDeferredValue, useMemo } from "react";
import { read } from "../../../core/base";
import { withForms } from "../../../core/forms";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { AcceptChange } from "../catalogue/change/AcceptChange";
import type { BoardNotice } from "../store/board-state";
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
  const { result, ...chosen } = useWithForms(useDeferredValue(forms));
  const { added, there } = chosen;
  return (
    <>
      <Chosen {...chosen} />
      <AcceptChange
        result={result}
        notice={noticeOf(added, there)}
        onTaken={() => {
          store.forms.set(undefined);
          onTaken([...added, ...there]);
        }}
      />
    </>
  );
}

interface ChosenProps {
  /** Codes of those that are added, and of those that were there. */
  readonly added: readonly string[];
  readonly there: readonly string[];
  /** Columns of them that are in doubt, and that nobody has looked at. */
  readonly doubts: number;
}

function Chosen({ added, there, doubts }: ChosenProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  if (added.length + there.length === 0) return <p className={styles.note}>{words.noneChosen}</p>;
  return (
    <strong role="status">
      {added.length > 0 && fill(words.chosen, { count: added.length, doubts })}
      {there.length > 0 && ` ${fill(words.chosenThere, { codes: there.join(", ") })}`}
    </strong>
  );
}

/** What becomes of them: a form that was there already is not added, whoever is asked for it. */
function noticeOf(added: readonly string[], there: readonly string[]): BoardNotice {
  const facts = { codes: added.join(", "), there: there.join(", ") };
  if (there.length === 0) return { word: "formsTaken", facts };
  return { word: added.length === 0 ? "formsThere" : "formsTakenBeside", facts };
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
    const { catalogue, codes, added } = withForms(index.catalogue, proposals, assigned);
    const there = [...new Set(codes)].filter((code) => !added.includes(code));
    const doubts = taken.reduce((sum, entry) => sum + openDoubts(entry), 0);
    return { result: read(catalogue), added, there, doubts };
  }, [index, entries, assigning, today]);
}
