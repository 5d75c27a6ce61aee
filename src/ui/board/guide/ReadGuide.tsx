import { Button, Field, ProgressBar, Textarea } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { useState } from "react";
import type { Issue } from "../../../core/base";
import { readGuide } from "../../../core/guide";
import { useListStyles } from "../../shared/parts/list-styles";
import { FilePicker } from "../parts/FilePicker";
import { useBoard, useCatalogue } from "../store/use-board";
import { useKeptText } from "../store/use-kept";
import { guideState } from "../store/guide-state";

/** A file or a pasted text; both are read here, in this program, and go nowhere else. */
export function ReadGuide() {
  const { words, store } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const [isEmpty, setEmpty] = useState(false);
  const take = (text: string, found: readonly Issue[] = []) => {
    const reading = readGuide(text, index);
    const issues = [...found, ...reading.issues];
    if (issues.length > 0) store.tell({ issues });
    setEmpty(reading.documents.length === 0);
    if (reading.documents.length > 0) store.setGuide(guideState(text, reading));
  };
  return (
    <section className={styles.card} aria-label={words.fromGuide}>
      <p className={styles.note}>{words.fromGuideAbout}</p>
      <GuideFile onText={take} />
      <PastedGuide onText={take} />
      <div role="status">{isEmpty && words.guideNothing}</div>
    </section>
  );
}

interface GuideSourceProps {
  onText(text: string, found?: readonly Issue[]): void;
}

function GuideFile({ onText }: GuideSourceProps) {
  const { words } = useBoard();
  const { isReading, readFile } = useGuideFile(onText);
  return (
    <>
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
    </>
  );
}

function useGuideFile(onText: GuideSourceProps["onText"]) {
  const { store, services } = useBoard();
  const [isReading, setReading] = useState(false);
  const readFile = async (file: File): Promise<void> => {
    setReading(true);
    const text = await services.board.documentText(file);
    setReading(false);
    if (text.ok) onText(text.value, text.issues);
    else store.tell({ issues: text.issues, retry: () => void readFile(file) });
  };
  return { isReading, readFile };
}

function PastedGuide({ onText }: GuideSourceProps) {
  const { words } = useBoard();
  const [pasted, setPasted] = useKeptText("guide");
  return (
    <>
      <Field label={words.pasteGuide}>
        <Textarea value={pasted} rows={8} resize="vertical" onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div>
        <Button
          disabled={pasted.trim() === ""}
          onClick={() => {
            onText(pasted);
            setPasted("");
          }}
        >
          {words.readGuide}
        </Button>
      </div>
    </>
  );
}
