import { Button } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons/svg/arrow-reset";
import { Beaker20Regular } from "@fluentui/react-icons/svg/beaker";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { useBoard, useBoardState } from "../store/use-board";

/** Spreadsheets of other kinds may be picked too: the refusal then says how to save them as .xlsx. */
const RETURNED = ".xlsx,.xlsm,.xls,.xlsb,.ods,.zip";

/** The one step that starts everything; later the same step adds what came late. */
export function ChooseFiles() {
  const { words, store, services } = useBoard();
  const { merge, work } = useBoardState();
  const styles = useListStyles();
  const hasFiles = merge.files.length > 0;
  const { samples } = services.board;
  const common = { disabled: work !== undefined, multiple: true, onFiles: store.merge.add };
  return (
    <section className={styles.card} aria-label={words.returnedFiles}>
      <p className={styles.note}>
        {hasFiles ? fill(words.filesInHand, { count: merge.files.length }) : words.chooseFilesAbout}
      </p>
      <div className={styles.row}>
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
        {samples !== undefined && !hasFiles && (
          <Button
            appearance="subtle"
            icon={<Beaker20Regular />}
            disabled={work !== undefined}
            onClick={async () => store.merge.add(await samples())}
          >
            {words.useSamples}
          </Button>
        )}
        {hasFiles && (
          <Button
            appearance="subtle"
            icon={<ArrowReset20Regular />}
            disabled={work !== undefined}
            onClick={store.merge.startOver}
          >
            {words.startOver}
          </Button>
        )}
      </div>
    </section>
  );
}
