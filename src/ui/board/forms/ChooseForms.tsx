import { Button } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { useBoard, useBoardState } from "../store/use-board";
import { useFormWords } from "./use-form-words";

/** Files that are not read may be picked too: what is said of them then tells what to do. */
const FORMS = ".xlsx,.xlsm,.xltx,.xls,.xlsb,.ods,.csv,.zip";

/** Where the board's own forms are chosen, and put away again. */
export function ChooseForms() {
  const { words } = useFormWords();
  const { forms } = useBoardState();
  const styles = useListStyles();
  return (
    <section className={styles.card} style={{ gap: "8px" }} aria-label={words.choose}>
      <p className={styles.note}>{words.chooseAbout}</p>
      <div className={styles.row}>
        <AddForms isFirst={forms === undefined} />
        {forms !== undefined && <PutAway />}
      </div>
    </section>
  );
}

function AddForms({ isFirst }: { readonly isFirst: boolean }) {
  const { store } = useBoard();
  const { words } = useFormWords();
  const { work } = useBoardState();
  return (
    <FilePicker
      multiple
      appearance={isFirst ? "primary" : "secondary"}
      label={isFirst ? words.choose : words.addMore}
      icon={<DocumentAdd20Regular />}
      accept={FORMS}
      disabled={work !== undefined}
      onFiles={(files) => void store.forms.read(files)}
    />
  );
}

function PutAway() {
  const { store } = useBoard();
  const { words } = useFormWords();
  const { work } = useBoardState();
  return (
    <Button
      appearance="subtle"
      icon={<ArrowReset20Regular />}
      disabled={work !== undefined}
      onClick={() => store.forms.set(undefined)}
    >
      {words.startOver}
    </Button>
  );
}
