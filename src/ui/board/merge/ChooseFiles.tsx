import { Button } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { changedSince } from "../store/merge-order";
import { useBoard, useBoardState } from "../store/use-board";
import { OrderBar } from "./OrderBar";

/** Files that are not read may be picked too: what is said of them then tells how to save or unpack them. */
const RETURNED = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.zip,.rar,.7z";

/** The one step that starts everything, and below it what it is for; later the same step adds what came late. */
export function ChooseFiles() {
  const { words } = useBoard();
  const { files, merged } = useBoardState().merge;
  const styles = useListStyles();
  const hasFiles = files.length > 0;
  return (
    <section
      data-tour="files"
      className={styles.card}
      style={{ gap: "8px" }}
      aria-label={words.returnedFiles}
    >
      <p className={styles.note}>
        {hasFiles ? fill(words.filesInHand, { count: files.length }) : words.chooseFilesAbout}
      </p>
      <div className={styles.row}>
        <AddReturned hasFiles={hasFiles} />
        {merged !== undefined && <MergeAgain />}
        {hasFiles ? <StartOver /> : <UseSamples />}
      </div>
      <OrderBar />
    </section>
  );
}

/** Files, or a folder of them. */
function AddReturned({ hasFiles }: { readonly hasFiles: boolean }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const common = { disabled: work !== undefined, multiple: true, onFiles: store.merge.add };
  return (
    <>
      <FilePicker
        {...common}
        label={hasFiles ? words.addFiles : words.chooseFiles}
        appearance={hasFiles ? "secondary" : "primary"}
        icon={<DocumentAdd20Regular />}
        accept={RETURNED}
      />
      <FilePicker
        {...common}
        label={hasFiles ? words.addFolder : words.chooseFolder}
        icon={<FolderOpen20Regular />}
        folder
      />
    </>
  );
}

/** Always there: what came and went under a press that leaves a field would take that press away. */
function MergeAgain() {
  const { words, store, services } = useBoard();
  const state = useBoardState();
  const isChanged = changedSince(state, services.today()) !== undefined;
  return (
    <Button
      appearance={isChanged ? "primary" : "secondary"}
      icon={<ArrowSync20Regular />}
      disabled={state.work !== undefined}
      onClick={store.merge.again}
    >
      {words.mergeAgain}
    </Button>
  );
}

/** Where the program brings some: files to try it with. */
function UseSamples() {
  const { words, store, services } = useBoard();
  const { work } = useBoardState();
  const { samples } = services.board;
  if (samples === undefined) return null;
  return (
    <Button
      appearance="subtle"
      icon={<Beaker20Regular />}
      disabled={work !== undefined}
      onClick={async () => store.merge.add(await samples())}
    >
      {words.useSamples}
    </Button>
  );
}

function StartOver() {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  return (
    <Button
      appearance="subtle"
      icon={<ArrowReset20Regular />}
      disabled={work !== undefined}
      onClick={store.merge.startOver}
    >
      {words.startOver}
    </Button>
  );
}
