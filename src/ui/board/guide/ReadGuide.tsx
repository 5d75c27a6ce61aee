import { Button, Field, ProgressBar, Textarea } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useState } from "react";
import { readGuide } from "../../../core/guide";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { useBoard, useCatalogue } from "../store/use-board";
import { guideState } from "../store/guide-state";

/** A file or a pasted text; both are read here, in this program, and go nowhere else. */
export function ReadGuide() {
  const { words, store, services } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const [pasted, setPasted] = useState("");
  const [isReading, setReading] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const take = (text: string) => {
    const reading = readGuide(text, index);
    setEmpty(reading.documents.length === 0);
    if (reading.documents.length > 0) store.setGuide(guideState(text, reading));
  };
  const readFile = async (file: File) => {
    setReading(true);
    const text = await services.board.documentText(file);
    setReading(false);
    if (text.ok) take(text.value);
    else store.tell({ issues: text.issues, retry: () => void readFile(file) });
  };
  return (
    <section className={styles.card} aria-label={words.fromGuide}>
      <p className={styles.note}>{words.fromGuideAbout}</p>
      <div>
        <FilePicker
          appearance="primary"
          label={words.chooseGuide}
          icon={<FolderOpen20Regular />}
          accept=".docx,.pdf,.txt"
          disabled={isReading}
          onFiles={([file]) => file !== undefined && void readFile(file)}
        />
      </div>
      {isReading && <ProgressBar aria-label={words.readingGuide} />}
      <Field label={words.pasteGuide}>
        <Textarea value={pasted} rows={8} resize="vertical" onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div>
        <Button disabled={pasted.trim() === ""} onClick={() => take(pasted)}>
          {words.readGuide}
        </Button>
      </div>
      <div role="status">{isEmpty && words.guideNothing}</div>
    </section>
  );
}
