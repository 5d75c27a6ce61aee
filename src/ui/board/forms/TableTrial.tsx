import { Button, Spinner } from "@fluentui/react-components";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import { useState } from "react";
import { type Result } from "../../../core/base";
import type { FormTrial } from "../../../core/forms";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { type FormEntry, takenTable } from "../store/forms-state";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { ToldIssues } from "./ToldIssues";
import { useFormWords } from "./use-form-words";

interface TableTrialProps {
  readonly entry: FormEntry;
  readonly title: string;
}

/** Tries the template on the figures that stand in the form: how many rows it reads, and what would be asked. */
export function TableTrial({ entry, title }: TableTrialProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { trial, isTrying, start } = useTrial(entry);
  if (entry.table.filledCells === 0) return <p className={styles.note}>{words.noFigures}</p>;
  return (
    <>
      <TryButton title={title} isTrying={isTrying} onTry={() => void start()} />
      <div role="status">{trial?.ok === true && <Tried trial={trial.value} />}</div>
      {trial !== undefined && <ToldIssues issues={trial.ok ? trial.value.issues : trial.issues} />}
    </>
  );
}

interface TryButtonProps {
  readonly title: string;
  readonly isTrying: boolean;
  onTry(): void;
}

function TryButton({ title, isTrying, onTry }: TryButtonProps) {
  const { words } = useFormWords();
  const { work } = useBoardState();
  const styles = useListStyles();
  return (
    <div className={styles.row}>
      <Button
        icon={<Beaker20Regular />}
        disabled={isTrying || work !== undefined}
        aria-label={fill(words.tryNowOf, { title })}
        onClick={onTry}
      >
        {words.tryNow}
      </Button>
      {isTrying && <Spinner size="tiny" label={words.trying} />}
    </div>
  );
}

function Tried({ trial: { rows, issues } }: { readonly trial: FormTrial }) {
  const { words } = useFormWords();
  return fill(words.tried, { rows, count: issues.length });
}

/** A trial is of the table as it was then: a change of it puts the trial away. */
function useTrial(entry: FormEntry) {
  const { services, store } = useBoard();
  const { catalogue } = useCatalogue().index;
  const [tried, setTried] = useState<{
    readonly of: FormEntry["table"];
    readonly trial: Result<FormTrial>;
  }>();
  const [isTrying, setTrying] = useState(false);
  const start = async (): Promise<void> => {
    const { files, of, table } = entry;
    const task = { files, file: of.file, sheet: of.proposal.sheet, table: takenTable(entry), catalogue };
    setTrying(true);
    try {
      const trial = await services.board.tryForm(task, { progress() {}, signal: WAITED_FOR });
      if (trial !== undefined) setTried({ of: table, trial });
    } catch {
      store.tell({ issues: [], retry: () => void start() });
    } finally {
      setTrying(false);
    }
  };
  return { trial: tried?.of === entry.table ? tried.trial : undefined, isTrying, start };
}

/** Nobody gives it up: to stop it is to lose the worker, and with it the rows of a merge. */
const WAITED_FOR = new AbortController().signal;
